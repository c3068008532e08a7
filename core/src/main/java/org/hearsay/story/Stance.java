package org.hearsay.story;

import java.util.Locale;

/** How an article stands to the main claim; the closed list of gold/GUIDELINES.md. */
public enum Stance {
  /** Presents it as fact. */
  AFFIRMS,
  /** Passes it on with attribution, no doubt of its own. */
  REPORTS,
  /** Says that it is unverified, or casts doubt on it. */
  DOUBTS,
  /** Says or mainly conveys that it is false. */
  DENIES,
  /** Does not contain it. */
  UNRELATED;

  /** The stance as printed, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
