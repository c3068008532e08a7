package org.hearsay.attribution;

import java.util.Locale;

/** What a source does with a content; the closed list of gold/GUIDELINES.md. */
public enum Act {
  /** Says, reports, claims, writes. */
  STATE,
  /** Explicitly confirms an existing claim. */
  CONFIRM,
  /** Says that a claim is false. */
  DENY,
  PARTLY_DENY,
  DECLINE_TO_COMMENT,
  /** Asked, did not reply or could not be reached. */
  NO_RESPONSE,
  /** Neither confirmed nor denied; could not verify. */
  NEITHER,
  /** Withdraws or corrects. */
  RETRACT,
  /** Requests or demands. */
  ASK,
  /** Thinks, expects, fears. */
  BELIEVE;

  /** The act as printed: lower case with hyphens, such as {@code decline-to-comment}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the act answers a claim or a request instead of making a claim of its own. */
  public boolean isResponse() {
    return switch (this) {
      case CONFIRM, DENY, PARTLY_DENY, DECLINE_TO_COMMENT, NO_RESPONSE, NEITHER, RETRACT -> true;
      case STATE, ASK, BELIEVE -> false;
    };
  }
}
