package org.hearsay.statement;

/** The bounds and figures of this room, each with its reason. */
final class StatementSettings {

  /** Most words of a content that are read: the longest speech in a news article is shorter. */
  static final int MOST_WORDS = 2000;

  /** Most characters of a piece of content that are read; see {@link #MOST_WORDS}. */
  static final int MOST_CHARACTERS = 12 * MOST_WORDS;

  /** "About n": a tenth on both sides, the precision that newspapers round to. */
  static final double ABOUT = 0.1;

  /**
   * Most that rounding to a million or billion hides, as a share: "2 billion" is not meant to cover
   * 1.5 billion, for which a writer has the words.
   */
  static final double ROUNDING = 0.025;

  /**
   * "More than n" up to n times this, "up to n" down to n through this: a writer who means twice as
   * many uses another round number.
   */
  static final double BEYOND = 2;

  /** Most words between a number and the noun that it counts ("11,000 new assault rifles"). */
  static final int NOUN_WITHIN = 4;

  /** Most words of an anchor event. */
  static final int ANCHOR_WORDS = 8;

  /** Words before a date in which "will" or "plans" makes it a date to come. */
  static final int FUTURE_WITHIN = 12;

  private StatementSettings() {}
}
