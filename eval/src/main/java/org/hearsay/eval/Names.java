package org.hearsay.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tolerant comparison of names and descriptions: gold writes "Jane Roe, Acme spokesperson (to The
 * Post)" where we may write "Jane Roe". Two names agree when, after dropping case, marks, brackets
 * and small words, at least half of the words of the shorter one are in the longer one, and the
 * longer is not more than that by chance: one shared word of four letters or more is needed.
 */
public final class Names {

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "to", "in", "for", "and", "with", "by", "on", "at", "from", "who",
          "that", "his", "her", "its", "their", "mr", "mrs", "ms", "dr", "s", "com", "not",
          "named");

  private Names() {}

  /** Whether two names may name the same, tolerantly. */
  public static boolean agree(String gold, String found) {
    Set<String> g = words(gold);
    Set<String> f = words(found);
    if (g.isEmpty() || f.isEmpty()) {
      return gold.strip().equalsIgnoreCase(found.strip());
    }
    Set<String> shared = new LinkedHashSet<>(g);
    shared.retainAll(f);
    return !shared.isEmpty() && 2 * shared.size() >= Math.min(g.size(), f.size());
  }

  /** Whether two chains agree, hop by hop. */
  public static boolean agree(List<String> gold, List<String> found) {
    if (gold.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!agree(gold.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String name) {
    String plain = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    if (plain.isBlank()) {
      plain = name.toLowerCase(Locale.ROOT);
    }
    Set<String> words = new LinkedHashSet<>(List.of(NOT_WORD.split(plain.strip())));
    words.removeAll(SMALL);
    words.remove("");
    return words;
  }
}
