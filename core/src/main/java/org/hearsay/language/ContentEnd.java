package org.hearsay.language;

import org.hearsay.language.CueFinder.Cue;

/** Where what is said ends and the reporter's own words go on. Stateless. */
final class ContentEnd {

  private ContentEnd() {}

  /**
   * Behind the last item of the content that begins at {@code start}.
   *
   * @param cue the cue whose content it is
   */
  static int find(ViewReading reading, int start, Cue cue) {
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

  /**
   * Where a clause that is part of a subject ends: "the claim that it fell | is false". Two finite
   * verbs without a joining word between them cannot belong to one clause.
   */
  static int beforeSecondVerb(ClauseView view, int start, int end) {
    boolean first = false;
    boolean joined = false;
    for (int i = start; i < end; i++) {
      WordClass kind = view.kind(i);
      if (kind == WordClass.COMMA
          || kind == WordClass.SUBORDINATOR
          || kind == WordClass.THAT
          || kind == WordClass.QUESTION
          || kind == WordClass.CONJUNCTION
          || kind == WordClass.DASH
          || kind == WordClass.TO
          || kind == WordClass.PRONOUN) {
        joined = true;
      }
      boolean nounBefore = view.kind(i - 1) == WordClass.NOUN || view.kind(i - 1) == WordClass.NAME;
      if ((kind.isAuxiliary() || kind == WordClass.VERB) && nounBefore && first && !joined) {
        return i;
      }
      if (kind.isVerbal()) {
        first = true;
        joined = false;
      }
    }
    return end;
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
    // "According to Roe, A, but B": what opens the sentence covers all of it
    boolean own = view.depth() == 0 && (cue.from() > 0 || cue.verb() != CueLexicon.NONE);
    if (own && (view.isWord(next, "but", "who") || comment(view, next) || names(view, next))) {
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

  /** ", raising fears": what follows from what was said, in the reporter's words. */
  private static boolean comment(ClauseView view, int at) {
    return view.isWord(
        at,
        "raising",
        "sparking",
        "echoing",
        "lending",
        "prompting",
        "leading",
        "fuelling",
        "fueling",
        "causing",
        "triggering",
        "drawing",
        "contradicting",
        "confirming",
        "dashing",
        "ending",
        "marking",
        "becoming",
        "giving",
        "possibly",
        "apparently");
  }

  /** ", a move that ...": the reporter names what was said. */
  private static boolean names(ClauseView view, int at) {
    if (!view.isWord(at, "a", "an")) {
      return false;
    }
    int end = PhraseEnd.core(view, at, Math.min(view.size(), at + 5));
    return end > at && (view.isWord(end, "that", "which"));
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
