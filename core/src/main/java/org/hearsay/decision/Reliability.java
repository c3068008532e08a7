package org.hearsay.decision;

/**
 * Reliability of a source on the Admiralty scale. It only ever comes from a person; a source that
 * nobody has graded is {@link #F}, which says nothing against it.
 */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /** The scale's own words, lower case. */
  public String meaning() {
    return meaning;
  }
}
