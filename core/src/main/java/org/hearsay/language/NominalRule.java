package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/**
 * Nouns of saying: "Roe's claim that ...", "reports by the agency that ...", "rumours he may
 * resign".
 */
final class NominalRule {

  /** Nouns that a clause may follow without "that". */
  private static final Set<String> HEARSAY =
      Set.of(
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "reports",
          "speculation",
          "allegations",
          "claims",
          "accusations",
          "suggestions",
          "conclusion");

  /** Nouns of hearsay that a noun phrase may follow: "speculation about his health". */
  private static final Set<String> ABOUT =
      Set.of("rumours", "rumors", "speculation", "speculations");

  /** Items between the noun and its "that". */
  private static final int REACH = 9;

  /** Items in which brackets behind a noun of saying must close. */
  private static final int BRACKETS = 20;

  /** Verbs by which hearsay goes about. */
  private static final Set<String> SPREADING =
      Set.of(
          "emerged",
          "surfaced",
          "spread",
          "spreading",
          "circulated",
          "circulating",
          "grew",
          "growing",
          "swirled",
          "swirling");

  private NominalRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading, CueLexicon lexicon) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      boolean noun =
          view.is(i, WordClass.NOUN) || view.is(i, WordClass.VERB) || view.is(i, WordClass.NAME);
      if (noun && lexicon.isNoun(view.lower(i)) && !reading.isTaken(i)) {
        noun(reading, i);
      }
    }
  }

  private static void noun(ViewReading reading, int at) {
    ClauseView view = reading.view();
    int that = that(view, at);
    if (that > 0 && that + 1 < view.size() && !reading.isTaken(that)) {
      // "reports by the agency that": the source stands inside the cue's reach
      Found source = source(view, at, that);
      boolean inside = source.from() > at;
      int bracket = bracket(view, at, that);
      int end = inside ? at + 1 : bracket > 0 ? bracket : that + 1;
      Draft draft = reading.draft(RoleRule.NOMINAL_CUE, source, at, end);
      content(reading, draft, that + 1);
      return;
    }
    if (ABOUT.contains(view.lower(at)) && view.isWord(at + 1, "about", "regarding", "covering")) {
      int end = PhraseEnd.right(view, at + 2);
      if (end > at + 2) {
        Draft draft = reading.draft(RoleRule.NOMINAL_CUE, source(view, at, at + 1), at, at + 2);
        reading.content(draft, at + 2, end);
      }
      return;
    }
    boolean hearsay = HEARSAY.contains(view.lower(at));
    if (hearsay && view.is(at + 1, WordClass.PRONOUN) && view.kind(at + 2).isVerbal()) {
      Draft draft = reading.draft(RoleRule.NOMINAL_CUE, source(view, at, at + 1), at, at + 1);
      content(reading, draft, at + 1);
    }
  }

  private static void content(ViewReading reading, Draft draft, int start) {
    Cue none =
        new Cue(
            draft.order,
            draft.order,
            draft.order + 1,
            CueLexicon.NONE,
            Inflection.Form.BASE,
            false,
            false);
    int end = ContentEnd.find(reading, start, none);
    boolean subject = !Clauses.hasVerb(reading.view(), Math.max(0, draft.order - 4), draft.order);
    end = subject ? ContentEnd.beforeSecondVerb(reading.view(), start, end) : end;
    reading.content(draft, start, end);
  }

  /** The "that" of the noun, right behind it or behind "by Roe", "have surfaced"; -1 if none. */
  private static int that(ClauseView view, int at) {
    if (view.is(at + 1, WordClass.THAT)) {
      return view.kind(at + 2).isVerbal() ? -1 : at + 1;
    }
    int i = at + 1;
    boolean bridge = view.isWord(i, "by", "from", "on", "in");
    bridge |= SPREADING.contains(view.lower(i)) || view.kind(i).isVerbal() && spreads(view, i);
    if (!bridge) {
      return -1;
    }
    if (view.kind(i).isVerbal() && view.is(i + 1, WordClass.OPEN)
        || view.kind(i).isVerbal() && view.is(i + 2, WordClass.OPEN)) {
      return behindBrackets(view, i);
    }
    for (; i < view.size() && i < at + REACH; i++) {
      if (view.is(i, WordClass.THAT)) {
        return view.kind(i + 1).isVerbal() ? -1 : i;
      }
      if (view.kind(i).isMark() || view.isQuotation(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int bracket(ClauseView view, int at, int that) {
    for (int i = at + 1; i < that; i++) {
      if (view.is(i, WordClass.OPEN)) {
        return i;
      }
    }
    return -1;
  }

  /** "rumours began to spread", "a report had been circulating". */
  private static boolean spreads(ClauseView view, int verb) {
    for (int i = verb + 1; i <= verb + 3; i++) {
      if (SPREADING.contains(view.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Reports have surfaced (on a forum) that ...". */
  private static int behindBrackets(ClauseView view, int from) {
    for (int i = from; i < view.size() && i < from + BRACKETS; i++) {
      if (view.is(i, WordClass.CLOSE)) {
        return view.is(i + 1, WordClass.THAT) && !view.kind(i + 2).isVerbal() ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static Found source(ClauseView view, int at, int that) {
    if (view.isWord(at + 1, "by", "from")) {
      int end = PhraseEnd.right(view, at + 2);
      return new Found(at + 2, Math.min(Math.max(end, at + 2), that));
    }
    int owner = at - 1;
    int lowest = Math.max(0, at - 4);
    while (owner >= lowest) {
      if (view.is(owner, WordClass.POSSESSIVE)) {
        return new Found(owner, owner + 1);
      }
      if (WordContext.possessive(view.item(owner))) {
        return new Found(NounPhrases.left(view, owner, 0), owner + 1);
      }
      if (!view.is(owner, WordClass.ADJECTIVE) && !view.is(owner, WordClass.NOUN)) {
        break;
      }
      owner--;
    }
    boolean report = view.isWord(at, "report", "reports");
    int from = NounPhrases.left(view, at, Math.max(0, at - 3));
    return report ? new Found(Math.min(from, at), at + 1) : new Found(0, 0);
  }
}
