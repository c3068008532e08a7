package org.hearsay.language;

/** Finds how far a noun phrase reaches to the right, with what hangs on it. Stateless. */
final class PhraseEnd {

  /** A phrase longer than this is a misreading. Unit: items. */
  private static final int LONGEST = 40;

  private PhraseEnd() {}

  /**
   * End (behind the last item) of the noun phrase that begins at {@code first}; {@code first} if
   * there is none.
   */
  static int right(ClauseView view, int first) {
    int limit = Math.min(view.size(), first + LONGEST);
    int end = core(view, first, limit);
    if (end == first) {
      return first;
    }
    while (end < limit) {
      int next = extend(view, end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Determiner, adjectives and nouns without anything behind them. */
  static int core(ClauseView view, int first, int limit) {
    int i = first;
    boolean head = false;
    while (i < limit) {
      WordClass kind = view.kind(i);
      if (kind == WordClass.PRONOUN) {
        return head ? i : i + 1;
      }
      if ((kind == WordClass.DETERMINER || kind == WordClass.POSSESSIVE) && head) {
        break;
      }
      boolean participle =
          (kind == WordClass.PAST || kind == WordClass.ING)
              && !head
              && (i > first || kind == WordClass.PAST)
              && view.kind(i + 1).isPremodifier();
      boolean sign = kind == WordClass.OTHER && view.kind(i + 1).isPremodifier();
      boolean quoted = kind == WordClass.QUOTATION && view.quotedWords(i) <= 4 && i > first;
      if (!kind.isPremodifier() && !participle && !sign && !quoted) {
        break;
      }
      if (head && timeWord(view, i)) {
        break;
      }
      head |= kind.isNominal() || quoted;
      i++;
    }
    return head ? i : first;
  }

  private static boolean timeWord(ClauseView view, int i) {
    return NounPhrases.isCircumstance(view.lower(i)) && view.lower(i).endsWith("day");
  }

  private static int extend(ClauseView view, int end, int limit) {
    WordClass kind = view.kind(end);
    if (kind == WordClass.OPEN) {
      for (int i = end; i < limit; i++) {
        if (view.is(i, WordClass.CLOSE)) {
          return i + 1;
        }
      }
      return end;
    }
    if (kind == WordClass.PREPOSITION || kind == WordClass.TO) {
      boolean circumstance =
          view.isWord(end, "on", "in", "during", "at", "via", "by", "after", "before")
              && circumstanceSoon(view, end + 1);
      boolean binds =
          view.isWord(
              end, "of", "for", "at", "in", "from", "with", "on", "to", "about", "against", "by",
              "inside", "within", "under", "behind");
      return circumstance || !binds ? end : afterPhrase(view, end, limit);
    }
    if (kind == WordClass.CONJUNCTION && view.isWord(end, "and", "or", "&")) {
      int next = core(view, end + 1, limit);
      return next > end + 1 && !view.kind(next).isVerbal() ? next : end;
    }
    if (kind == WordClass.ADJECTIVE || view.isWord(end, "familiar", "close")) {
      return view.is(end + 1, WordClass.PREPOSITION) || view.is(end + 1, WordClass.TO)
          ? end + 1
          : end;
    }
    return end;
  }

  private static int afterPhrase(ClauseView view, int preposition, int limit) {
    int next = core(view, preposition + 1, limit);
    return next > preposition + 1 ? next : preposition;
  }

  private static boolean circumstanceSoon(ClauseView view, int from) {
    for (int i = from; i < from + 4 && view.kind(i).isPremodifier(); i++) {
      if (NounPhrases.isCircumstance(view.lower(i))
          || view.lower(i).length() == 4 && view.is(i, WordClass.NUMBER)) {
        return true;
      }
    }
    return false;
  }
}
