package org.hearsay.language;

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
      boolean contracted = view.is(i, WordClass.PRONOUN) && view.lower(i).indexOf('\'') > 0;
      if (contracted || view.quotedWords(i) >= 4) {
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
            || view.isWord(start, "there", "it's", "there's", "being")
            || view.is(start, WordClass.ING)
            || view.isQuotation(start);
    if (!subject) {
      return false;
    }
    if (view.isWord(start, "he", "she", "they", "we", "i", "it")
        && opensVerb(view.kind(start + 1))) {
      return true;
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
    int end = PhraseEnd.right(view, from);
    if (end == from) {
      return view.isWord(from, "there", "there's", "it's") || view.is(from, WordClass.PRONOUN);
    }
    int core = PhraseEnd.core(view, from, view.size());
    for (int at : new int[] {end, core}) {
      int verb = at;
      while (view.is(verb, WordClass.ADVERB) || view.is(verb, WordClass.NOT)) {
        verb++;
      }
      if (view.kind(verb).isVerbal() && (at == end || view.kind(verb).isAuxiliary())) {
        return true;
      }
    }
    if (view.is(end, WordClass.COMMA)) {
      int close = nextComma(view, end + 1);
      if (close > 0 && view.kind(close + 1).isAuxiliary()) {
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
      } else if (isTimePhrase(view, i)) {
        i += 2;
      } else if (kind == WordClass.PREPOSITION || kind == WordClass.TO) {
        int end = PhraseEnd.core(view, i + 1, Math.min(view.size(), i + TAIL));
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

  /** "this week", "last month", "earlier Monday". */
  private static boolean isTimePhrase(ClauseView view, int i) {
    return view.isWord(i, "this", "last", "next", "earlier", "later", "late", "early", "that")
        && (NounPhrases.isCircumstance(view.lower(i + 1))
            || view.isWord(
                i + 1,
                "week",
                "month",
                "year",
                "night",
                "morning",
                "afternoon",
                "evening",
                "weekend",
                "summer",
                "spring",
                "fall",
                "autumn",
                "winter",
                "day"));
  }

  /** A word behind a subject pronoun is a verb, whatever its ending makes of it. */
  private static boolean opensVerb(WordClass kind) {
    return kind == WordClass.NOUN || kind.isVerbal();
  }
}
