package org.hearsay.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.hearsay.statement.Dates.Way;
import org.hearsay.statement.Numerals.Numeral;
import org.hearsay.statement.TimeReference.Range;
import org.hearsay.text.Words;

/**
 * Recognises one expression of a date that begins at a given word: calendar dates, days of the
 * week, "yesterday", "last week", "two days ago", "early next year". The kinds are those of TIMEX3
 * (Pustejovsky et al. 2003, ISO-TimeML) of type DATE; amounts of time and sets are left out.
 *
 * @param words the words of the text
 * @param text the text itself, for capitals
 * @param dates resolves relative to the day of publication
 */
record DateScan(Words words, String text, Dates dates) {

  /**
   * A date expression.
   *
   * @param range the days, where they can be told
   * @param to index behind its last word
   */
  record Found(Optional<Range> range, int to) {}

  /** The date expression that begins at this word. */
  Optional<Found> at(int i) {
    String word = words.at(i);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (DateWords.DAYS_AWAY.containsKey(word) && !(i == 0 && word.equals("now"))) {
      return Optional.of(new Found(dates.daysAway(DateWords.DAYS_AWAY.get(word)), i + 1));
    }
    if (DateWords.ISO.matcher(word).matches()) {
      return iso(word, i);
    }
    return part(i)
        .or(() -> weekday(i))
        .or(() -> monthFirst(i))
        .or(() -> dayFirst(i))
        .or(() -> away(i))
        .or(() -> ago(i))
        .or(() -> year(i));
  }

  private static Optional<Found> iso(String word, int i) {
    try {
      return Optional.of(new Found(Optional.of(Dates.one(LocalDate.parse(word))), i + 1));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** "early next year", "late March", "mid-March", "the end of the year", "year's end". */
  private Optional<Found> part(int i) {
    String word = words.at(i);
    if (word.equals("year's") && words.at(i + 1).equals("end")) {
      return third(dates.unitAway("year", 0), 2, i + 2);
    }
    Integer third = DateWords.THIRDS.get(word);
    if (third == null) {
      return Optional.empty();
    }
    int next = i + 1;
    if (words.at(next).equals("-")) {
      next++;
    }
    if (words.at(next).equals("of")) {
      next++;
      if (words.at(next).equals("the") && DateWords.CALENDAR_UNITS.contains(words.at(next + 1))) {
        return third(dates.unitAway(words.at(next + 1), 0), third, next + 2);
      }
    } else if (Set.of("end", "start", "beginning", "middle").contains(word)) {
      return Optional.empty();
    }
    int at = next;
    return monthFirst(at)
        .or(() -> away(at))
        .or(() -> year(at))
        .flatMap(found -> third(found.range(), third, found.to()));
  }

  private static Optional<Found> third(Optional<Range> range, int third, int to) {
    return Optional.of(new Found(range.map(r -> Dates.third(r, third)), to));
  }

  private Optional<Found> weekday(int i) {
    DayOfWeek day = Calendars.day(words.at(i)).orElse(null);
    if (day == null || !isCapital(i) || DateWords.COUNTED.contains(words.at(i - 1))) {
      return Optional.empty();
    }
    int next = words.at(i + 1).equals(",") ? i + 2 : i + 1;
    // "Monday, March 3": the date says more than the day.
    Optional<Found> date = monthFirst(next).or(() -> dayFirst(next));
    if (date.isPresent() && Character.isDigit(lastWord(date.get()).charAt(0))) {
      return date;
    }
    int to = Set.of("morning", "afternoon", "evening", "night").contains(words.at(i + 1)) ? 2 : 1;
    return Optional.of(new Found(dates.weekday(day, way(i)), i + to));
  }

  private String lastWord(Found found) {
    return words.at(found.to() - 1);
  }

  /** "February 24", "Feb. 24, 2022", "March 2021", "March". */
  private Optional<Found> monthFirst(int i) {
    Month month = Calendars.month(words.at(i)).orElse(null);
    if (month == null || !isCapital(i)) {
      return Optional.empty();
    }
    int next = words.at(i).length() <= 4 && words.at(i + 1).equals(".") ? i + 2 : i + 1;
    if (DateWords.YEAR.matcher(words.at(next)).matches()) {
      return Optional.of(
          new Found(Optional.of(Dates.month(YearMonth.of(number(next), month))), next + 1));
    }
    if (DateWords.DAY.matcher(words.at(next)).matches() && !words.at(next + 1).equals(":")) {
      int day = number(next);
      int year = words.at(next + 1).equals(",") ? next + 2 : next + 1;
      return DateWords.YEAR.matcher(words.at(year)).matches()
          ? Optional.of(new Found(Dates.day(number(year), month, day), year + 1))
          : Optional.of(new Found(dates.day(month, day, way(i)), next + 1));
    }
    return DateWords.MONTH_AFTER.contains(words.at(i - 1))
        ? Optional.of(new Found(dates.month(month, way(i)), i + 1))
        : Optional.empty();
  }

  /** "24 February", "24th of February 2022". */
  private Optional<Found> dayFirst(int i) {
    if (!DateWords.DAY.matcher(words.at(i)).matches()) {
      return Optional.empty();
    }
    int at = words.at(i + 1).equals("of") ? i + 2 : i + 1;
    Month month = Calendars.month(words.at(at)).orElse(null);
    if (month == null || !isCapital(at)) {
      return Optional.empty();
    }
    int year = words.at(at + 1).equals(",") ? at + 2 : at + 1;
    return DateWords.YEAR.matcher(words.at(year)).matches()
        ? Optional.of(new Found(Dates.day(number(year), month, number(i)), year + 1))
        : Optional.of(new Found(dates.day(month, number(i), way(i)), at + 1));
  }

  /** "last week", "this morning", "next Monday", "last March", "the past two years". */
  private Optional<Found> away(int i) {
    Integer away = DateWords.AWAY.get(words.at(i));
    String next = words.at(i + 1);
    if (away == null || next.isEmpty()) {
      return Optional.empty();
    }
    Way way = away > 0 ? Way.FUTURE : Way.PAST;
    if (DateWords.CALENDAR_UNITS.contains(UnitTable.singular(next).replace("'s", ""))) {
      String unit = UnitTable.singular(next).replace("'s", "");
      boolean thisWeekend = unit.equals("weekend") && away == 0 && way(i) == Way.PAST;
      return Optional.of(new Found(dates.unitAway(unit, thisWeekend ? -1 : away), i + 2));
    }
    if (Set.of("morning", "afternoon", "evening").contains(next) && away == 0) {
      return Optional.of(new Found(dates.daysAway(0), i + 2));
    }
    if (next.equals("night") && away <= 0) {
      return Optional.of(new Found(dates.daysAway(away), i + 2));
    }
    DayOfWeek day = Calendars.day(next).orElse(null);
    if (day != null) {
      Optional<Range> range =
          away == 0 ? dates.weekday(day, way(i)) : dates.weekdayBeyond(day, way);
      return Optional.of(new Found(range, i + 2));
    }
    Month month = Calendars.month(next).orElse(null);
    if (month != null && isCapital(i + 1)) {
      return Optional.of(new Found(dates.month(month, way), i + 2));
    }
    return pastAmount(i, away);
  }

  private Optional<Found> pastAmount(int i, int away) {
    Numeral amount = amount(i + 1).orElse(null);
    if (away >= 0 || amount == null) {
      return Optional.empty();
    }
    String unit = UnitTable.singular(words.at(amount.to()));
    return DateWords.UNITS.contains(unit)
        ? Optional.of(new Found(dates.past(unit, (int) amount.high()), amount.to() + 1))
        : Optional.empty();
  }

  /** "two days ago", "a few weeks ago". */
  private Optional<Found> ago(int i) {
    Numeral amount = amount(i).orElse(null);
    if (amount == null) {
      return Optional.empty();
    }
    String unit = UnitTable.singular(words.at(amount.to()));
    if (!DateWords.UNITS.contains(unit) || !words.at(amount.to() + 1).equals("ago")) {
      return Optional.empty();
    }
    Optional<Range> range = dates.amountAway(unit, -(int) amount.high(), -(int) amount.low());
    return Optional.of(new Found(range, amount.to() + 2));
  }

  /** A number of days and the like, not beyond what a calendar holds; "a", "a few", "several". */
  Optional<Numeral> amount(int i) {
    String word = words.at(i);
    if (word.equals("several") || word.equals("few")) {
      return Optional.of(new Numeral(2, 6, 1, i + 1));
    }
    if (word.equals("a") && words.at(i + 1).equals("few")) {
      return Optional.of(new Numeral(2, 6, 1, i + 2));
    }
    if ((word.equals("a") || word.equals("an")) && DateWords.UNITS.contains(words.at(i + 1))) {
      return Optional.of(new Numeral(1, 1, 1, i + 1));
    }
    return Numerals.at(words, i).filter(n -> n.high() >= 1 && n.high() <= 1000);
  }

  /** "2014" where a year is likely, "the 1990s". */
  private Optional<Found> year(int i) {
    String word = words.at(i);
    if (DateWords.DECADE.matcher(word).matches()) {
      int first = Integer.parseInt(word.substring(0, 4));
      return Optional.of(
          new Found(
              Optional.of(new Range(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31))),
              i + 1));
    }
    boolean likely =
        DateWords.YEAR.matcher(word).matches()
            && DateWords.YEAR_AFTER.contains(words.at(i - 1))
            && !UnitTable.isPlural(words.at(i + 1));
    return likely
        ? Optional.of(new Found(Optional.of(Dates.year(Integer.parseInt(word))), i + 1))
        : Optional.empty();
  }

  private int number(int i) {
    int value = 0;
    for (char c : words.at(i).toCharArray()) {
      value = Character.isDigit(c) ? value * 10 + Character.digit(c, 10) : value;
    }
    return value;
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(words.all().get(i).span().start()));
  }

  /** Whether these words, such as a cue, make what follows a thing to come. */
  static boolean isToCome(String cue) {
    return Words.of(cue, StatementSettings.FUTURE_WITHIN).all().stream()
        .anyMatch(word -> DateWords.TO_COME.contains(word.lower()));
  }

  private Way way(int i) {
    for (int at = i - 1; at >= 0 && at > i - StatementSettings.FUTURE_WITHIN; at--) {
      if (DateWords.TO_COME.contains(words.at(at))) {
        return Way.FUTURE;
      }
      if (words.at(at).equals(".")) {
        break;
      }
    }
    return dates.usual();
  }
}
