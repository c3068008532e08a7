package org.hearsay.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two passages have a run of words in common, letter by letter. Thread-safe. */
final class SharedWords {

  /**
   * Words of a run that two writers do not hit upon by chance: shingles of five are common in
   * reports of one event, of eight they are copied or quoted.
   */
  private static final int RUN = 8;

  /** Units of a passage that are read; a statement is shorter. */
  private static final int MOST = 2_000;

  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]++");

  private static final Pattern QUOTED = Pattern.compile("[\"“‘]([^\"“”]{1,2000})(?:[\"”]|$)");

  private SharedWords() {}

  /** Whether a run of words stands in both. */
  static boolean in(String one, String other) {
    Set<String> runs = runs(one);
    return !runs.isEmpty() && runs(other).stream().anyMatch(runs::contains);
  }

  /** Whether a run of words stands in quotation marks in both. */
  static boolean quotedIn(String one, String other) {
    return in(quoted(one), quoted(other));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    Matcher quotation = QUOTED.matcher(text.substring(0, Math.min(MOST, text.length())));
    while (quotation.find()) {
      quoted.append(quotation.group(1)).append(' ');
    }
    return quoted.toString();
  }

  private static Set<String> runs(String text) {
    String bounded = text.substring(0, Math.min(MOST, text.length()));
    String[] words = SPLIT.split(bounded.toLowerCase(Locale.ROOT).strip());
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + RUN)));
    }
    return runs;
  }
}
