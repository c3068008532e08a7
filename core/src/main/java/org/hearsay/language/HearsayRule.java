package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;
import org.hearsay.text.Span;

/**
 * Hearsay without a named source, and cues in the passive: "is expected to", "it is claimed that",
 * "was confirmed by Roe", "reportedly". Stateless.
 */
final class HearsayRule {

  private static final Set<String> HEARSAY =
      Set.of(
          "say",
          "expect",
          "believe",
          "think",
          "report",
          "rumour",
          "rumor",
          "allege",
          "claim",
          "understand",
          "estimate",
          "suspect",
          "fear",
          "speculate",
          "anticipate",
          "predict",
          "forecast",
          "assume");

  private static final Set<String> AS =
      Set.of(
          "describe",
          "depict",
          "portray",
          "characterize",
          "characterise",
          "identify",
          "dismiss",
          "brand",
          "see",
          "regard",
          "view",
          "perceive",
          "put",
          "cite");

  /** What is disputed may also be land, or a match. */
  private static final Set<String> CONTESTED =
      Set.of("dispute", "contest", "challenge", "question", "reject", "dismiss");

  private HearsayRule() {}

  /** Applies the rule to one cue verb. */
  static void apply(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    if (cue.passive()) {
      passive(reading, cue);
    } else if (participle(cue)
        && view.is(cue.to(), WordClass.TO)
        && HEARSAY.contains(cue.verb().lemma())
        && view.isWord(cue.to() + 1, "be", "have")) {
      raised(reading, cue, cue.to() + 1);
    } else if (participle(cue)
        && view.isWord(cue.to(), "by")
        && view.kind(cue.from() - 1).isNominal()
        && !cue.infinitive()) {
      by(reading, cue, cue.to());
    }
  }

  private static boolean participle(Cue cue) {
    return (cue.form() == Inflection.Form.PAST || cue.form() == Inflection.Form.PARTICIPLE)
        && cue.from() == cue.at();
  }

  private static void passive(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    int next = cue.to();
    String lemma = cue.verb().lemma();
    boolean it = view.isWord(cue.from() - 1, "it", "it's");
    if (it && impersonal(reading, cue)) {
      return;
    }
    if (view.isWord(next, "as") && view.isWord(next + 1, "saying") && lemma.equals("quote")) {
      quotedAs(reading, cue);
    } else if (HEARSAY.contains(lemma) && view.is(next, WordClass.TO)) {
      raised(reading, cue, next + 1);
    } else if (lemma.equals("accuse") && view.isWord(next, "of")) {
      Draft draft = reading.draft(RoleRule.PASSIVE_HEARSAY, null, cue.from(), next + 1);
      reading.content(draft, next + 1, ContentEnd.find(reading, next + 1, cue));
    } else if (AS.contains(lemma) && view.isWord(next, "as")) {
      raised(reading, cue, next + 1);
    } else if (cue.verb().takes('c') && view.isQuotation(next) && view.isWord(next + 1, "by")) {
      by(reading, cue, next + 1);
    } else if (view.is(next, WordClass.ADVERB) && view.isWord(next + 1, "by")) {
      by(reading, cue, next + 1);
    } else if (view.isWord(next, "by")) {
      by(reading, cue, next);
    } else if (lemma.equals("tell")
        && (view.is(next, WordClass.THAT) || Clauses.bareClause(view, next))) {
      int start = view.is(next, WordClass.THAT) ? next + 1 : next;
      Draft draft = reading.draft(RoleRule.PASSIVE_HEARSAY, null, cue.from(), start);
      reading.content(draft, start, ContentEnd.find(reading, start, cue));
    }
  }

  /** "It is claimed that ...", "..., it was reported." */
  private static boolean impersonal(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    int from = cue.from() - 1;
    int after = Clauses.tail(view, cue.to());
    if (view.is(after, WordClass.THAT)) {
      after++;
    } else if (view.kind(after).isMark()
        && from > reading.tagEnd() + 2
        && view.is(from - 1, WordClass.COMMA)) {
      Draft draft = reading.draft(RoleRule.IMPERSONAL, null, from, cue.to());
      reading.content(draft, reading.tagEnd(), from - 1);
      return true;
    } else if (!Clauses.bareClause(view, after)) {
      return false;
    }
    if (after >= view.size()) {
      return false;
    }
    Draft draft = reading.draft(RoleRule.IMPERSONAL, null, from, after);
    reading.content(draft, after, ContentEnd.find(reading, after, cue));
    return true;
  }

  private static void quotedAs(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    int end = cue.to() + 2;
    Found source = SourceFinder.before(view, cue.from(), 0);
    int start = view.is(end, WordClass.THAT) ? end + 1 : end;
    Draft draft = reading.draft(RoleRule.PASSIVE_HEARSAY, source, cue.from(), start);
    int after = Clauses.tail(view, start);
    boolean before =
        view.is(after, WordClass.STOP)
            || view.is(after, WordClass.COMMA) && !view.isQuotation(after + 1);
    before &=
        source.from() > 0
            && (view.isQuotation(source.from() - 1) || view.is(source.from() - 1, WordClass.COMMA));
    if (before) {
      reading.content(
          draft, reading.tagEnd() < source.from() ? reading.tagEnd() : 0, source.from());
    } else if (start < view.size()) {
      reading.content(draft, start, ContentEnd.find(reading, start, cue));
    }
  }

  /** "The split is expected to close": subject and predicate are the content. */
  private static void raised(ViewReading reading, Cue cue, int start) {
    ClauseView view = reading.view();
    if (start >= view.size()) {
      return;
    }
    Draft draft = reading.draft(RoleRule.PASSIVE_HEARSAY, null, cue.from(), start);
    addSubject(reading, draft, cue.from());
    reading.content(draft, start, ContentEnd.find(reading, start, cue));
  }

  private static void addSubject(ViewReading reading, Draft draft, int before) {
    ClauseView view = reading.view();
    Found subject = SourceFinder.before(view, before, 0);
    if (!subject.isEmpty()) {
      reading.content(draft, subject.from(), subject.to());
      return;
    }
    Span shared = ClauseRule.subject(view, before);
    if (shared != null && view.is(before - 1, WordClass.CONJUNCTION)) {
      draft.content.add(shared);
    }
  }

  /** "The deaths were confirmed by the ministry". */
  private static void by(ViewReading reading, Cue cue, int by) {
    ClauseView view = reading.view();
    Found source = SourceFinder.after(view, by + 1);
    boolean named = view.isQuotation(by - 1);
    boolean speaks = cue.verb().takes('t') || cue.verb().takes('n') || named;
    if (source.isEmpty() || !speaks || reading.isTaken(by)) {
      return;
    }
    if (view.is(source.to(), WordClass.TO) && HEARSAY.contains(cue.verb().lemma())) {
      Draft draft = reading.draft(RoleRule.PASSIVE_HEARSAY, source, cue.from(), cue.to() + 1);
      addSubject(reading, draft, cue.from());
      int start = source.to() + 1;
      reading.content(draft, start, ContentEnd.find(reading, start, cue));
      return;
    }
    if (CONTESTED.contains(cue.verb().lemma())) {
      Found subject = SourceFinder.before(view, cue.from(), 0);
      if (!AnswerObjects.said(view, subject.from(), subject.to())) {
        return;
      }
    }
    int end = named ? cue.to() : by + 1;
    Draft draft = reading.draft(RoleRule.PASSIVE_HEARSAY, source, cue.from(), end);
    addSubject(reading, draft, cue.from());
    if (named) {
      reading.content(draft, by - 1, by);
    }
  }

  /** Adverbs of hearsay: the clause around them is the content. */
  static void adverbs(ViewReading reading, CueLexicon lexicon) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      if (lexicon.isAdverb(view.lower(i)) && !reading.isTaken(i)) {
        adverb(reading, i);
      }
    }
  }

  private static void adverb(ViewReading reading, int at) {
    ClauseView view = reading.view();
    int next = view.is(at + 1, WordClass.COMMA) ? at + 2 : at + 1;
    if (next >= view.size()) {
      return;
    }
    int verb = at;
    while (verb > 0
        && (view.kind(verb - 1).isAuxiliary()
            || view.is(verb - 1, WordClass.ADVERB)
            || view.is(verb - 1, WordClass.NOT))) {
      verb--;
    }
    Draft draft = reading.draft(RoleRule.ADVERB_HEARSAY, null, at, at + 1);
    int from = verb;
    int until = at;
    if (view.isWord(verb - 1, "who", "which", "that") && verb - 1 > 0) {
      from = SourceFinder.antecedent(view, verb - 1, 0).from();
      until = verb == at ? verb - 1 : at;
    } else if (verb > 0) {
      Found subject = SourceFinder.before(view, verb, 0);
      from = subject.isEmpty() ? verb : subject.from();
    }
    if (from < at) {
      reading.content(draft, from, until);
    }
    Cue none = new Cue(at, at, at + 1, CueLexicon.NONE, Inflection.Form.BASE, false, false);
    reading.content(draft, next, ContentEnd.find(reading, next, none));
  }
}
