package org.hearsay.store;

/**
 * Texts in PostgreSQL, whose texts are UTF-8 without NUL. A NUL, a lone surrogate, and U+0001
 * itself stand as U+0001 and four hexadecimal digits; every other text stands as it is.
 */
final class EscapedText {

  private static final char ESCAPE = '\u0001';
  private static final int DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private EscapedText() {}

  static String escape(String text) {
    if (text.indexOf('\0') < 0 && text.indexOf(ESCAPE) < 0 && !StoredText.hasLoneSurrogate(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + HEXADECIMAL);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        out.append(c).append(text.charAt(++i));
      } else if (c == '\0' || c == ESCAPE || Character.isSurrogate(c)) {
        String digits = Integer.toHexString(c);
        out.append(ESCAPE).append("0".repeat(DIGITS - digits.length())).append(digits);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  static String unescape(String text) {
    int at = text.indexOf(ESCAPE);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int plain = 0;
    while (at >= 0) {
      out.append(text, plain, at);
      plain = at + 1 + DIGITS;
      out.append((char) Integer.parseInt(text.substring(at + 1, plain), HEXADECIMAL));
      at = text.indexOf(ESCAPE, plain);
    }
    return out.append(text, plain, text.length()).toString();
  }
}
