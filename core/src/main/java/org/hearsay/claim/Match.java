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

  /** The rule of a match that a person rejected. */
  static final String REJECTED = "rejected-by-person";

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

  /** Whether a person said that the two have nothing to do with each other. */
  boolean isRejected() {
    return REJECTED.equals(rule);
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
