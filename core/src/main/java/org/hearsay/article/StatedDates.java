package org.hearsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as pages write them: ISO 8601 and its careless forms, RFC 822, "March 12, 2021", "12 March
 * 2021", "12.03.2021". A day that only makes sense if day and month may be swapped is not taken.
 */
public final class StatedDates {

  /** The oldest newspaper dates from the seventeenth century; before that nothing was published. */
  private static final int FIRST_YEAR = 1690;

  /** Beyond this no date of publication can be meant; far off, since this room has no clock. */
  private static final int LAST_YEAR = 2199;

  /** Longest text that is searched for a date, in UTF-16 units. */
  private static final int MAX_LENGTH = 200;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Offsets of the zone names that are common on pages; "IST" and "BST" have several meanings. */
  private static final Map<String, String> ZONES =
      Map.of(
          "Z", "Z", "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00",
          "CDT", "-05:00", "PST", "-08:00", "PDT", "-07:00", "CET", "+01:00");

  private static final String TIME =
      "(?:[T,\\s]{1,3}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "\\s?(?<zone>Z|[A-Z]{3,4}\\b|[+-]\\d{2}:?\\d{2})?)?";
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<!\\d)(?<year>\\d{4})-(?<m>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)" + TIME),
          form("(?<![\\d/])(?<year>\\d{4})[/.](?<m>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)" + TIME),
          form("(?<![\\d])(?<year>[12]\\d{3})(?<m>[01]\\d)(?<day>[0-3]\\d)(?!\\d)" + TIME),
          form(
              "\\b"
                  + MONTH
                  + "\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})(?!\\d)"),
          form(
              "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?:of )?"
                  + MONTH
                  + ",?[\\s-]{1,3}(?<year>\\d{4})(?!\\d)"
                  + TIME),
          form("(?<![\\d/.])(?<a>\\d{1,2})[/.-](?<b>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)"));

  /** What a text says about a date. */
  public sealed interface Reading {
    /** A date. */
    record Stated(StatedDate date) implements Reading {}

    /** Something of the shape of a date that cannot be one of publication. */
    record Impossible(String words) implements Reading {}

    /** No date. */
    record None() implements Reading {}
  }

  private StatedDates() {}

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The first date in a short text.
   *
   * @param words the text; of a longer one only the first 200 units are read
   * @param foundIn the place, for {@link StatedDate#foundIn}
   */
  public static Reading read(String words, String foundIn) {
    String head = words.substring(0, Math.min(words.length(), MAX_LENGTH));
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(head);
      if (m.find()) {
        return reading(m, foundIn);
      }
    }
    return new Reading.None();
  }

  /** As {@link #read}, where only a possible date is of interest. */
  public static Optional<StatedDate> find(String words, String foundIn) {
    return read(words, foundIn) instanceof Reading.Stated stated
        ? Optional.of(stated.date())
        : Optional.empty();
  }

  private static Reading reading(Matcher m, String foundIn) {
    int year = Integer.parseInt(m.group("year"));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new Reading.Impossible(m.group());
    }
    Optional<int[]> monthDay = monthDay(m);
    if (monthDay.isEmpty()) {
      return new Reading.None();
    }
    try {
      LocalDate day = LocalDate.of(year, monthDay.get()[0], monthDay.get()[1]);
      return new Reading.Stated(new StatedDate(day, instant(m, day), foundIn));
    } catch (DateTimeException e) {
      return new Reading.Impossible(m.group());
    }
  }

  private static Optional<int[]> monthDay(Matcher m) {
    String form = m.pattern().pattern();
    if (form.contains("<month>")) {
      int month = MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1;
      return Optional.of(new int[] {month, Integer.parseInt(m.group("day"))});
    }
    if (form.contains("<m>")) {
      return Optional.of(
          new int[] {Integer.parseInt(m.group("m")), Integer.parseInt(m.group("day"))});
    }
    int a = Integer.parseInt(m.group("a"));
    int b = Integer.parseInt(m.group("b"));
    boolean dayFirst = m.group().indexOf('.') >= 0 || a > 12;
    if (a == b || dayFirst) {
      return Optional.of(new int[] {b, a});
    }
    return b > 12 ? Optional.of(new int[] {a, b}) : Optional.empty();
  }

  private static Optional<OffsetDateTime> instant(Matcher m, LocalDate day) {
    if (!m.pattern().pattern().contains("<hour>") || m.group("hour") == null) {
      return Optional.empty();
    }
    String zone = m.group("zone");
    if (zone == null) {
      return Optional.empty();
    }
    try {
      ZoneOffset offset = ZoneOffset.of(ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone));
      int second = m.group("second") == null ? 0 : Integer.parseInt(m.group("second"));
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(m.group("hour")), Integer.parseInt(m.group("minute")), second);
      return Optional.of(OffsetDateTime.of(day, time, offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
