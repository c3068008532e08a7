package org.hearsay.app.golden;

/**
 * A line of an expected file.
 *
 * @param file the file's name, such as {@code story.txt}
 * @param number its place in the file, from 0
 * @param marked whether it is a known shortfall
 * @param text the line without its mark
 */
record ExpectedLine(String file, int number, boolean marked, String text) {

  /** What stands before the first colon, or the whole line if there is none. */
  String key() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon).strip();
  }

  /** What stands behind the first colon. */
  String value() {
    return text.substring(text.indexOf(':') + 1).strip();
  }

  /** The parts between {@code |}. */
  String[] columns() {
    String[] parts = text.split("\\|", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].strip();
    }
    return parts;
  }
}
