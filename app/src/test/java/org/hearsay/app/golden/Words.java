package org.hearsay.app.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** How expected words are compared with found ones, and found in a text. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private Words() {}

  /** Every place where the words stand; white space folded, quotation marks of any form. */
  static List<Span> places(String text, String words) {
    StringBuilder pattern = new StringBuilder();
    for (String token : words.strip().split("\\s+")) {
      if (pattern.length() > 0) {
        pattern.append(
            token.equals("…") || pattern.toString().endsWith("?)") ? "" : "[\\s\\u00a0]+");
      }
      pattern.append(token.equals("…") ? "(?:[\\s\\S]{0,1500}?)" : quoted(token));
    }
    List<Span> places = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      places.add(new Span(matcher.start(), matcher.end()));
      from = matcher.start() + 1;
    }
    return places;
  }

  private static String quoted(String token) {
    StringBuilder out = new StringBuilder();
    for (char c : token.toCharArray()) {
      if ("\"“”„".indexOf(c) >= 0) {
        out.append("[\"“”„]");
      } else if ("'‘’".indexOf(c) >= 0) {
        out.append("['‘’]");
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return out.toString();
  }

  /** Whether one of the alternatives, written with " or ", satisfies the test. */
  static boolean either(String expected, Predicate<String> test) {
    return Arrays.stream(expected.split(" or ")).map(String::strip).anyMatch(test);
  }

  /** Whether two texts have the same words, articles and case aside. */
  static boolean same(String a, String b) {
    return list(a).equals(list(b));
  }

  /** Whether the words of one are all in the other, or half of all their words are shared. */
  static boolean alike(String a, String b) {
    Set<String> left = new LinkedHashSet<>(list(a));
    Set<String> right = new LinkedHashSet<>(list(b));
    if (left.isEmpty() || right.isEmpty()) {
      return left.equals(right);
    }
    return left.containsAll(right)
        || right.containsAll(left)
        || 2 * shared(left, right) >= union(left, right);
  }

  /** Share of the words of {@code wanted} longer than three letters that are in {@code text}. */
  static double coverage(String wanted, String text) {
    Set<String> words = new LinkedHashSet<>(list(wanted));
    words.removeIf(w -> w.length() <= 3);
    Set<String> have = new LinkedHashSet<>(list(text));
    return words.isEmpty() ? 1 : (double) shared(words, have) / words.size();
  }

  private static int shared(Set<String> left, Set<String> right) {
    return (int) left.stream().filter(right::contains).count();
  }

  private static int union(Set<String> left, Set<String> right) {
    return left.size() + right.size() - shared(left, right);
  }

  private static List<String> list(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    while (matcher.find()) {
      String word = matcher.group();
      word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      if (!ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
