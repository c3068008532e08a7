package org.hearsay.source;

/** Which pronoun a name, title or role asks for, where it asks for one. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String mark) {
    return switch (mark) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This one, or the other where this one says nothing. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
