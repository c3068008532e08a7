package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.CalendarNames;

/** Years, months, days of the month and weekdays named among words. Thread-safe. */
final class Calendar {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("aug", 8),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private Calendar() {}

  /** Whether both name a value of one of these kinds and share none of that kind. */
  static boolean clash(List<Word> one, List<Word> other) {
    return apart(years(one), years(other))
        || apart(months(one), months(other))
        || apart(days(one), days(other))
        || apart(weekdays(one), weekdays(other));
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  /** The years named, as digits. */
  static Set<String> years(List<Word> words) {
    Set<String> years = new TreeSet<>();
    for (Word word : words) {
      String lower = word.lower();
      if (word.kind() == Word.Kind.NUMBER
          && lower.length() == 4
          && (lower.startsWith("19") || lower.startsWith("20"))) {
        years.add(lower);
      }
    }
    return years;
  }

  /** The months named, as numbers. */
  static Set<String> months(List<Word> words) {
    Set<String> months = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (isMonth(words.get(i))) {
        months.add(String.valueOf(MONTHS.get(words.get(i).lower())));
      }
    }
    return months;
  }

  /** The days of a month named, such as {@code 10-18} for 18 October. */
  static Set<String> days(List<Word> words) {
    Set<String> days = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (isMonth(words.get(i))) {
        day(words, i + 1).ifPresent(days::add);
        day(words, i - 1).ifPresent(days::add);
      }
    }
    return days;
  }

  /** The weekdays named. */
  static Set<String> weekdays(List<Word> words) {
    Set<String> days = new TreeSet<>();
    for (Word word : words) {
      if (CalendarNames.isWeekday(word.lower())) {
        days.add(word.lower());
      }
    }
    return days;
  }

  /** Whether the word is part of a date. */
  static boolean isDate(Word word) {
    boolean year = !years(List.of(word)).isEmpty();
    return year || isMonth(word) || CalendarNames.isWeekday(word.lower()) || isDay(word);
  }

  /** Whether the word, in lower case, names a weekday or a month. */
  static boolean isName(String word) {
    return CalendarNames.isWeekday(word) || MONTHS.containsKey(word) && word.length() > 3;
  }

  private static boolean isDay(Word word) {
    return word.kind() == Word.Kind.NUMBER && word.lower().length() <= 4;
  }

  private static boolean isMonth(Word word) {
    return MONTHS.containsKey(word.lower()) && word.kind() == Word.Kind.NAME;
  }

  private static Optional<String> day(List<Word> words, int at) {
    if (at < 0 || at >= words.size() || words.get(at).kind() != Word.Kind.NUMBER) {
      return Optional.empty();
    }
    String digits = words.get(at).lower().replaceAll("(st|nd|rd|th)$", "");
    return digits.length() <= 2 ? Optional.of(digits) : Optional.empty();
  }
}
