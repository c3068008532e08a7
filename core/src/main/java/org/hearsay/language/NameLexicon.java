package org.hearsay.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of names: places, groups, organisations, first names, and the words that tell a
 * name's kind. Immutable and thread-safe.
 */
final class NameLexicon {

  /** First names and role nouns are data that the sources' room keeps; read here as well. */
  private static final String FIRST_NAMES = "/org/hearsay/source/first-names.tsv";

  private static final String NOUNS = "/org/hearsay/source/nouns.tsv";

  private final Map<String, Entity.Kind> known = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Map<String, String> nouns = new HashMap<>();

  private NameLexicon() {}

  /** The lexicon that comes with the library. */
  static NameLexicon load() {
    NameLexicon lexicon = new NameLexicon();
    for (List<String> row : LexiconFile.rows("names-en.tsv")) {
      for (String entry : row.get(1).split("\\|")) {
        lexicon.classes.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(entry);
        Entity.Kind kind = kind(row.get(0));
        if (kind != null) {
          lexicon.known.putIfAbsent(entry, kind);
        }
      }
    }
    LexiconFile.rows(FIRST_NAMES).forEach(row -> lexicon.firstNames.add(row.get(0)));
    LexiconFile.rows(NOUNS).forEach(row -> lexicon.nouns.putIfAbsent(row.get(0), row.get(1)));
    return lexicon;
  }

  private static Entity.@Nullable Kind kind(String word) {
    return switch (word) {
      case "place" -> Entity.Kind.PLACE;
      case "group" -> Entity.Kind.GROUP;
      case "organisation" -> Entity.Kind.ORGANISATION;
      default -> null;
    };
  }

  /** The kind of a name that is listed as it stands. */
  Entity.@Nullable Kind known(String name) {
    return known.get(name);
  }

  /** Whether the word belongs to one of the word classes: body, site, event, joins. */
  boolean is(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /** Whether the word is somebody's first name. */
  boolean isFirstName(String word) {
    return firstNames.contains(word);
  }

  /** Whether the word stands before a person's name: "Mr", "Senator". */
  boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String noun = nouns.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    return noun != null && (noun.equals("title") || noun.equals("role") || noun.equals("press"));
  }

  /** Whether the lower-case word is what a person does or is. */
  boolean isRole(String lower) {
    String noun = nouns.get(lower);
    if (noun == null && lower.endsWith("s")) {
      noun = nouns.get(lower.substring(0, lower.length() - 1));
    }
    return noun != null && (noun.equals("role") || noun.equals("press") || noun.equals("official"));
  }
}
