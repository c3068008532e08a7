package org.hearsay.language;

import java.util.Locale;

/** What the letters of a word tell about a name. Stateless. */
final class NameShape {

  private NameShape() {}

  /** A possessive ends a name: "Peru's Amazon" is two. */
  static boolean ended(Token token) {
    return token.lower().endsWith("'s") || token.lower().endsWith("s'");
  }

  static boolean isAcronym(String word) {
    boolean upper = word.equals(word.toUpperCase(Locale.ROOT)) && !word.endsWith(".");
    return upper && word.length() >= 2 && word.length() <= 6 && Character.isLetter(word.charAt(0));
  }

  /** "Geneva-based" describes; it is not part of a name. */
  static boolean isCompound(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0
        && switch (lower.substring(hyphen + 1)) {
          case "based", "language", "backed", "led", "style", "born", "run", "owned", "made" ->
              true;
          default -> false;
        };
  }
}
