package org.hearsay.text;

import java.util.Set;

/** The English names of days and months, in small letters. */
public final class CalendarNames {

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private CalendarNames() {}

  /** Whether a word in small letters names a day of the week, in full. */
  public static boolean isWeekday(String lower) {
    return WEEKDAYS.contains(lower);
  }

  /** Whether a word in small letters is, in full, the name of a month; "may" and "march" too. */
  public static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }
}
