package org.hearsay.lineage;

import java.time.Duration;

/** The figures of this room, each with its unit and its reason. */
final class LineageSettings {

  /**
   * Words in a shingle. Five is where measured candidates stay complete (every derivation tried
   * shares three or more) while only 0.4 % of unrelated pairs share three.
   */
  static final int SHINGLE = 5;

  /**
   * Words of an article that are compared; the rest is left aside. Thirty times the longest
   * newspaper feature, so that only broken pages are cut.
   */
  static final int MAX_WORDS = 200_000;

  /** Hash functions of a signature: standard error of a Jaccard estimate below 0.045. */
  static final int PERMUTATIONS = 128;

  /**
   * Rows of an LSH band. With 32 bands of 4 rows a pair of Jaccard 0.5 is found with probability
   * 0.87, of 0.6 with 0.99, of 0.2 with 0.05: near-copies, not briefs. What falls through is found
   * by the shingle index.
   */
  static final int BAND_ROWS = 4;

  /** Start of the generator that the hash functions come from; any odd constant would do. */
  static final long SEED = 0x9E3779B97F4A7C15L;

  /**
   * Articles in one band's bucket up to which all pairs are compared; a larger bucket is compared
   * with its first member only, so that a story on a thousand pages costs a thousand alignments.
   */
  static final int BUCKET_ALL_PAIRS = 50;

  /**
   * Share of both texts from which two articles are collapsed before the shingle index is built.
   */
  static final double NEAR_COPY = 0.9;

  /**
   * Articles (near-copies collapsed) that may hold a shingle before it is left out: a phrase in
   * more than a hundred different articles is a stock phrase (passim's maxDF).
   */
  static final int MAX_DOCUMENTS = 100;

  /** Shared shingles that make a candidate: seven words in a row, or three pieces of five. */
  static final int MIN_SHARED = 3;

  /** Pairs between two groups of near-copies up to which every pair is verified and listed. */
  static final int ALL_PAIRS_OF_GROUPS = 400;

  /**
   * Articles that are held ready for alignment: those of a family are aligned with each other one
   * after the other. At some 400 words each, a few megabytes.
   */
  static final int READY = 256;

  /** Articles whose words alone are held ready for a first look, which is far cheaper. */
  static final int READY_WORDS = 4_096;

  /** Words up to which an article is held ready; what is longer is made ready each time. */
  static final int LONGEST_READY = 3_000;

  /**
   * Shared words of the first two of two groups of near-copies below which the others are not
   * compared: half of the least that makes reuse, for near-copies differ by a tenth at most. What
   * is left out are stock phrases, which would be compared once for each pair of copies.
   */
  static final int GROUPS_WORTH_PAIRS = 15;

  /** Postings sorted at once: 8 bytes each, 64 MB. */
  static final int POSTINGS_AT_ONCE = 8_000_000;

  /**
   * Places of one shingle in one article that are tried; a word repeated for ever costs no more.
   */
  static final int MAX_PLACES = 16;

  /** Words that an edit within a passage may skip on one side and the passage still goes on. */
  static final int EDIT = 3;

  /** Words that must agree behind an edit; two would join chance agreements such as "of the". */
  static final int AFTER_EDIT = 3;

  /** Words between two matches in both texts that are still shown as one passage. */
  static final int PASSAGE_GAP = 8;

  /** Words of a match that counts. Five to seven in a row are often names with titles. */
  static final int MIN_MATCH = 8;

  /** Share of both texts that must be the same words: "more than half of both". */
  static final double FAMILY_SHARE = 0.5;

  /** Words that a family shares at least, unless the two texts are the same throughout. */
  static final int FAMILY_WORDS = 20;

  /** Words of the shared passages from which a pair is reuse: three sentences of twenty words. */
  static final int REUSE_WORDS = 60;

  /** Words that are enough where they are a large part of the shorter text: two short sentences. */
  static final int REUSE_WORDS_OF_SHORT = 30;

  /** What a large part is: a fifth. */
  static final double REUSE_SHARE_OF_SHORT = 0.2;

  /** Shared words that only one text quotes from which it is taken to quote the other. */
  static final int MIN_QUOTED = 15;

  /** Time between two stated moments that counts: clocks and time zones of pages are not exact. */
  static final Duration LATER = Duration.ofMinutes(10);

  /** Days between two stated days that count: one may be a time zone's doing, two may not. */
  static final int LATER_DAYS = 2;

  /** Share of a text that stands in another from which it is a part of it. */
  static final double SUBSET = 0.9;

  private LineageSettings() {}
}
