package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/**
 * Nouns of saying: "Roe's claim that ...", "reports by the agency that ...", "rumours he may
 * resign".
 */
final class NominalRule {

  /** Nouns that a clause may follow without "that". */
  private static final Set<String> HEARSAY =
      Set.of(
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "reports",
          "speculation",
          "allegations",
          "claims",
          "accusations",
          "suggestions");

  /** Items between the noun and its "that". */
  private static final int REACH = 9;

  private NominalRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading, CueLexicon lexicon) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      boolean noun =
          view.is(i, WordClass.NOUN) || view.is(i, WordClass.VERB) || view.is(i, WordClass.NAME);
      if (noun && lexicon.isNoun(view.lower(i)) && !reading.isTaken(i)) {
        noun(reading, i);
      }
    }
  }

  private static void noun(ViewReading reading, int at) {
    ClauseView view = reading.view();
    int that = that(view, at);
    if (that > 0 && that + 1 < view.size() && !reading.isTaken(that)) {
      // "reports by the agency that": the source stands inside the cue's reach
      Found source = source(view, at, that);
      boolean inside = source.from() > at;
      Draft draft = reading.draft(RoleRule.NOMINAL_CUE, source, at, inside ? at + 1 : that + 1);
      content(reading, draft, that + 1);
      return;
    }
    boolean hearsay = HEARSAY.contains(view.lower(at));
    if (hearsay && view.is(at + 1, WordClass.PRONOUN) && view.kind(at + 2).isVerbal()) {
      Draft draft = reading.draft(RoleRule.NOMINAL_CUE, source(view, at, at + 1), at, at + 1);
      content(reading, draft, at + 1);
    }
  }

  private static void content(ViewReading reading, Draft draft, int start) {
    Cue none =
        new Cue(
            draft.order,
            draft.order,
            draft.order + 1,
            CueLexicon.NONE,
            Inflection.Form.BASE,
            false,
            false);
    int end = ContentEnd.find(reading, start, none);
    boolean subject = !Clauses.hasVerb(reading.view(), Math.max(0, draft.order - 4), draft.order);
    end = subject ? ContentEnd.beforeSecondVerb(reading.view(), start, end) : end;
    reading.content(draft, start, end);
  }

  /** The "that" of the noun, right behind it or behind "by Roe", "have surfaced"; -1 if none. */
  private static int that(ClauseView view, int at) {
    if (view.is(at + 1, WordClass.THAT)) {
      return view.kind(at + 2).isVerbal() ? -1 : at + 1;
    }
    int i = at + 1;
    boolean bridge = view.isWord(i, "by", "from", "on", "in") || view.kind(i) == WordClass.HAVE;
    bridge |= view.isWord(i, "emerged", "surfaced", "spread", "circulated", "grew", "swirled");
    if (!bridge) {
      return -1;
    }
    for (; i < view.size() && i < at + REACH; i++) {
      if (view.is(i, WordClass.THAT)) {
        return view.kind(i + 1).isVerbal() ? -1 : i;
      }
      if (view.kind(i).isMark() || view.isQuotation(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static Found source(ClauseView view, int at, int that) {
    if (view.isWord(at + 1, "by", "from")) {
      int end = PhraseEnd.right(view, at + 2);
      return new Found(at + 2, Math.min(Math.max(end, at + 2), that));
    }
    int owner = at - 1;
    int lowest = Math.max(0, at - 4);
    while (owner >= lowest) {
      if (view.is(owner, WordClass.POSSESSIVE)) {
        return new Found(owner, owner + 1);
      }
      if (WordContext.possessive(view.item(owner))) {
        return new Found(NounPhrases.left(view, owner, 0), owner + 1);
      }
      if (!view.is(owner, WordClass.ADJECTIVE) && !view.is(owner, WordClass.NOUN)) {
        break;
      }
      owner--;
    }
    boolean report = view.isWord(at, "report", "reports");
    int from = NounPhrases.left(view, at, Math.max(0, at - 3));
    return report ? new Found(Math.min(from, at), at + 1) : new Found(0, 0);
  }
}
