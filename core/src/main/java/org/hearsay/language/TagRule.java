package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/**
 * Speaker's tags behind or inside what is said: "...," Roe said. / ..., said Roe, the mayor. / ...,
 * Roe said, ... Stateless.
 */
final class TagRule {

  /** Verbs that stand before their subject without a quotation: "..., said the mayor". */
  private static final Set<String> INVERTING =
      Set.of(
          "say",
          "report",
          "announce",
          "claim",
          "write",
          "note",
          "explain",
          "warn",
          "argue",
          "tweet");

  private TagRule() {}

  /** Applies the rule to one cue; whether it did. */
  static boolean apply(ViewReading reading, Cue cue) {
    if (cue.passive() || !cue.isFinite() || !(cue.verb().takes('q') || cue.verb().takes('t'))) {
      return false;
    }
    return straight(reading, cue) || inverted(reading, cue);
  }

  private static boolean straight(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    Found source = SourceFinder.before(view, cue.from(), reading.tagEnd());
    int left = overDash(view, source.from() - 1, reading.tagEnd());
    if (source.isEmpty() || left < reading.tagEnd()) {
      return false;
    }
    int after = tailEnd(view, cue);
    boolean quoted = endsQuote(view, left);
    boolean clause =
        (view.is(left, WordClass.COMMA) || view.is(left, WordClass.DASH))
            && Clauses.hasVerb(view, reading.tagEnd(), left)
            && !view.is(reading.tagEnd(), WordClass.SUBORDINATOR);
    clause |= view.is(left, WordClass.COMMA) && subordinateWithMain(view, reading.tagEnd(), left);
    boolean middle = !quoted && !clause && inMiddle(view, reading.tagEnd(), left, after);
    boolean closes =
        view.is(after, WordClass.STOP)
            || view.is(after, WordClass.COMMA)
            || view.isQuotation(after)
            || view.is(after, WordClass.SEMICOLON)
            || view.is(after, WordClass.DASH)
            || view.is(after, WordClass.CLOSE)
            || quoted
                && (view.is(after, WordClass.COLON)
                    || view.kind(after) == WordClass.CONJUNCTION
                    || view.kind(after) == WordClass.SUBORDINATOR
                    || view.kind(after) == WordClass.PREPOSITION
                    || view.kind(after) == WordClass.ING);
    if (!(quoted || clause || middle) || !closes) {
      return false;
    }
    boolean direct = quoted;
    RoleRule rule = direct ? RoleRule.QUOTE_TAG_AFTER : RoleRule.CLAUSE_TAG_AFTER;
    Draft draft = reading.draft(rule, source, cue.from(), cueEnd(view, cue, after));
    fill(reading, draft, left, new Rest(after, cue));
    return true;
  }

  /** "In the end, Roe said, it fell" and "The bridge, Roe said, was old". */
  private static boolean inMiddle(ClauseView view, int floor, int left, int after) {
    boolean commas = view.is(left, WordClass.COMMA) && view.is(after, WordClass.COMMA);
    boolean verb = view.kind(after + 1).isVerbal() || Clauses.bareClause(view, after + 1);
    return commas && left > floor && verb;
  }

  /** A dash or comma between a quotation and its tag counts as nothing. */
  private static int overDash(ClauseView view, int left, int floor) {
    boolean mark = view.is(left, WordClass.DASH) || view.is(left, WordClass.COMMA);
    return mark && left > floor && view.isQuotation(left - 1) ? left - 1 : left;
  }

  /** "If it rains, the match is off, Roe said": a main clause stands behind the subordinate one. */
  private static boolean subordinateWithMain(ClauseView view, int from, int left) {
    if (!view.is(from, WordClass.SUBORDINATOR)) {
      return false;
    }
    for (int i = from; i < left; i++) {
      if (view.is(i, WordClass.COMMA)) {
        return Clauses.hasVerb(view, i, left);
      }
    }
    return false;
  }

  private static boolean inverted(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    int left = overDash(view, cue.from() - 1, reading.tagEnd());
    if (left < reading.tagEnd() || !cue.verb().takes('q')) {
      return false;
    }
    boolean quoted = endsQuote(view, left);
    boolean clause =
        (view.is(left, WordClass.COMMA) || view.is(left, WordClass.DASH))
            && cue.from() == cue.at()
            && INVERTING.contains(cue.verb().lemma())
            && Clauses.hasVerb(view, reading.tagEnd(), left);
    Found source = SourceFinder.after(view, cue.to());
    if (!(quoted || clause) || source.isEmpty() || view.kind(source.to()).isVerbal()) {
      return false;
    }
    int after = Clauses.tail(view, source.to());
    boolean closes =
        view.kind(after).isMark()
            || view.isQuotation(after)
            || quoted && !view.is(after, WordClass.THAT);
    if (!closes || clause && view.is(after, WordClass.COLON)) {
      return false;
    }
    RoleRule rule = quoted ? RoleRule.QUOTE_TAG_INVERTED : RoleRule.CLAUSE_TAG_INVERTED;
    Draft draft = reading.draft(rule, source, cue.from(), cue.to());
    fill(reading, draft, left, new Rest(after, cue));
    return true;
  }

  /** Whether the item is a quotation that ends as speech does, not the name of a thing. */
  private static boolean endsQuote(ClauseView view, int i) {
    if (!view.isQuotation(i)) {
      return false;
    }
    char last = view.lastQuotedUnit(i);
    return ",.?!\u2026-\u2014\u2013".indexOf(last) >= 0 || view.quotedWords(i) >= 5 || i == 0;
  }

  /** Behind an addressee and adverbials after the verb. */
  private static int tailEnd(ClauseView view, Cue cue) {
    int after = Clauses.tail(view, cue.to());
    if (cue.verb().takes('l') || cue.verb().takes('o')) {
      int addressee = PhraseEnd.right(view, after);
      after = Clauses.tail(view, addressee);
    }
    return after;
  }

  /** The cue takes in the addressee and the manner ("in a statement"), not the time. */
  private static int cueEnd(ClauseView view, Cue cue, int after) {
    return Complements.cueEnd(view, cue, after);
  }

  /** What follows a tag: behind its last item, and the cue. */
  private record Rest(int after, Cue cue) {}

  private static void fill(ViewReading reading, Draft draft, int left, Rest rest) {
    ClauseView view = reading.view();
    int floor = reading.tagEnd();
    int start = floor;
    boolean quoted = view.isQuotation(left);
    if (quoted) {
      boolean mixed = left > floor && !view.kind(left - 1).isMark() && !view.isQuotation(left - 1);
      start = mixed ? mixedStart(view, floor, left) : left;
    }
    reading.content(draft, start, quoted ? left + 1 : left);
    reading.cut(left);
    int after = rest.after();
    boolean more =
        view.is(after, WordClass.COMMA)
            || view.is(after, WordClass.COLON)
            || view.is(after, WordClass.DASH)
            || view.is(after, WordClass.STOP);
    int next = more ? after + 1 : after;
    reading.tagEnd(Math.min(next, view.size()));
    if (next >= view.size()) {
      return;
    }
    boolean goesOn = view.isQuotation(next) && view.quotedWords(next) > 1;
    goesOn |= !quoted && view.is(after, WordClass.COMMA) && continues(reading, next);
    if (goesOn) {
      int end = ContentEnd.find(reading, next, rest.cue());
      reading.content(draft, next, end);
    }
  }

  /** The clause that leads into the quotation: "the firm "does not ...", Roe said". */
  private static int mixedStart(ClauseView view, int floor, int left) {
    if (view.is(floor, WordClass.SUBORDINATOR)) {
      for (int i = floor; i < left; i++) {
        if (view.is(i, WordClass.COMMA)) {
          return i + 1;
        }
      }
    }
    return floor;
  }

  private static boolean continues(ViewReading reading, int next) {
    return reading.cueFrom(next) == null
        && switch (reading.view().kind(next)) {
          case SUBORDINATOR, CONJUNCTION, ING, QUESTION, ADVERB -> false;
          default -> true;
        };
  }
}
