package org.hearsay.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.statement.Statement;

/** "Acme plans to ...": the claim's own verb, not a report of it. Thread-safe. */
final class Intentions {

  private static final Pattern CUES =
      Pattern.compile(
          "^(?:(?:is|are|was|were|has|have|had|will|would|to|been|also)\\s)*+"
              + "(?:plan|want|hope|intend|aim|seek|decid|prepar|set\\b|try|trie|go|attempt)");

  private Intentions() {}

  /** Whether the statement's cue tells what somebody means to do. */
  static boolean is(Statement statement) {
    return statement
        .attribution()
        .roles()
        .cue()
        .map(c -> c.words().toLowerCase(Locale.ROOT))
        .filter(c -> CUES.matcher(c).find())
        .isPresent();
  }
}
