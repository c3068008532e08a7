package org.hearsay.language;

/**
 * Finds the noun phrase of the one who speaks, before a cue or behind it, with its appositions.
 * Stateless.
 */
final class SourceFinder {

  /** Segments between commas that an apposition may have. */
  private static final int SEGMENTS = 4;

  /** Items between a speaker's name and the cue, at most. */
  private static final int REACH = 45;

  /**
   * A source.
   *
   * @param from first item
   * @param to behind the last item
   */
  record Found(int from, int to) {

    boolean isEmpty() {
      return to <= from;
    }
  }

  private SourceFinder() {}

  /** The source whose last item stands before {@code cue}; empty if there is none. */
  static Found before(ClauseView view, int cue, int floor) {
    int last = withoutTime(view, cue - 1, floor);
    if (last >= floor && view.is(last, WordClass.COMMA)) {
      Found described = withApposition(view, last, floor);
      boolean plain = described.isEmpty() && last < cue - 1;
      return plain ? new Found(NounPhrases.left(view, last - 1, floor), last) : described;
    }
    if (last >= floor && view.is(last, WordClass.DASH)) {
      return betweenDashes(view, last, floor);
    }
    if (view.is(last, WordClass.QUESTION) && view.isWord(last, "who", "which")
        || view.is(last, WordClass.THAT)) {
      return antecedent(view, last, floor);
    }
    last = beforeTime(view, last, floor);
    int from = NounPhrases.left(view, last, floor);
    if (from > last) {
      return new Found(cue, cue);
    }
    return joinRole(view, from, last + 1, floor);
  }

  /** "Roe -- the co-editor of a weekly -- said". */
  private static Found betweenDashes(ClauseView view, int dash, int floor) {
    for (int i = dash - 1; i > floor && i > dash - REACH; i--) {
      if (view.is(i, WordClass.DASH)) {
        int from = NounPhrases.left(view, i - 1, floor);
        boolean found = from <= i - 1 && apposes(view, i + 1, dash);
        return found ? new Found(from, dash) : new Found(dash, dash);
      }
    }
    return new Found(dash, dash);
  }

  /**
   * Steps over a phrase of time before the cue, with the commas around it: the last item before it,
   * a comma if there are two.
   */
  private static int withoutTime(ClauseView view, int last, int floor) {
    boolean comma = view.is(last, WordClass.COMMA);
    int end = comma ? last - 1 : last;
    int from = TimeAdjunct.start(view, end, floor);
    if (from > end || from <= floor) {
      return last;
    }
    WordClass before = view.kind(from - 1);
    boolean enclosed = before == WordClass.COMMA;
    return enclosed || !comma && (before.isNominal() || before == WordClass.CLOSE)
        ? from - 1
        : last;
  }

  /** Steps over "on Wednesday", "in a statement" between a source and its cue. */
  private static int beforeTime(ClauseView view, int last, int floor) {
    if (!NounPhrases.isCircumstance(view.lower(last))) {
      return last;
    }
    for (int i = last; i > floor && i > last - 5; i--) {
      if (view.is(i, WordClass.PREPOSITION)) {
        return view.kind(i - 1).isNominal() ? i - 1 : last;
      }
    }
    return last > floor && view.kind(last - 1).isNominal() && view.lower(last).endsWith("day")
        ? last - 1
        : last;
  }

  /**
   * "a minister, Jane Roe said" has its apposition before; only a role without article is joined.
   */
  private static Found joinRole(ClauseView view, int from, int to, int floor) {
    boolean relative = from > floor + 1 && view.isWord(from - 1, "who", "which");
    if (from - 2 > floor && view.is(from - 1, WordClass.COMMA)) {
      int name = NounPhrases.left(view, from - 2, floor);
      if (name <= from - 2 && view.isQuotation(name - 1)) {
        return new Found(name, to);
      }
    }
    return relative ? antecedent(view, from - 1, floor) : new Found(from, to);
  }

  /** The noun phrase that a relative pronoun stands for, before an optional comma. */
  static Found antecedent(ClauseView view, int pronoun, int floor) {
    int last = pronoun - 1;
    boolean comma = view.is(last, WordClass.COMMA);
    if (comma) {
      last--;
    }
    int from = NounPhrases.left(view, last, floor);
    if (from > last) {
      return new Found(pronoun, pronoun);
    }
    if (comma && from > floor && view.is(from - 1, WordClass.COMMA)) {
      Found whole = withApposition(view, last + 1, floor);
      return whole.isEmpty() ? new Found(from, last + 1) : whole;
    }
    return new Found(from, last + 1);
  }

  /** "Roe, the minister, who took office in May, said": {@code comma} is the last one. */
  private static Found withApposition(ClauseView view, int comma, int floor) {
    int lowest = Math.max(floor, comma - REACH);
    int best = -1;
    int segments = 0;
    int end = comma;
    for (int i = comma - 1; i >= lowest && segments < SEGMENTS; i--) {
      boolean edge = view.is(i, WordClass.COMMA);
      if (!edge) {
        if (view.kind(i).isMark() && !view.is(i, WordClass.OPEN) && !view.is(i, WordClass.CLOSE)) {
          break;
        }
        continue;
      }
      if (!apposes(view, i + 1, end)) {
        break;
      }
      segments++;
      end = i;
      int noun = i - 1;
      while (noun > lowest && view.is(noun, WordClass.ADVERB)) {
        noun--;
      }
      int head = NounPhrases.left(view, noun, floor);
      if (head <= noun && startsClause(view, head, floor)) {
        best = head;
      }
    }
    return best < 0 ? new Found(comma, comma) : new Found(best, comma + 1);
  }

  /** Whether what lies between two commas can describe the noun before it. */
  private static boolean apposes(ClauseView view, int from, int to) {
    if (from >= to) {
      return false;
    }
    WordClass first = view.kind(from);
    if (view.isWord(from, "who", "which", "whose", "whom", "where")) {
      return true;
    }
    boolean begins =
        first.isPremodifier()
            || first == WordClass.PREPOSITION
            || first == WordClass.PAST
            || first == WordClass.ING
            || first == WordClass.CONJUNCTION
            || first == WordClass.ADVERB
            || first == WordClass.QUOTATION
            || view.isWord(from, "if", "as", "though", "although");
    if (!begins) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (view.isWord(i, "who", "which", "that", "whose")) {
        return true;
      }
      if (view.kind(i).isAuxiliary()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun phrase that starts here is the subject of its clause. */
  static boolean startsClause(ClauseView view, int start, int floor) {
    if (start <= floor) {
      return true;
    }
    return switch (view.kind(start - 1)) {
      case COMMA,
          CONJUNCTION,
          SUBORDINATOR,
          THAT,
          QUOTATION,
          COLON,
          SEMICOLON,
          DASH,
          STOP,
          OPEN,
          ADVERB,
          QUESTION ->
          true;
      default -> false;
    };
  }

  /** The source that begins right behind an inverted cue, with appositions; empty if none. */
  static Found after(ClauseView view, int from) {
    int end = PhraseEnd.right(view, from);
    if (end == from) {
      return new Found(from, from);
    }
    if (view.isWord(end, "called", "titled", "entitled", "named", "headlined")
        && view.isQuotation(end + 1)) {
      end += 2;
    }
    int relative = relativeEnd(view, end);
    end = Math.max(end, relative);
    int segments = 0;
    while (view.is(end, WordClass.COMMA) && segments < SEGMENTS && apposesBehind(view, end + 1)) {
      int next = segmentEnd(view, end + 1);
      segments++;
      end = next;
    }
    return new Found(from, end);
  }

  /** Behind a noun phrase and a relative clause on it, without appositions. */
  static int withRelative(ClauseView view, int from) {
    int end = PhraseEnd.right(view, from);
    return Math.max(end, relativeEnd(view, end));
  }

  private static int relativeEnd(ClauseView view, int at) {
    boolean who = view.isWord(at, "who", "which", "that") && view.kind(at + 1).isVerbal();
    return who ? segmentEnd(view, at) : at;
  }

  static int segmentEnd(ClauseView view, int from) {
    int i = from;
    while (i < view.size() && i < from + REACH) {
      WordClass kind = view.kind(i);
      if (kind == WordClass.COMMA
          || kind == WordClass.STOP
          || kind == WordClass.SEMICOLON
          || kind == WordClass.COLON
          || kind == WordClass.DASH
          || kind == WordClass.QUOTATION && view.quotedWords(i) > 5) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean apposesBehind(ClauseView view, int from) {
    int end = segmentEnd(view, from);
    if (end == from || view.is(from, WordClass.PRONOUN)) {
      return false;
    }
    if (view.isWord(from, "who", "which", "whose")) {
      return true;
    }
    boolean begins =
        view.kind(from).isPremodifier() && !NounPhrases.isCircumstance(view.lower(from));
    if (!begins) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (view.kind(i).isAuxiliary() || view.kind(i) == WordClass.SUBORDINATOR) {
        return false;
      }
      if (view.isWord(i, "who", "which", "that")) {
        return true;
      }
    }
    int phrase = PhraseEnd.right(view, from);
    return phrase >= end || !view.kind(phrase).isVerbal();
  }
}
