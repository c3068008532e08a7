package org.hearsay.decision;

/** What a note or a grade is about. */
public sealed interface Subject permits Anchor, ClaimAnchor, SourceName {

  /**
   * A text that is the same for the same subject as long as its words stay, wherever on the page
   * they stand.
   */
  String key();
}
