package org.hearsay.source;

/** The thresholds of this room. */
final class SourceSettings {

  /**
   * Mentions walked back or forward to find what "the company" or "the sources" means. Far more
   * than an article has; it bounds the work on a hostile text.
   */
  static final int REACH_IN_MENTIONS = 400;

  /** Mentions weighed for one pronoun: some three paragraphs of names. */
  static final int REACH_OF_PRONOUN_IN_MENTIONS = 40;

  /** Sentences that a pronoun may look back over. */
  static final int REACH_OF_PRONOUN_IN_SENTENCES = 6;

  /** Sentences over which a pronoun with a gender looks back when nothing nearer fits. */
  static final int LONGEST_REACH_IN_SENTENCES = 15;

  /** Units before a pronoun in which an unnamed source is looked for that is no speaker itself. */
  static final int TELLER_WINDOW = 400;

  /** Times that a person without a role is named before "the president" may mean him. */
  static final int FEWEST_NAMINGS = 3;

  /** Sentences behind a speaker in which "the engineer" may still go on with him. */
  static final int REACH_OF_DESCRIPTION_IN_SENTENCES = 2;

  /** Sentences that a title standing for a later name may look forward over. */
  static final int REACH_FORWARD_IN_SENTENCES = 6;

  /** Sentences after which an outlet that reported no longer carries "the sources". */
  static final int REACH_OF_CARRIER_IN_SENTENCES = 12;

  /** Units read on each side of a cue for "told X", "in an interview with X". */
  static final int LISTENER_WINDOW = 120;

  /** Deepest nesting that is followed; a cycle or a hostile text ends here. */
  static final int DEEPEST_CHAIN = 12;

  /**
   * Surnames of one article that a plural is compared with: far more than an article names; it
   * bounds the work on a hostile text.
   */
  static final int MOST_SURNAMES = 500;

  /**
   * Words behind a person's last mention in a sentence in which a pronoun still goes on about it.
   */
  static final int REACH_OF_SWITCH_IN_WORDS = 40;

  private SourceSettings() {}
}
