package org.hearsay.claim;

import java.util.Locale;

/** How an origin stands to a claim. */
public enum Toward {
  AFFIRM,
  DENY,
  OTHER;

  /** Whether one says that the claim is so and the other that it is not. */
  boolean opposes(Toward other) {
    return this == AFFIRM && other == DENY || this == DENY && other == AFFIRM;
  }

  /** The word as printed, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
