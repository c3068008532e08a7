package org.hearsay.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that are written with a full stop that does not end the sentence. Immutable and
 * thread-safe.
 */
final class Abbreviations {

  private static final String RESOURCE = "abbreviations-en.tsv";

  private final Set<String> any = new LinkedHashSet<>();
  private final Set<String> beforeNames = new LinkedHashSet<>();

  private Abbreviations() {}

  /** The list that comes with the library. */
  static Abbreviations load() {
    Abbreviations list = new Abbreviations();
    for (List<String> row : LexiconFile.rows(RESOURCE)) {
      String word = row.get(0).toLowerCase(Locale.ROOT);
      list.any.add(word);
      if (row.get(1).equals("name")) {
        list.beforeNames.add(word);
      }
    }
    return list;
  }

  /** Whether the word, without its full stop, is an abbreviation. */
  boolean has(String word) {
    return any.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word, with or without its stop, is followed by a name and so never ends. */
  boolean introducesName(String lower) {
    String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return beforeNames.contains(word);
  }
}
