package org.hearsay.decision;

/** Credibility of a claim on the Admiralty scale, as a person judged it. */
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLY_TRUE(2, "probably true"),
  POSSIBLY_TRUE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  CANNOT_BE_JUDGED(6, "truth cannot be judged");

  private final int grade;
  private final String meaning;

  Credibility(int grade, String meaning) {
    this.grade = grade;
    this.meaning = meaning;
  }

  /** 1 to 6. */
  public int grade() {
    return grade;
  }

  /** The scale's own words, lower case. */
  public String meaning() {
    return meaning;
  }

  /**
   * The grade with this number.
   *
   * @throws IllegalArgumentException if it is not 1 to 6
   */
  public static Credibility of(int grade) {
    if (grade < 1 || grade > values().length) {
      throw new IllegalArgumentException("credibility is 1 to 6, not " + grade);
    }
    return values()[grade - 1];
  }
}
