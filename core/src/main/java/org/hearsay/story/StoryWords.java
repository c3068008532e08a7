package org.hearsay.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hearsay.text.Span;

/**
 * The words that story grouping compares: runs of letters and digits, lower case, plural and
 * singular as one, without those that tell nothing about an event. Public so that the background
 * frequencies are counted over the same words. Thread-safe.
 */
public final class StoryWords {

  /** Characters up to which a run is one word, so that hostile text makes no long strings. */
  private static final int LONGEST = 40;

  private static final Set<String> STOPWORDS = stopwords();

  private StoryWords() {}

  /**
   * Hands over the words of a passage in order, each with whether its first letter is a capital
   * although it does not begin the passage.
   *
   * @param text the text
   * @param span the passage
   * @param most how many words of the passage are looked at
   * @param word takes a word and whether it looks like a name
   * @return how many were looked at, those that tell nothing included
   */
  public static int each(String text, Span span, int most, BiConsumer<String, Boolean> word) {
    int words = 0;
    int i = span.start();
    while (i < span.end() && words < most) {
      int start = i;
      while (i < span.end() && Character.isLetterOrDigit(text.charAt(i)) && i - start < LONGEST) {
        i++;
      }
      if (i == start) {
        i++;
        continue;
      }
      words++;
      String lower = text.substring(start, i).toLowerCase(Locale.ROOT);
      if (i - start >= 2 && !STOPWORDS.contains(lower)) {
        boolean name = Character.isUpperCase(text.charAt(start)) && start > span.start();
        word.accept(stem(lower), name);
      }
    }
    return words;
  }

  /** Plural and singular are one word (the S-stemmer, Harman 1991). */
  private static String stem(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 3 && word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")) {
      return word.substring(0, n - 1);
    }
    return word;
  }

  private static Set<String> stopwords() {
    Set<String> words = new HashSet<>();
    try (InputStream in =
            Objects.requireNonNull(StoryWords.class.getResourceAsStream("stopwords.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
