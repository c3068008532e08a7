package org.hearsay.claim;

import org.hearsay.text.Basis;

/**
 * How one proposition stands to another.
 *
 * @param relation whether it says the same
 * @param closeness weighted share of common words, 0 to 1
 * @param rule what decided the relation, lower case with hyphens
 */
record Match(Relation relation, double closeness, String rule) {

  /** The relations. */
  enum Relation {
    /** Says the same thing. */
    SAME,
    /** Says that the same thing is not so. */
    DENIES,
    /** About the same fact, with another value: neither support nor denial. */
    DIFFERS,
    /** About something else. */
    APART
  }

  /** What it rests on. */
  Basis basis() {
    return new Basis(rule, Math.min(1, closeness));
  }

  /** How a statement that matches in this way stands to the claim. */
  Toward toward() {
    return switch (relation) {
      case SAME -> Toward.AFFIRM;
      case DENIES -> Toward.DENY;
      case DIFFERS, APART -> Toward.OTHER;
    };
  }
}
