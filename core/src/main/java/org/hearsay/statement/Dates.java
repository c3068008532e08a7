package org.hearsay.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.statement.TimeReference.Range;

/**
 * From a relative expression to days, seen from the day of publication. Weeks begin on Monday (ISO
 * 8601). Where the day of publication is not known, nothing is resolved that needs it.
 *
 * @param published the day from which the article speaks
 * @param usual which way an expression points that does not say so: to the future behind a cue such
 *     as "plans to"
 */
record Dates(Optional<LocalDate> published, Way usual) {

  /** Which way from the day of publication an expression points. */
  enum Way {
    PAST,
    FUTURE
  }

  /** Earliest and latest year that a date of the news may have. */
  static final int FIRST_YEAR = 1500;

  static final int LAST_YEAR = 2100;

  static Optional<Range> day(int year, Month month, int day) {
    return YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(one(LocalDate.of(year, month, day)))
        : Optional.empty();
  }

  static Range month(YearMonth month) {
    return new Range(month.atDay(1), month.atEndOfMonth());
  }

  static Range year(int year) {
    return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Range one(LocalDate day) {
    return new Range(day, day);
  }

  /** "February 24" without a year: the nearest on that side of the day of publication. */
  Optional<Range> day(Month month, int day, Way way) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate now = published.get();
    // A page may go out some hours before the day that it speaks of has begun where it is read.
    LocalDate latest = way == Way.PAST ? now.plusDays(1) : now.plusYears(1);
    for (int back = 0; back <= 8; back++) {
      int year = latest.getYear() - back;
      if (YearMonth.of(year, month).isValidDay(day)) {
        LocalDate date = LocalDate.of(year, month, day);
        if (!date.isAfter(latest)) {
          return Optional.of(one(date));
        }
      }
    }
    return Optional.empty();
  }

  /** "March" without a year. */
  Optional<Range> month(Month month, Way way) {
    return published.map(
        now -> {
          YearMonth same = YearMonth.of(now.getYear(), month);
          YearMonth here = YearMonth.from(now);
          if (way == Way.PAST) {
            return month(same.isAfter(here) ? same.minusYears(1) : same);
          }
          return month(same.isBefore(here) ? same.plusYears(1) : same);
        });
  }

  /** "Monday": the last one, today included, or the one to come. */
  Optional<Range> weekday(DayOfWeek day, Way way) {
    return published.map(
        now ->
            one(
                now.with(
                    way == Way.PAST
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day))));
  }

  /** "last Monday", "next Monday": never today. */
  Optional<Range> weekdayBeyond(DayOfWeek day, Way way) {
    return published.map(
        now ->
            one(
                now.with(
                    way == Way.PAST
                        ? TemporalAdjusters.previous(day)
                        : TemporalAdjusters.next(day))));
  }

  /** This many days away. */
  Optional<Range> daysAway(int days) {
    return published.map(now -> one(now.plusDays(days)));
  }

  /**
   * The calendar unit this many away: last week is -1, this year 0, next month 1.
   *
   * @param unit {@code week}, {@code month}, {@code year}, {@code weekend}, {@code decade}
   */
  Optional<Range> unitAway(String unit, int away) {
    return published.map(
        now -> {
          LocalDate monday =
              now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(away);
          return switch (unit) {
            case "week" -> new Range(monday, monday.plusDays(6));
            case "weekend" -> new Range(monday.plusDays(5), monday.plusDays(6));
            case "month" -> month(YearMonth.from(now).plusMonths(away));
            case "quarter" -> quarter(now.plusMonths(3L * away));
            default -> year(Year.from(now).getValue() + away);
          };
        });
  }

  /** So many units ago (negative) or to come, as exact as such words are meant. */
  Optional<Range> amountAway(String unit, int low, int high) {
    return published.map(now -> shifted(one(now), unit, low, high));
  }

  /** A range moved by so many units, widened by what the unit leaves open. */
  static Range shifted(Range from, String unit, int low, int high) {
    int slack =
        switch (unit) {
          case "week" -> 3;
          case "month" -> 15;
          case "year" -> 182;
          case "hour", "minute" -> 1;
          default -> 0;
        };
    LocalDate first = moved(from.first(), unit, low).minusDays(low < 0 || slack != 1 ? slack : 0);
    LocalDate last = moved(from.last(), unit, high).plusDays(slack == 1 && low < 0 ? 0 : slack);
    return new Range(first, last);
  }

  /** From so many units ago until the day of publication. */
  Optional<Range> past(String unit, int amount) {
    return published.map(now -> new Range(moved(now, unit, -amount), now));
  }

  /** The first, middle or last third of a range: "early", "mid", "late". */
  static Range third(Range range, int third) {
    long days = range.last().toEpochDay() - range.first().toEpochDay() + 1;
    long size = Math.max(1, days / 3);
    LocalDate first = range.first().plusDays(Math.min(days - 1, third * size));
    LocalDate last = third == 2 ? range.last() : first.plusDays(size - 1);
    return new Range(first, last);
  }

  private static LocalDate moved(LocalDate day, String unit, int by) {
    return switch (unit) {
      case "day" -> day.plusDays(by);
      case "week" -> day.plusWeeks(by);
      case "month" -> day.plusMonths(by);
      case "year" -> day.plusYears(by);
      case "decade" -> day.plusYears(10L * by);
      default -> day;
    };
  }

  private static Range quarter(LocalDate day) {
    YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    return new Range(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}
