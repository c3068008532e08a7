package org.hearsay.language;

import java.util.Set;
import org.hearsay.text.CalendarNames;

/**
 * A phrase of time between a speaker and the cue: "the minister on Thursday denied", "Roe, in June,
 * said". It tells when somebody spoke and is no part of who spoke. Stateless.
 */
final class TimeAdjunct {

  private static final Set<String> ADVERBS =
      Set.of("today", "yesterday", "tomorrow", "tonight", "overnight");

  /** They tell a time only with one of {@link #POINTING} before them. */
  private static final Set<String> PERIODS =
      Set.of("week", "month", "year", "weekend", "night", "spring", "summer", "autumn", "winter");

  private static final Set<String> POINTING = Set.of("last", "this", "next", "earlier");

  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

  private static final Set<String> LEADING =
      Set.of("on", "in", "late", "early", "earlier", "later", "last", "this", "next", "by");

  /** Papers whose names end in "on Sunday". */
  private static final Set<String> SUNDAY_PAPERS =
      Set.of("mail", "sun", "star", "independent", "scotland", "wales");

  /** Items that a phrase of time has at most: "late on the evening of Friday, May 3, 2019". */
  private static final int LONGEST = 7;

  private TimeAdjunct() {}

  /**
   * Start of the phrase of time whose last item is {@code last}; {@code last + 1} if there is none.
   *
   * @param floor no item before this one
   */
  static int start(ClauseView view, int last, int floor) {
    int from = core(view, last, Math.max(floor, last - LONGEST));
    if (from > last) {
      return from;
    }
    while (from - 1 > floor && LEADING.contains(view.lower(from - 1))) {
      from--;
    }
    boolean paper =
        view.isWord(from, "on")
            && view.isWord(last, "sunday")
            && SUNDAY_PAPERS.contains(view.lower(from - 1));
    return paper ? last + 1 : from;
  }

  private static int core(ClauseView view, int last, int lowest) {
    int at = PARTS.contains(view.lower(last)) && isDay(view, last - 1) ? last - 1 : last;
    if (at < lowest) {
      return last + 1;
    }
    if (isDay(view, at) || ADVERBS.contains(view.lower(at))) {
      return at;
    }
    boolean period = PERIODS.contains(view.lower(at)) || PARTS.contains(view.lower(at));
    if (period && POINTING.contains(view.lower(at - 1)) && at - 1 >= lowest) {
      return at - 1;
    }
    int from = date(view, at, lowest);
    if (from > at) {
      return last + 1;
    }
    int day = view.is(from - 1, WordClass.COMMA) ? from - 2 : from - 1;
    return day >= lowest && isDay(view, day) ? day : from;
  }

  /** "May 3", "3 May", "June 2019", "in June", "Nov. 3, 2019" without its weekday. */
  private static int date(ClauseView view, int last, int lowest) {
    int at = last;
    if (view.is(at, WordClass.NUMBER)
        && view.is(at - 1, WordClass.COMMA)
        && view.is(at - 2, WordClass.NUMBER)) {
      at -= 2;
    }
    boolean behind = view.is(at, WordClass.NUMBER) && isMonth(view, at - 1);
    at = behind ? at - 1 : at;
    if (at < lowest || !isMonth(view, at)) {
      return last + 1;
    }
    boolean before = at - 1 >= lowest && view.is(at - 1, WordClass.NUMBER);
    // Theresa May and Julie April are people: a month alone needs the words that make it one
    boolean led = view.isWord(at - 1, "in", "late", "early", "last", "this", "next");
    return before ? at - 1 : behind || led ? at : last + 1;
  }

  private static boolean isDay(ClauseView view, int i) {
    return i >= 0 && CalendarNames.isWeekday(view.lower(i));
  }

  private static boolean isMonth(ClauseView view, int i) {
    return i >= 0
        && i < view.size()
        && view.item(i).capital()
        && CalendarNames.isMonth(view.lower(i));
  }
}
