package org.hearsay.language;

import org.hearsay.text.Basis;

/**
 * The rules that find groups of roles. The figure is the rule's precision as measured on PolNeAR's
 * development part and the gold articles together, rounded to a twentieth; a rule with fewer than
 * ten hits there carries an estimate.
 */
enum RoleRule {
  QUOTE_TAG_AFTER("quote-tag-after", 0.95),
  QUOTE_TAG_INVERTED("quote-tag-inverted", 0.95),
  QUOTE_TAG_BEFORE("quote-tag-before", 0.9),
  QUOTED_AS("quoted-as", 0.9),
  QUOTE_SIGNED("quote-signed", 0.9),
  SPEAKER_LABEL("speaker-label", 0.7),
  QUOTE_COLON("quote-colon", 0.95),
  QUOTE_FLOATING("quote-floating", 0.55),
  CLAUSE_TAG_AFTER("clause-tag-after", 0.85),
  CLAUSE_TAG_INVERTED("clause-tag-inverted", 0.95),
  THAT_CLAUSE("that-clause", 0.9),
  BARE_CLAUSE("bare-clause", 0.85),
  QUESTION_CLAUSE("question-clause", 0.85),
  INFINITIVE("infinitive", 0.6),
  OBJECT_INFINITIVE("object-infinitive", 0.85),
  NOUN_OBJECT("noun-object", 0.65),
  OBJECT_COMPLEMENT("object-complement", 0.9),
  ACCORDING_TO("according-to", 0.8),
  ADVERB_HEARSAY("adverb-hearsay", 0.7),
  PASSIVE_HEARSAY("passive-hearsay", 0.7),
  IMPERSONAL("impersonal", 0.9),
  NOMINAL_CUE("nominal-cue", 0.75),
  ADJECTIVE_CUE("adjective-cue", 0.65),
  LEARNED_FROM("learned-from", 0.5),
  REFUSAL("refusal", 0.65),
  HEADING_COLON("heading-colon", 0.65),
  HEADING_TAG("heading-tag", 0.7);

  private final Basis basis;

  RoleRule(String name, double precision) {
    this.basis = new Basis(name, precision);
  }

  /** The rule's name and precision. */
  Basis basis() {
    return basis;
  }
}
