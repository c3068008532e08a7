package org.hearsay.story;

/** The figures of story grouping, each with its unit and its reason. */
final class StorySettings {

  /** How often a word of the title counts; the usual figure of news clustering. */
  static final double TITLE_WEIGHT = 3;

  /** Words up to which a first paragraph is taken as the title of a page that names none. */
  static final int TITLE_WORDS = 20;

  /** Words of an article that are looked at: the event stands at the front of a report. */
  static final int WORDS = 1_000;

  /** Weight of a name (a capitalised word) against another word: an event is its names. */
  static final double NAME_WEIGHT = 2;

  /**
   * Articles as which other news counts beside the articles given, while these are few; see {@link
   * StoryVectors}. Large enough that the words of one event keep their weight in a folder that
   * holds nothing else.
   */
  static final double BACKGROUND = 200;

  /** Share of articles taken for a word that is not listed: just below the rarest listed one. */
  static final double RARE = 0.01;

  /** Average cosine between two groups from which they tell one story. */
  static final double SAME_STORY = 0.26;

  /** Articles up to which a group may still be joined to a larger one that is clearly nearest. */
  static final int SMALL = 3;

  /** Average cosine from which a small group is joined. */
  static final double JOIN_STORY = 0.10;

  /** How near, against the nearest, the second nearest may be for the nearest to be clear. */
  static final double CLEARLY = 0.75;

  /** Heaviest words of an article by which others are found. */
  static final int KEY_WORDS = 50;

  /** Of these, how many two articles share at least to be compared: one is often chance. */
  static final int SHARED_KEY_WORDS = 2;

  /**
   * Share of the articles that may hold a word by which others are found; a word in more of them
   * leads everywhere. Always at least {@link #COMMON_AT_LEAST}.
   */
  static final double COMMON_SHARE = 0.02;

  /** Articles that may always hold such a word, so that a folder on one story is grouped. */
  static final int COMMON_AT_LEAST = 200;

  /**
   * Articles that may hold such a word at most. Without this bound the share above makes the work
   * grow with the square of the archive; a word in a thousand articles leads to no one event.
   */
  static final int COMMON_AT_MOST = 1_000;

  /** Least cosine that is kept between two articles; below it they have only English in common. */
  static final double LEAST_SIMILARITY = 0.05;

  /** Days between two articles that do not count against one story. */
  static final int FREE_DAYS = 3;

  /** Days between two articles at which they cannot tell one event any more. */
  static final int FAR_DAYS = 60;

  private StorySettings() {}
}
