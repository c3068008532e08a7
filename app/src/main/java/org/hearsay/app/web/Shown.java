package org.hearsay.app.web;

/** Words as a page shows them. */
public final class Shown {

  private Shown() {}

  /** A word of a closed list without its hyphens. */
  public static String plain(String word) {
    return word.replace('-', ' ');
  }

  /** At most so many UTF-16 units, cut at a space, with an ellipsis. */
  public static String cut(String words, int most) {
    String folded = words.replaceAll("\\s+", " ").strip();
    if (folded.length() <= most) {
      return folded;
    }
    int space = folded.lastIndexOf(' ', most);
    return folded.substring(0, space > most / 2 ? space : most) + " \u2026";
  }

  /** {@code 1 article}, {@code 2 articles}. */
  public static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
