package org.hearsay.language;

import org.hearsay.language.CueFinder.Cue;

/** Where clauses begin and end. Stateless. */
final class Clauses {

  /** Items in which a bare clause must show its verb. */
  private static final int VERB_WITHIN = 18;

  /** Items that an adverbial or an addressee between cue and content may have. */
  private static final int TAIL = 12;

  private Clauses() {}

  /** Whether a word stands in the range, not only marks and joining words. */
  static boolean hasContent(ClauseView view, int from, int to) {
    for (int i = from; i < to; i++) {
      WordClass kind = view.kind(i);
      if (!kind.isMark()
          && kind != WordClass.CONJUNCTION
          && kind != WordClass.ADVERB
          && kind != WordClass.SUBORDINATOR) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb stands in the range. */
  static boolean hasVerb(ClauseView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.kind(i).isVerbal()) {
        return true;
      }
      if (view.is(i, WordClass.PRONOUN) && view.lower(i).indexOf('\'') > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause without "that" begins here: a subject and, soon, its verb. */
  static boolean bareClause(ClauseView view, int from) {
    int start = from;
    if (view.is(start, WordClass.PREPOSITION) || view.is(start, WordClass.SUBORDINATOR)) {
      int comma = nextComma(view, start);
      start = comma < 0 ? start + 1 : comma + 1;
    }
    if (view.is(start, WordClass.ADVERB) && !view.isWord(start, "there")) {
      start++;
    }
    boolean subject =
        view.kind(start).beginsPhrase()
            || view.isWord(start, "there", "it's", "there's")
            || view.is(start, WordClass.ING)
            || view.isQuotation(start);
    if (!subject) {
      return false;
    }
    for (int i = start; i < view.size() && i < start + VERB_WITHIN; i++) {
      WordClass kind = view.kind(i);
      if (i > start && kind.isVerbal()
          || view.lower(i).indexOf('\'') > 0 && kind == WordClass.PRONOUN) {
        return true;
      }
      if (view.isWord(i, "there's", "it's")) {
        return true;
      }
      if (kind == WordClass.STOP
          || kind == WordClass.SEMICOLON
          || kind == WordClass.COLON
          || kind == WordClass.TO && i <= start + 1) {
        return false;
      }
    }
    return false;
  }

  /** A bare clause whose subject is one noun phrase with its verb right behind it. */
  static boolean strictClause(ClauseView view, int from) {
    int end = NounPhrases.right(view, from);
    if (end == from) {
      return view.isWord(from, "there", "there's", "it's") || view.is(from, WordClass.PRONOUN);
    }
    int core = NounPhrases.core(view, from, view.size());
    for (int at : new int[] {end, core}) {
      int verb = at;
      while (view.is(verb, WordClass.ADVERB) || view.is(verb, WordClass.NOT)) {
        verb++;
      }
      if (view.kind(verb).isVerbal() && (at == end || view.kind(verb).isAuxiliary())) {
        return true;
      }
    }
    return view.lower(from).indexOf('\'') > 0 && view.is(from, WordClass.PRONOUN);
  }

  private static int nextComma(ClauseView view, int from) {
    for (int i = from; i < view.size() && i < from + TAIL; i++) {
      if (view.is(i, WordClass.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Behind the words that may stand between a cue and its content or the sentence's end: time,
   * place, "in a statement"; {@code from} if there are none.
   */
  static int tail(ClauseView view, int from) {
    int i = from;
    while (i < view.size() && i < from + TAIL) {
      WordClass kind = view.kind(i);
      if (kind == WordClass.ADVERB && !view.isWord(i, "there")
          || NounPhrases.isCircumstance(view.lower(i))) {
        i++;
      } else if (kind == WordClass.PREPOSITION || kind == WordClass.TO) {
        int end = NounPhrases.core(view, i + 1, Math.min(view.size(), i + TAIL));
        if (end == i + 1) {
          return i;
        }
        i = end;
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * Behind the last item of the content that begins at {@code start}.
   *
   * @param cue the cue whose content it is
   */
  static int contentEnd(ViewReading reading, int start, Cue cue) {
    ClauseView view = reading.view();
    boolean inRelative =
        view.is(cue.from() - 1, WordClass.QUESTION) && view.is(cue.from() - 2, WordClass.COMMA);
    boolean dashBefore = opened(view, cue.from(), WordClass.DASH);
    boolean inBrackets = opened(view, cue.from(), WordClass.OPEN);
    int depth = 0;
    for (int i = start; i < view.size(); i++) {
      WordClass kind = view.kind(i);
      if (i > start && reading.isCut(i)) {
        return i;
      }
      if (kind == WordClass.OPEN) {
        depth++;
      } else if (kind == WordClass.CLOSE) {
        if (depth == 0 && inBrackets) {
          return i;
        }
        depth = Math.max(0, depth - 1);
      }
      boolean ends =
          kind == WordClass.SEMICOLON
              || kind == WordClass.DASH && dashBefore && i > start
              || kind == WordClass.COMMA && i > start && (inRelative || breaks(reading, i, cue))
              || kind == WordClass.CONJUNCTION && i > start && nextVerbShares(reading, i + 1, cue)
              || i > start && view.isWord(i, "according") && view.isWord(i + 1, "to");
      if (ends) {
        return i;
      }
    }
    return view.size();
  }

  /** Whether a bracket or dash that is open at this item began before it. */
  private static boolean opened(ClauseView view, int at, WordClass mark) {
    int open = 0;
    for (int i = 0; i < at; i++) {
      if (view.is(i, mark)) {
        open++;
      } else if (mark == WordClass.OPEN && view.is(i, WordClass.CLOSE)) {
        open = Math.max(0, open - 1);
      }
    }
    return mark == WordClass.DASH ? open % 2 == 1 : open > 0;
  }

  /** Whether the reporter goes on in his own words behind this comma. */
  private static boolean breaks(ViewReading reading, int comma, Cue cue) {
    ClauseView view = reading.view();
    int next = comma + 1;
    if (view.isWord(next, "while", "although", "though", "whereas", "according", "reportedly")) {
      return true;
    }
    if (view.is(next, WordClass.CONJUNCTION)) {
      return nextVerbShares(reading, next + 1, cue);
    }
    Cue other = reading.cueFrom(next);
    if (other == null && view.is(next, WordClass.ADVERB)) {
      other = reading.cueFrom(next + 1);
    }
    if (other != null && other.form() == Inflection.Form.ING && other.at() <= next + 2) {
      return true;
    }
    return view.isWord(next, "citing", "quoting");
  }

  /** "said that it was late and called for help": a second verb of the same subject. */
  private static boolean nextVerbShares(ViewReading reading, int from, Cue cue) {
    Cue other = reading.cueFrom(from);
    return other != null
        && other.at() > cue.at()
        && other.isFinite()
        && other.form() == cue.form()
        && !other.passive();
  }
}
