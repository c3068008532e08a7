package org.hearsay.claim;

/** The thresholds of this room, each with its unit and its reason. */
final class ClaimSettings {

  /** Closeness, 0 to 1, from which two propositions are taken to be about the same thing. */
  static final double SAME = 0.42;

  /**
   * Closeness from which a statement is support for the main claim. Lower than {@link #SAME}:
   * inside one story nearly all statements that share so much are about its claim, and the
   * comparison by type still stands between them and support.
   */
  static final double SUPPORT = 0.34;

  /**
   * Closeness from which a named speaker speaks to the claim so plainly that he is taken to know it
   * himself; below, he may only repeat what others told.
   */
  static final double FIRM = 0.5;

  /**
   * Weighted share of the claim's words that support must hold: a name in common is not a claim.
   */
  static final double CLAIM_COVER = 0.25;

  /** Closeness from which a statement with another value is listed beside the claim. */
  static final double BESIDE = 0.6;

  /** Closeness from which a response is directed at the claim. */
  static final double ANSWERS = 0.2;

  /** Keys that two propositions must share at least; one word in common is chance. */
  static final int SHARED_KEYS = 2;

  /** Weight of a name or number beside 1 for another word: they tell stories apart. */
  static final double NAME_WEIGHT = 1.3;

  /** Words of a claim: fewer say too little, more is more than one claim. */
  static final int CLAIM_WORDS_MIN = 5;

  static final int CLAIM_WORDS_MAX = 45;

  /** Sentences from the start that count as the lead: news puts the claim in the first three. */
  static final int LEAD_SENTENCES = 3;

  /** Sentences of an article that are compared, a bound on time; later ones are detail. */
  static final int SENTENCES_READ = 200;

  /** Candidates for the main claim that are compared with every article, a bound on time. */
  static final int CANDIDATES = 120;

  /** Claims besides the main one that are shown: a reporter reads no longer list. */
  static final int OTHER_CLAIMS = 7;

  /** Statements that are clustered into other claims, a bound on time (squared). */
  static final int CLUSTERED = 600;

  /** Origins up to which the minimum is exact; beyond, a greedy bound that never overstates it. */
  static final int EXACT_VERTICES = 16;

  /** Share by which two rounded numbers may differ and still be the same. */
  static final double ROUNDING = 0.12;

  private ClaimSettings() {}
}
