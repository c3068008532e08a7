package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Words;

/**
 * Numbers in words and digits: "27.6 billion", "two hundred and six", "1.5m", "a dozen", "tens of
 * thousands". No ordinals. Stateless.
 */
final class Numerals {

  /**
   * A number in the words.
   *
   * @param low lowest value meant
   * @param high highest value meant
   * @param step value of the last digit given: half of it on each side is what rounding hides
   * @param to index behind its last word
   */
  record Numeral(double low, double high, double step, int to) {

    boolean isExact() {
      return low == high;
    }

    Numeral until(Numeral end) {
      return new Numeral(low, Math.max(low, end.high), end.step, end.to);
    }
  }

  private static final Map<String, Double> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("tn", 1e12),
          Map.entry("k", 1e3));

  /** Plurals without a number before them: from twice to under ten or a thousand times the word. */
  private static final Map<String, double[]> CROWDS =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 99},
          "hundreds", new double[] {200, 999},
          "thousands", new double[] {2000, 9999},
          "millions", new double[] {2e6, 999e6},
          "billions", new double[] {2e9, 999e9});

  static {
    List<String> small =
        List.of(
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
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < small.size(); i++) {
      SMALL.put(small.get(i), (double) i);
    }
    for (int i = 0; i < tens.size(); i++) {
      SMALL.put(tens.get(i), 20.0 + 10 * i);
      for (int unit = 1; unit < 10; unit++) {
        SMALL.put(tens.get(i) + "-" + small.get(unit), 20.0 + 10 * i + unit);
      }
    }
  }

  private Numerals() {}

  /** The number that begins at this word, if one does. */
  static Optional<Numeral> at(Words words, int index) {
    String word = words.at(index);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if ((word.equals("a") || word.equals("an")) && !words.at(index + 1).isEmpty()) {
      return article(words, index);
    }
    if (CROWDS.containsKey(word) || word.equals("tens")) {
      return crowd(words, index);
    }
    if (Character.isDigit(word.charAt(0))) {
      return digits(word, index).map(n -> scaled(n, words));
    }
    return spelled(words, index);
  }

  private static Optional<Numeral> article(Words words, int index) {
    String next = words.at(index + 1);
    if (next.equals("dozen")) {
      return Optional.of(new Numeral(12, 12, 1, index + 2));
    }
    if (next.equals("couple") && words.at(index + 2).equals("of")) {
      return Optional.of(new Numeral(2, 2, 1, index + 3));
    }
    Double scale = next.length() < 3 ? null : SCALES.get(next);
    return scale == null
        ? Optional.empty()
        : Optional.of(scaled(new Numeral(1, 1, 1, index + 1), words));
  }

  private static Optional<Numeral> crowd(Words words, int index) {
    boolean of = words.at(index + 1).equals("of");
    String many = words.at(index + 2);
    if (of && SCALES.containsKey(many.replaceFirst("s$", "")) && CROWDS.containsKey(many)) {
      double scale = SCALES.get(many.replaceFirst("s$", ""));
      double of10 = words.at(index).equals("tens") ? 10 : 100;
      return Optional.of(
          new Numeral(2 * of10 * scale, (10 * of10 - 1) * scale, of10 * scale, index + 3));
    }
    double[] range = CROWDS.get(words.at(index));
    return range == null || !of
        ? Optional.empty()
        : Optional.of(new Numeral(range[0], range[1], 1, index + 2));
  }

  private static Optional<Numeral> spelled(Words words, int index) {
    double total = 0;
    double group = 0;
    int i = index;
    while (true) {
      Double small = SMALL.get(words.at(i));
      Double scale = i == index || words.at(i).length() < 3 ? null : SCALES.get(words.at(i));
      if (small != null && (group == 0 || (group >= 20 && small < 10) || group % 100 == 0)) {
        group += small;
      } else if (scale != null && scale == 100) {
        group *= 100;
      } else if (scale != null) {
        total += group * scale;
        group = 0;
      } else if (words.at(i).equals("and")
          && (group % 100 == 0 && group > 0 || group == 0 && total > 0)
          && SMALL.containsKey(words.at(i + 1))) {
        i++;
        continue;
      } else {
        break;
      }
      i++;
    }
    double value = total + group;
    return i == index ? Optional.empty() : Optional.of(new Numeral(value, value, 1, i));
  }

  /** "11,000", "27.6", "1.5m", "11,000-16,000"; nothing for "2nd", "9-year-old" or "3-D". */
  private static Optional<Numeral> digits(String word, int index) {
    int dash = word.indexOf('-');
    if (dash > 0) {
      Optional<Numeral> low = digits(word.substring(0, dash), index);
      Optional<Numeral> high =
          dash + 1 < word.length() && Character.isDigit(word.charAt(dash + 1))
              ? digits(word.substring(dash + 1), index)
              : Optional.empty();
      return low.isPresent() && high.isPresent() && low.get().low() < high.get().low()
          ? Optional.of(low.get().until(high.get()))
          : Optional.empty();
    }
    int end = 0;
    while (end < word.length() && (Character.isDigit(word.charAt(end)) || isInner(word, end))) {
      end++;
    }
    Double scale = end == word.length() ? Double.valueOf(1) : SCALES.get(word.substring(end));
    // Longer strings of digits are not amounts, and a double no longer tells them apart.
    if (scale == null || end > 18) {
      return Optional.empty();
    }
    String plain = word.substring(0, end).replace(",", "");
    if (plain.chars().filter(c -> c == '.').count() > 1
        || !plain.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain) * scale;
    double step = plain.contains(".") ? Math.pow(10, plain.indexOf('.') + 1 - plain.length()) : 1;
    return Optional.of(spread(value, step * scale, index + 1, scale > 1));
  }

  private static boolean isInner(String word, int i) {
    char c = word.charAt(i);
    return (c == ',' || c == '.') && i + 1 < word.length() && Character.isDigit(word.charAt(i + 1));
  }

  /** "27.6 billion": the word behind multiplies, and what it hides is a range. */
  private static Numeral scaled(Numeral number, Words words) {
    String next = words.at(number.to());
    Double scale = next.length() < 2 ? null : SCALES.get(next);
    if (scale == null) {
      return number;
    }
    double step = number.step() * scale;
    if (number.isExact()) {
      return spread(number.low() * scale, step, number.to() + 1, true);
    }
    // "5-10 million": the word counts for both ends.
    return new Numeral(number.low() * scale, number.high() * scale, step, number.to() + 1);
  }

  private static Numeral spread(double value, double step, int to, boolean rounded) {
    double half = rounded ? Math.min(step / 2, StatementSettings.ROUNDING * value) : 0;
    return new Numeral(Math.max(0, value - half), value + half, step, to);
  }
}
