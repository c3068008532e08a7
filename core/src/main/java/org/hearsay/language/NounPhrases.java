package org.hearsay.language;

import java.util.Set;
import org.hearsay.text.CalendarNames;

/**
 * Finds how far the noun phrase before a verb reaches to the left, with its prepositional phrases,
 * coordination and relative clauses. Stateless.
 */
final class NounPhrases {

  /** A phrase longer than this is a misreading. Unit: items. */
  private static final int LONGEST = 40;

  /** Words after a preposition that tell when or how it was said, not who says it. */
  private static final Set<String> CIRCUMSTANCE =
      Set.of(
          "statement",
          "interview",
          "email",
          "e-mail",
          "tweet",
          "today",
          "yesterday",
          "tomorrow",
          "post",
          "conference",
          "briefing",
          "letter",
          "speech",
          "twitter",
          "facebook",
          "instagram");

  private NounPhrases() {}

  /** Whether a word tells a time or a manner of speaking. */
  static boolean isCircumstance(String lower) {
    return CIRCUMSTANCE.contains(lower)
        || CalendarNames.isWeekday(lower)
        || CalendarNames.isMonth(lower);
  }

  /**
   * Start of the noun phrase whose last item is {@code last}; {@code last + 1} if there is none.
   *
   * @param floor no item before this one
   */
  static int left(ClauseView view, int last, int floor) {
    if (last < floor || !mayEnd(view, last)) {
      return last + 1;
    }
    int lowest = Math.max(floor, last - LONGEST);
    int at = view.is(last, WordClass.CLOSE) ? open(view, last, lowest) : last;
    while (at > lowest) {
      int next = stepLeft(view, at, lowest);
      if (next == at) {
        break;
      }
      at = next;
    }
    while (at < last && (view.is(at, WordClass.ADVERB) || view.is(at, WordClass.CONJUNCTION))) {
      at++;
    }
    return at;
  }

  private static boolean mayEnd(ClauseView view, int i) {
    WordClass kind = view.kind(i);
    return kind.isNominal()
        || kind == WordClass.ADJECTIVE && view.is(i - 1, WordClass.DETERMINER)
        || kind == WordClass.CLOSE && i > 1
        || kind == WordClass.DETERMINER && view.isWord(i, "all", "both", "many", "some", "one")
        || kind == WordClass.POSSESSIVE && view.isWord(i, "his", "hers", "her")
        || kind == WordClass.QUOTATION && view.quotedWords(i) <= 5 && view.quotedWords(i) > 0;
  }

  private static int open(ClauseView view, int close, int floor) {
    for (int i = close - 1; i >= floor; i--) {
      if (view.is(i, WordClass.OPEN)) {
        return i;
      }
    }
    return close;
  }

  private static int stepLeft(ClauseView view, int at, int floor) {
    WordClass here = view.kind(at);
    WordClass before = view.kind(at - 1);
    boolean begins =
        here == WordClass.DETERMINER || here == WordClass.POSSESSIVE || here == WordClass.PRONOUN;
    if (before == WordClass.PREPOSITION || before == WordClass.TO) {
      return postmodifier(view, at, floor);
    }
    if (before == WordClass.CONJUNCTION) {
      return coordination(view, at, floor);
    }
    if (begins) {
      boolean predeterminer = view.isWord(at - 1, "all", "both", "half", "such");
      return here != WordClass.PRONOUN && predeterminer ? at - 1 : relative(view, at, floor);
    }
    if (before.isPremodifier()) {
      return at - 1;
    }
    return switch (before) {
      case CLOSE -> open(view, at - 1, floor) < at - 1 ? open(view, at - 1, floor) : at;
      case PAST, ING -> participleAsAdjective(view, at, floor);
      case QUOTATION ->
          view.quotedWords(at - 1) <= 4 && at - 2 >= floor && view.kind(at - 2).isPremodifier()
              ? at - 1
              : at;
      case ADVERB ->
          view.is(at, WordClass.ADJECTIVE) && view.kind(at - 2).isPremodifier() ? at - 1 : at;
      case OTHER ->
          view.isWord(at - 1, "/", "$", "%", "&", "#", "\u00A3", "\u20AC", "+") ? at - 1 : at;
      default -> relative(view, at, floor);
    };
  }

  /** "a retired officer": a participle between a determiner and a noun. */
  private static int participleAsAdjective(ClauseView view, int at, int floor) {
    WordClass before = view.kind(at - 2);
    boolean adjective =
        at - 2 >= floor
            && (before == WordClass.DETERMINER
                || before == WordClass.POSSESSIVE
                || before == WordClass.ADJECTIVE
                || before == WordClass.NUMBER);
    if (adjective) {
      return at - 2;
    }
    boolean first = at - 1 == floor || before.isMark() || before == WordClass.QUOTATION;
    if (first && view.is(at - 1, WordClass.PAST) && at - 1 >= floor) {
      return at - 1;
    }
    boolean reduced =
        at - 2 >= floor && view.kind(at - 2).isNominal() && view.is(at - 1, WordClass.ING);
    return reduced ? at - 2 : relative(view, at, floor);
  }

  /** A prepositional phrase behind a noun, or behind a participle that follows a noun. */
  private static int postmodifier(ClauseView view, int at, int floor) {
    int before = at - 2;
    if (before < floor || NounPhrases.isCircumstance(view.lower(at))) {
      return at;
    }
    WordClass kind = view.kind(before);
    if (kind == WordClass.PREPOSITION && before - 1 >= floor && view.kind(before - 1).isNominal()) {
      return before - 1;
    }
    if (kind.isNominal() && kind != WordClass.PRONOUN
        || view.isWord(
            before, "one", "some", "many", "all", "none", "several", "those", "few", "most",
            "each")) {
      return before;
    }
    if (kind == WordClass.CLOSE) {
      return open(view, before, floor);
    }
    if (kind == WordClass.ADJECTIVE && before - 1 >= floor && view.kind(before - 1).isNominal()) {
      return before - 1;
    }
    boolean participle = kind == WordClass.PAST || kind == WordClass.ING;
    if (participle
        && before - 1 >= floor
        && view.kind(before - 1).isNominal()
        && !view.is(before - 1, WordClass.PRONOUN)
        && view.isWord(at - 1, "by", "with", "in", "on", "at", "to", "from", "for", "about")) {
      return before - 1;
    }
    return relative(view, at, floor);
  }

  private static int coordination(ClauseView view, int at, int floor) {
    int before = at - 2;
    if (before < floor || !view.isWord(at - 1, "and", "or", "&", "nor")) {
      return at;
    }
    if (view.is(before, WordClass.COMMA)) {
      before--;
    }
    if (before < floor || !view.kind(before).isNominal() || view.is(before, WordClass.NUMBER)) {
      return at;
    }
    int start = before;
    while (start > floor && (view.kind(start - 1).isPremodifier())) {
      start--;
    }
    while (start - 2 >= floor
        && view.is(start - 1, WordClass.COMMA)
        && view.kind(start - 2) == WordClass.NAME
        && view.is(start, WordClass.NAME)) {
      start -= 2;
      while (start > floor && view.kind(start - 1).isPremodifier()) {
        start--;
      }
    }
    WordClass outside = start > floor ? view.kind(start - 1) : WordClass.STOP;
    boolean object =
        outside.isVerbal()
            || outside == WordClass.ING
            || outside == WordClass.COMMA
            || outside == WordClass.TO;
    boolean partOfPhrase =
        outside == WordClass.PREPOSITION && start - 2 >= floor && view.kind(start - 2).isNominal();
    return object || outside == WordClass.PREPOSITION && !partOfPhrase ? at : before;
  }

  /** "the minister who took office in May": from inside the relative clause to its noun. */
  private static int relative(ClauseView view, int at, int floor) {
    int i = at - 1;
    int seen = 0;
    while (i > floor && seen < 6) {
      WordClass kind = view.kind(i);
      if ((kind == WordClass.QUESTION || kind == WordClass.THAT) && seen > 0) {
        boolean who = view.isWord(i, "who", "which", "that", "whose", "whom");
        return who && view.kind(i - 1).isNominal() ? i - 1 : at;
      }
      boolean inGroup =
          kind.isVerbal()
              || kind == WordClass.ADVERB
              || kind == WordClass.NOT
              || kind == WordClass.ING
              || kind == WordClass.TO
              || kind == WordClass.PREPOSITION
              || seen > 0 && (kind.isNominal() || kind.isPremodifier());
      if (!inGroup) {
        return at;
      }
      seen++;
      i--;
    }
    return at;
  }
}
