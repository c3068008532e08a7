package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Appearance;

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

  /** Places with the same words together, as copies have them; in the order given. */
  public static List<List<Appearance>> byWords(List<Appearance> appearances) {
    Map<String, List<Appearance>> byWords = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      byWords
          .computeIfAbsent(
              cut(appearance.excerpt().words(), Integer.MAX_VALUE), k -> new ArrayList<>())
          .add(appearance);
    }
    return List.copyOf(byWords.values());
  }
}
