package org.hearsay.statement;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of months and days of the week, with their usual short forms. Stateless. */
final class Calendars {

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(java.util.Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(java.util.Locale.ROOT);
      DAYS.put(name, day);
      DAYS.put(name + "'s", day);
    }
  }

  private Calendars() {}

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static Optional<DayOfWeek> day(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  /** Whether it names a month and little else; "may" and "march" need a look at their capital. */
  static boolean isMonth(String word) {
    return MONTHS.containsKey(word) && !word.equals("may") && !word.equals("mar");
  }
}
