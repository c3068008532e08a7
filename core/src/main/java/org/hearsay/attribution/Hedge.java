package org.hearsay.attribution;

import java.util.Locale;

/** How certainly the source or the article puts it; the certainty axis of FactBank and GRaSP. */
public enum Hedge {
  /** Plain assertion; words of hearsay ("reportedly") count as this. */
  CERTAIN,
  /** Likely, expected, believed. */
  PROBABLE,
  /** May, might, could, rumoured, allegedly, unconfirmed. */
  POSSIBLE;

  /** The hedge as printed, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
