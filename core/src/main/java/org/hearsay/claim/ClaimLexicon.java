package org.hearsay.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The room's word lists, loaded once. Immutable and thread-safe. */
final class ClaimLexicon {

  /** What a word does to the clause that it stands in. */
  enum Denial {
    NEGATION,
    FALSEHOOD,
    DOUBT
  }

  private static final ClaimLexicon ENGLISH = new ClaimLexicon();

  private final Map<String, String> functionWords = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Denial> denials = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();

  private ClaimLexicon() {
    for (String[] row : rows("function-words.tsv")) {
      functionWords.put(row[0], row[1]);
    }
    for (String[] row : rows("same-words.tsv")) {
      for (String word : row[1].split(" ")) {
        keys.putIfAbsent(word, row[0]);
      }
    }
    for (String[] row : rows("denial-words.tsv")) {
      denials.put(row[0], Denial.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)));
    }
    for (String[] row : rows("opposites.tsv")) {
      String one = key(row[0]);
      String other = key(row[1]);
      opposites.computeIfAbsent(one, k -> new HashSet<>()).add(other);
      opposites.computeIfAbsent(other, k -> new HashSet<>()).add(one);
    }
  }

  /** The lists for English. */
  static ClaimLexicon english() {
    return ENGLISH;
  }

  /** Whether the word, in lower case, carries no part of a claim. */
  boolean isFunction(String word) {
    return functionWords.containsKey(word);
  }

  /** Whether the word, in lower case, is one of reporting. */
  boolean isReporting(String word) {
    return "reporting".equals(functionWords.get(word));
  }

  /** What stands for the word, in lower case, when claims are compared. */
  String key(String word) {
    String same = keys.get(word);
    if (same != null) {
      return same;
    }
    String stem = Stemmer.stem(word);
    return keys.getOrDefault(stem, stem);
  }

  /** Whether two keys cannot both hold. */
  boolean opposed(String one, String other) {
    return opposites.getOrDefault(one, Set.of()).contains(other);
  }

  /** Whether the key has an opposite at all. */
  boolean hasOpposite(String key) {
    return opposites.containsKey(key);
  }

  /** Whether the word, in lower case, is of this class. */
  boolean is(String word, Denial denial) {
    return denials.get(word) == denial;
  }

  /** The rows of a word list of this room, comment lines left out; two columns each. */
  static List<String[]> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(ClaimLexicon.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", 2));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
