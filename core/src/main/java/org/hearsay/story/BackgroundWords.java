package org.hearsay.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * In what share of English news articles a word stands, from {@code background-en.tsv}. A folder
 * that holds one story cannot tell by itself which of its words are the story's own, for they stand
 * on all of its pages; measured against other news they are rare. Names are not listed: what is
 * rare about an event is its names. Immutable.
 */
final class BackgroundWords {

  private static final BackgroundWords STANDARD = load();

  private final Map<String, Double> shares;

  private BackgroundWords(Map<String, Double> shares) {
    this.shares = shares;
  }

  static BackgroundWords standard() {
    return STANDARD;
  }

  /** The share of articles, over 0 to 1; {@link StorySettings#RARE} for a word not listed. */
  double share(String word) {
    return shares.getOrDefault(word, StorySettings.RARE);
  }

  private static BackgroundWords load() {
    Map<String, Double> shares = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(BackgroundWords.class.getResourceAsStream("background-en.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", 2))
          .forEach(l -> shares.put(l[0], Double.valueOf(l[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BackgroundWords(shares);
  }
}
