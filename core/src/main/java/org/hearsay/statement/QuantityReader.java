package org.hearsay.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.statement.Numerals.Numeral;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.hearsay.text.Words;

/**
 * Finds amounts: numbers with what they count or measure. Left out are ordinals, dates, years,
 * clock times and numbers that belong to a name ("Flight 19"); an age is an amount with the unit
 * {@code age}. "About", "more than", "between ... and ..." and rounding make a range. Thread-safe;
 * linear in the text.
 */
final class QuantityReader {

  static final String AGE = "age";

  private static final Map<String, String> SIGNS =
      Map.of("$", "usd", "£", "gbp", "€", "eur", "¥", "jpy", "₹", "inr", "₽", "rub");

  private static final Map<String, String> DOLLARS =
      Map.of("a", "aud", "c", "cad", "hk", "hkd", "nz", "nzd", "s", "sgd", "us", "usd");

  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "roughly",
          "some",
          "approximately",
          "estimated",
          "circa",
          "perhaps",
          "approx");

  private static final Set<String> NEARLY = Set.of("nearly", "almost");
  private static final Set<String> ABOVE =
      Set.of("over", "exceeding", "above", "exceeded", "topped");
  private static final Set<String> BELOW = Set.of("under", "below");

  private static final Set<String> ABOVE_PAIRS =
      Set.of("at least", "more than", "greater than", "higher than", "larger than", "longer than");

  private static final Set<String> BELOW_PAIRS =
      Set.of(
          "at most",
          "up to",
          "less than",
          "fewer than",
          "smaller than",
          "lower than",
          "as many",
          "many as",
          "much as");

  /** A number behind one of these is a part of a name or a list. */
  private static final Set<String> NAMED =
      Set.of(
          "no", "number", "flight", "channel", "page", "chapter", "article", "section", "route",
          "room", "rule", "phase", "level", "#", ":", "/", "grade", "season", "version", "age");

  private static final Set<String> YEAR_AFTER =
      Set.of("in", "since", "until", "till", "by", "from", "during", "of", "before", "after");

  private static final UnitTable.Unit NONE = new UnitTable.Unit("", 1, 0, false, 0);

  private final UnitTable units = new UnitTable();

  /** The amounts of an excerpt, in text order. */
  List<Quantity> read(Excerpt excerpt, Words words) {
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Amount> amount = amount(excerpt, words, i);
      amount.ifPresent(a -> found.add(a.quantity(excerpt, words)));
      i = amount.isPresent() ? Math.max(i + 1, amount.get().to()) : next(words, i);
    }
    return found;
  }

  private record Amount(double low, double high, String unit, int from, int to) {

    Quantity quantity(Excerpt excerpt, Words words) {
      int start = words.all().get(from).span().start();
      int end = words.all().get(to - 1).span().end();
      Span span = new Span(excerpt.start() + start, excerpt.start() + end);
      return new Quantity(
          new Excerpt(span, excerpt.words().substring(start, end)),
          rounded(low),
          rounded(high),
          unit);
    }

    /** Without the dust of binary fractions: twelve digits are more than any article gives. */
    private static double rounded(double value) {
      return new BigDecimal(value).round(new MathContext(12)).doubleValue();
    }
  }

  /** Past a number that is not an amount, whole. */
  private static int next(Words words, int i) {
    return Math.max(i + 1, Numerals.at(words, i).map(Numeral::to).orElse(i + 1));
  }

  private Optional<Amount> amount(Excerpt excerpt, Words words, int i) {
    Optional<Integer> age = age(words, i);
    if (age.isPresent()) {
      return Optional.of(new Amount(age.get(), age.get(), AGE, i, i + 1));
    }
    String sign = SIGNS.get(words.at(i));
    int start = sign == null ? i : i + 1;
    Numeral first = Numerals.at(words, start).orElse(null);
    if (first == null || sign == null && isNoAmount(excerpt, words, i, first)) {
      return Optional.empty();
    }
    Numeral number = range(words, i, first);
    if (sign != null) {
      String dollars = sign.equals("usd") ? DOLLARS.get(words.at(i - 1)) : null;
      String currency = dollars == null ? sign : dollars;
      return Optional.of(about(words, i, number, new UnitTable.Unit(currency, 1, 0, false, 0)));
    }
    UnitTable.Unit unit = units.at(words, number.to(), excerpt.words()).orElse(null);
    if (unit == null) {
      return isBare(words, i, number)
          ? Optional.of(about(words, i, number, NONE))
          : Optional.empty();
    }
    if (unit.name().equals("year") && words.at(unit.to()).equals("old")) {
      return Optional.of(
          about(words, i, number, new UnitTable.Unit(AGE, 1, 0, false, unit.to() + 1)));
    }
    boolean money = unit.name().equals("kilogram") && number.step() >= 1e5;
    UnitTable.Unit meant = money ? new UnitTable.Unit("gbp", 1, 0, false, unit.to()) : unit;
    return Optional.of(about(words, i, number, meant));
  }

  /** "between 3 and 5", "3 to 5", "3 – 5". */
  private static Numeral range(Words words, int i, Numeral first) {
    String link = words.at(first.to());
    boolean between = link.equals("and") && words.at(i - 1).equals("between");
    if (!between && !Set.of("to", "-", "–", "—").contains(link)) {
      return first;
    }
    int at = first.to() + (SIGNS.containsKey(words.at(first.to() + 1)) ? 2 : 1);
    Numeral second = Numerals.at(words, at).orElse(null);
    if (second == null || second.low() <= first.low()) {
      return first;
    }
    // "12 to 15 million": the scale stands once.
    double scale = second.step() >= 1e3 && first.high() < 1e3 ? second.step() : 1;
    double low =
        scale > 1 && first.low() * scale < second.high() ? first.low() * scale : first.low();
    return new Numeral(low, second.high(), second.step(), second.to());
  }

  /** The amount with what the words before it make of it. */
  private static Amount about(Words words, int i, Numeral number, UnitTable.Unit unit) {
    double hidden = unit.measured() && number.isExact() ? number.step() / 2 : 0;
    Bound bound = bound(words, i, number.low() - hidden, number.high() + hidden);
    int to = Math.max(number.to(), unit.to());
    double a = bound.low() * unit.factor() + unit.addend();
    double b = bound.high() * unit.factor() + unit.addend();
    return new Amount(
        Math.min(a, b), Math.max(a, b), unit.name(), Math.max(0, i - bound.words()), to);
  }

  /** A range of values and the number of words before the number that made it. */
  private record Bound(double low, double high, int words) {}

  private static Bound bound(Words words, int i, double low, double high) {
    String before = words.at(i - 1);
    String pair = words.at(i - 2) + " " + before;
    double middle = (low + high) / 2;
    if (ABOUT.contains(before)) {
      return new Bound(
          Math.min(low, middle * (1 - StatementSettings.ABOUT)),
          Math.max(high, middle * (1 + StatementSettings.ABOUT)),
          1);
    }
    boolean closeTo = pair.equals("close to");
    if (NEARLY.contains(before) || closeTo) {
      return new Bound(
          Math.min(low, middle * (1 - StatementSettings.ABOUT)), high, closeTo ? 2 : 1);
    }
    if (BELOW.contains(before) || BELOW_PAIRS.contains(pair)) {
      return new Bound(
          middle / StatementSettings.BEYOND,
          middle,
          words.at(i - 3).equals("as") ? 3 : BELOW.contains(before) ? 1 : 2);
    }
    if (ABOVE.contains(before) || ABOVE_PAIRS.contains(pair)) {
      return new Bound(middle, middle * StatementSettings.BEYOND, ABOVE.contains(before) ? 1 : 2);
    }
    return new Bound(low, high, 0);
  }

  private static Optional<Integer> age(Words words, int i) {
    String word = words.at(i);
    int mark = word.indexOf("-year-old");
    if (mark > 0
        && mark <= 3
        && word.substring(0, mark).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.valueOf(word.substring(0, mark)));
    }
    boolean digits =
        word.length() <= 3 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean apposition =
        words.at(i - 1).equals(",") && words.at(i + 1).equals(",") && word.length() == 2;
    return digits && (words.at(i - 1).equals("aged") || apposition)
        ? Optional.of(Integer.valueOf(word))
        : Optional.empty();
  }

  /** A year, a day of a month, a clock time, a part of a name; or "one", mostly a pronoun. */
  private static boolean isNoAmount(Excerpt excerpt, Words words, int i, Numeral number) {
    String word = words.at(i);
    String before = words.at(i - 1);
    String after = words.at(number.to());
    boolean year =
        word.length() == 4 && !word.contains(",") && word.matches("1[5-9]\\d\\d|20\\d\\d");
    return word.equals("one") && number.to() == i + 1
        || word.equals("zero")
        || year && (YEAR_AFTER.contains(before) || !UnitTable.isPlural(after))
        || Calendars.isMonth(before)
        || Calendars.isMonth(after)
        || after.equals("of") && Calendars.isMonth(words.at(number.to() + 1))
        || Set.of("a.m.", "p.m.", "am", "pm", "o'clock", ":", "/", "gmt").contains(after)
        || NAMED.contains(before)
        || before.equals("/")
        || isNamePart(excerpt, words, i);
  }

  /** Digits behind a word with a capital inside a sentence belong to a name: "Windows 8". */
  private static boolean isNamePart(Excerpt excerpt, Words words, int i) {
    if (i < 1 || !Character.isDigit(words.at(i).charAt(0))) {
      return false;
    }
    Words.Word before = words.all().get(i - 1);
    String written = excerpt.words().substring(before.span().start(), before.span().end());
    boolean inner = written.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean capital =
        Character.isUpperCase(written.charAt(0)) && i > 1 && words.all().get(i - 2).isWord();
    return (inner || capital)
        && (inner || !UnitTable.isPlural(words.at(i + 1)))
        && !ABOUT.contains(words.at(i - 1))
        && !ABOVE.contains(words.at(i - 1));
  }

  /** A number without a noun is an amount only where it cannot be a label: in digits with "," . */
  private static boolean isBare(Words words, int i, Numeral number) {
    return words.at(i).contains(",")
        || words.at(number.to()).equals("of")
        || number.step() >= 1e3
        || number.high() - number.low() > 0;
  }
}
