package org.hearsay.app.export;

/** Texts for formats that are Unicode and nothing else. */
final class Surrogates {

  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /**
   * The text with U+FFFD for each lone surrogate, which has no UTF-8 form. The length in UTF-16
   * units stays the same, so that offsets still fit.
   */
  static String replaced(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (out == null) {
        out = new StringBuilder(text);
      }
      out.setCharAt(i, REPLACEMENT);
    }
    return out == null ? text : out.toString();
  }
}
