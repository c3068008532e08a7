package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds counts and measures among the words of a proposition. Thread-safe. */
final class AmountReader {

  /** Words behind a number among which its unit is looked for. */
  private static final int UNIT_WORDS = 3;

  private static final Map<String, Double> NUMBERS = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));
  private static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {24, 120},
          "hundreds", new double[] {150, 2_000},
          "thousands", new double[] {1_500, 20_000},
          "millions", new double[] {1.5e6, 2e7},
          "billions", new double[] {1.5e9, 2e10});
  private static final Map<String, String> MONEY =
      Map.of("$", "usd", "€", "eur", "£", "gbp", "%", "percent");
  private static final Set<String> FROM = Set.of("least", "over", "than", "exceeding", "above");
  private static final Set<String> UP_TO = Set.of("up", "most", "under", "below", "fewer", "less");
  private static final Set<String> ABOUT =
      Set.of(
          "about", "around", "some", "nearly", "almost", "approximately", "roughly", "estimated");

  static {
    String[] words = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    for (int i = 2; i < words.length; i++) {
      NUMBERS.put(words[i], (double) i);
    }
    NUMBERS.put("one", 1.0);
    NUMBERS.put("thirty", 30.0);
    NUMBERS.put("forty", 40.0);
    NUMBERS.put("fifty", 50.0);
    NUMBERS.put("sixty", 60.0);
    NUMBERS.put("seventy", 70.0);
    NUMBERS.put("eighty", 80.0);
    NUMBERS.put("ninety", 90.0);
    NUMBERS.put("dozen", 12.0);
  }

  /** The amounts, by start; years, ordinals and bare numbers without a unit are not amounts. */
  List<Amount> read(List<Word> words) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double[] vague = VAGUE.get(words.get(i).lower());
      double value = value(words.get(i));
      if (vague == null && Double.isNaN(value)) {
        continue;
      }
      int end = i + 1;
      while (end < words.size() && SCALES.containsKey(words.get(end).lower())) {
        value *= SCALES.getOrDefault(words.get(end).lower(), 1.0);
        end++;
      }
      Set<String> unit = unit(words, i, end);
      if (!unit.isEmpty()) {
        int unitWords = Collections.disjoint(unit, MONEY.values()) ? unit.size() : 0;
        int last = Math.min(words.size(), end + unitWords) - 1;
        double[] range = vague == null ? range(words, i, value) : vague;
        amounts.add(
            new Amount(range[0], range[1], unit, words.get(i).start(), words.get(last).end()));
      }
      i = end - 1;
    }
    return amounts;
  }

  private static double value(Word word) {
    if (word.kind() != Word.Kind.NUMBER) {
      return NUMBERS.getOrDefault(word.lower(), Double.NaN);
    }
    String digits = word.lower().replace(",", "");
    char last = digits.charAt(digits.length() - 1);
    boolean dots = digits.indexOf('.') != digits.lastIndexOf('.');
    if (!Character.isDigit(last) || dots || digits.length() > 15) {
      return Double.NaN;
    }
    return asciiDouble(digits);
  }

  private static double asciiDouble(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return Double.NaN;
      }
    }
    return Double.parseDouble(digits);
  }

  private static double[] range(List<Word> words, int at, double value) {
    for (int back = 1; back <= 3 && at - back >= 0; back++) {
      String before = words.get(at - back).lower();
      if (MONEY.containsKey(before)) {
        continue;
      }
      if (UP_TO.contains(before)) {
        return new double[] {0, value};
      }
      if (FROM.contains(before)) {
        boolean fewer = at - back > 0 && UP_TO.contains(words.get(at - back - 1).lower());
        return fewer ? new double[] {0, value} : new double[] {value, Double.POSITIVE_INFINITY};
      }
      if (ABOUT.contains(before)) {
        return new double[] {value * 0.85, value * 1.15};
      }
      if (!"a".equals(before)) {
        break;
      }
    }
    return new double[] {value, value};
  }

  private static Set<String> unit(List<Word> words, int at, int end) {
    Set<String> unit = new LinkedHashSet<>();
    String before = at > 0 ? words.get(at - 1).lower() : "";
    String after = end < words.size() ? words.get(end).lower() : "";
    if (MONEY.containsKey(before) && !"%".equals(before)) {
      unit.add(MONEY.getOrDefault(before, before));
      return unit;
    }
    if ("%".equals(after) || "percent".equals(after) || "per".equals(after)) {
      unit.add("percent");
      return unit;
    }
    if (isYear(words.get(at), after)) {
      return unit;
    }
    for (int i = end; i < words.size() && unit.size() < UNIT_WORDS; i++) {
      Word word = words.get(i);
      if (!word.carries() || word.kind() == Word.Kind.NUMBER) {
        break;
      }
      unit.add(word.key());
    }
    return unit;
  }

  private static boolean isYear(Word word, String after) {
    String lower = word.lower();
    boolean digits = word.kind() == Word.Kind.NUMBER && lower.length() == 4;
    return digits && (lower.startsWith("19") || lower.startsWith("20")) && !"people".equals(after);
  }
}
