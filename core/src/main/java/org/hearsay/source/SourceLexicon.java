package org.hearsay.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletNames;

/** The word lists of this room. Read once; immutable and thread-safe afterwards. */
final class SourceLexicon {

  /**
   * A noun's entry.
   *
   * @param noun the singular, lower case
   * @param type what it makes of a source
   * @param gender which pronoun it asks for
   * @param plural whether the word looked up was its plural
   */
  record Noun(String noun, NounClass type, Gender gender, boolean plural) {}

  /** Longest entry of the noun list, in words. */
  private static final int LONGEST = 3;

  private static final Map<String, String> IRREGULAR =
      Map.of("people", "person", "men", "man", "women", "woman", "media", "media", "wives", "wife");

  private static final Set<String> ALWAYS_PLURAL =
      Set.of(
          "people",
          "police",
          "authorities",
          "many",
          "most",
          "some",
          "those",
          "prosecutors",
          "militants",
          "rebels",
          "insurgents",
          "terrorists",
          "jihadists",
          "extremists",
          "folks",
          "users");

  /** The lists that come with the library; below the sets that reading them needs. */
  static final SourceLexicon DEFAULT = new SourceLexicon();

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  /** A closed list of {@code words.tsv}. */
  static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    read(
        "words.tsv",
        f -> {
          if (f[1].equals(list)) {
            words.add(f[0]);
          }
        });
    return Set.copyOf(words);
  }

  private SourceLexicon() {
    read(
        "nouns.tsv",
        f ->
            nouns.put(
                f[0],
                new Noun(f[0], NounClass.of(f[1]), Gender.of(f[2]), ALWAYS_PLURAL.contains(f[0]))));
    read("first-names.tsv", f -> firstNames.put(f[0].toLowerCase(Locale.ROOT), Gender.of(f[1])));
    read("states.tsv", f -> states.add(f[0]));
  }

  private static void read(String file, Consumer<String[]> row) {
    InputStream in = SourceLexicon.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("missing resource " + file);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .forEach(l -> row.accept(l.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The noun that these words end in; the longest entry wins. */
  Optional<Noun> nounAtEnd(List<Word> words) {
    for (int n = Math.min(LONGEST, words.size()); n > 0; n--) {
      StringBuilder key = new StringBuilder();
      for (Word word : words.subList(words.size() - n, words.size())) {
        key.append(key.length() > 0 ? " " : "").append(word.lower());
      }
      Optional<Noun> noun = noun(key.toString());
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /** The noun of this word or its singular; lower case. */
  Optional<Noun> noun(String lower) {
    Noun exact = nouns.get(lower);
    if (exact != null) {
      return Optional.of(exact);
    }
    String dotless = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    for (String singular : singulars(dotless)) {
      Noun noun = nouns.get(singular);
      if (noun != null) {
        return Optional.of(
            new Noun(noun.noun(), noun.type(), noun.gender(), !singular.equals(dotless)));
      }
    }
    return Optional.empty();
  }

  private static List<String> singulars(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return List.of(irregular);
    }
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      return List.of(word, word.substring(0, n - 3) + "y");
    }
    if (word.endsWith("men") && n > 4) {
      return List.of(word, word.substring(0, n - 3) + "man");
    }
    if (word.endsWith("es") && n > 3) {
      return List.of(word, word.substring(0, n - 1), word.substring(0, n - 2));
    }
    return word.endsWith("s") && n > 2 ? List.of(word, word.substring(0, n - 1)) : List.of(word);
  }

  /** Whether this is a person's first name, and which pronoun it suggests. */
  Optional<Gender> firstName(String word) {
    return Optional.ofNullable(firstNames.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether this is a state, or a capital that stands for its government. */
  boolean isState(String name) {
    return states.contains(name);
  }

  /** The usual name of an outlet. */
  Optional<String> outlet(String name) {
    boolean proper = name.chars().anyMatch(Character::isUpperCase);
    return OutletNames.standard()
        .byName(name)
        .filter(o -> proper && o.kind() != Outlet.Kind.SOCIAL)
        .filter(o -> !o.name().equals("The " + name) || name.contains(" "))
        .map(o -> squashed(o.name()).equals(squashed(name)) ? name : o.name());
  }

  /** "River Valley" and "RiverValley" are two spellings of one name. */
  private static String squashed(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return (plain.startsWith("the ") ? plain.substring(4) : plain).replace(" ", "");
  }
}
