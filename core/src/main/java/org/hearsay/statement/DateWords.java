package org.hearsay.statement;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and shapes that {@link DateScan} knows. */
final class DateWords {

  static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
  static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0s");

  static final Map<String, Integer> DAYS_AWAY =
      Map.of(
          "today",
          0,
          "tonight",
          0,
          "now",
          0,
          "currently",
          0,
          "yesterday",
          -1,
          "tomorrow",
          1,
          "today's",
          0,
          "yesterday's",
          -1,
          "tomorrow's",
          1);

  static final Map<String, Integer> AWAY =
      Map.of(
          "last", -1, "past", -1, "previous", -1, "this", 0, "current", 0, "next", 1, "coming", 1);

  static final Map<String, Integer> THIRDS =
      Map.of("early", 0, "mid", 1, "late", 2, "beginning", 0, "start", 0, "middle", 1, "end", 2);

  static final Set<String> UNITS =
      Set.of("minute", "hour", "day", "week", "month", "year", "decade");

  static final Set<String> CALENDAR_UNITS = Set.of("week", "weekend", "month", "year", "quarter");

  static final Set<String> MONTH_AFTER =
      Set.of(
          "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "mid",
          "late", "from", "to", "through", "during", "before", "after", "between", "and", "end");

  static final Set<String> YEAR_AFTER =
      Set.of(
          "in", "since", "until", "till", "by", "from", "to", "through", "during", "before",
          "after", "between", "of", "early", "mid", "late", "and", "summer", "spring", "fall",
          "autumn", "winter");

  /** "The first Friday", "every Monday" is no day of its own. */
  static final Set<String> COUNTED =
      Set.of("first", "second", "third", "fourth", "fifth", "every", "each", "a", "any");

  static final Set<String> TO_COME =
      Set.of(
          "will",
          "would",
          "plans",
          "plan",
          "planned",
          "planning",
          "scheduled",
          "due",
          "expected",
          "expects",
          "set",
          "upcoming",
          "slated",
          "next",
          "shall",
          "going",
          "hopes",
          "intends");

  private DateWords() {}
}
