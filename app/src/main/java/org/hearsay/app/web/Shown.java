package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Appearance;

/** Words as a page shows them. */
public final class Shown {

  /** Marks that open a quotation in the languages read: English, German, French, and typed ones. */
  private static final String QUOTATION_MARKS =
      "\"'\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A`";

  /** Links side by side before the rest is only counted; the ledger below a story has them all. */
  public static final int FEW = 8;

  /** Items of a list on a page of many lists; what is more stands on a page of its own. */
  public static final int MANY = 40;

  private Shown() {}

  /** The first items of a list, at most {@link #MANY}. */
  public static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MANY, all.size()));
  }

  /** A word of a closed list without its hyphens. */
  public static String plain(String word) {
    return word.replace('-', ' ');
  }

  /** A facet or column as a heading. */
  public static String heading(String facet) {
    return switch (facet) {
      case "act" -> "Act";
      case "kind" -> "Kind";
      case "hedge" -> "Certainty";
      case "outlet" -> "Outlet";
      default -> "Date";
    };
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

  /**
   * Whether words bring their own quotation mark, so that a page must not set another before it.
   */
  public static boolean marksOfItsOwn(String words) {
    String stripped = words.strip();
    return !stripped.isEmpty() && QUOTATION_MARKS.indexOf(stripped.charAt(0)) >= 0;
  }

  /** Words without the quotation marks around them, for a page that sets its own. */
  public static String bare(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && QUOTATION_MARKS.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && QUOTATION_MARKS.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }

  /** {@code 1 article}, {@code 2 articles}, {@code 2 stories}. */
  public static String counted(int n, String what) {
    if (n == 1) {
      return "1 " + what;
    }
    String many = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
    return n + " " + many;
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
