package org.hearsay.claim;

import java.util.Locale;

/** How an origin stands to a claim. */
public enum Toward {
  AFFIRM,
  DENY,
  OTHER;

  /** The word as printed, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
