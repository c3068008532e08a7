package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/**
 * Sources in an adverbial: "according to Roe, ...", "..., as the agency reported", "..., citing two
 * officials". Stateless.
 */
final class AccordingRule {

  /** Items between "as" and its verb. */
  private static final int CLAUSE = 12;

  /** Those who can be cited. */
  private static final Set<String> PEOPLE =
      Set.of(
          "source",
          "official",
          "people",
          "person",
          "member",
          "employee",
          "executive",
          "diplomat",
          "officer",
          "analyst",
          "expert",
          "witness",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "resident",
          "insider",
          "aide",
          "adviser",
          "advisor",
          "minister",
          "agency",
          "newspaper",
          "police");

  private AccordingRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      if (view.isWord(i, "according") && view.isWord(i + 1, "to") && !reading.isTaken(i)) {
        adverbial(reading, new Place(i, i + 2), source(view, i + 2, i == 0));
      } else if (view.isWord(i, "per") && view.is(i - 1, WordClass.COMMA)) {
        adverbial(reading, new Place(i, i + 1), source(view, i + 1, false));
      } else if (view.isWord(i, "as")) {
        as(reading, i);
      }
    }
  }

  /** The sources that are cited in passing; after the rules whose content they share. */
  static void citations(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      if (view.isWord(i, "citing", "quoting") && !reading.isTaken(i)) {
        citing(reading, i);
      }
    }
    for (Cue cue : reading.cues()) {
      if (cue.verb().lemma().equals("cite")
          && !reading.isTaken(cue.at())
          && citesPeople(reading, cue)) {
        Draft draft =
            reading.draft(
                RoleRule.ACCORDING_TO, SourceFinder.after(view, cue.to()), cue.from(), cue.to());
        shareNearest(reading, draft, cue.from());
      }
    }
  }

  /** "..., said the Herald, which cited two officials": who is cited is a source, not a claim. */
  static boolean citesPeople(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    int end = PhraseEnd.core(view, cue.to(), view.size());
    boolean people = end > cue.to() && !cue.passive() && cue.form() != Inflection.Form.ING;
    String head = view.lower(end - 1);
    String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    boolean reported = reading.drafts().stream().anyMatch(d -> !d.content.isEmpty());
    return people && reported && PEOPLE.contains(one);
  }

  /** The words of the cue. */
  private record Place(int from, int to) {}

  private static Found source(ClauseView view, int from, boolean initial) {
    if (!initial) {
      return SourceFinder.after(view, from);
    }
    int end = SourceFinder.withRelative(view, from);
    boolean apposed =
        view.is(end, WordClass.COMMA)
            && (view.isWord(end + 1, "a", "an", "the", "who", "which")
                || view.is(end + 1, WordClass.NUMBER));
    if (apposed) {
      int next = SourceFinder.segmentEnd(view, end + 1);
      boolean clause = view.is(next, WordClass.COMMA) && Clauses.bareClause(view, next + 1);
      boolean segment =
          !Clauses.hasVerb(view, end + 1, next) || view.isWord(end + 1, "who", "which");
      if (clause && segment) {
        return new Found(from, next);
      }
    }
    return new Found(from, end);
  }

  private static void adverbial(ViewReading reading, Place cue, Found source) {
    ClauseView view = reading.view();
    if (source.isEmpty()) {
      return;
    }
    Draft draft = reading.draft(RoleRule.ACCORDING_TO, source, cue.from(), cue.to());
    int floor = clauseStart(reading, cue.from());
    boolean initial = !Clauses.hasContent(view, floor, cue.from());
    int after = source.to();
    boolean comma = view.is(after, WordClass.COMMA) || view.is(after, WordClass.COLON);
    Cue none =
        new Cue(
            cue.from(), cue.from(), cue.to(), CueLexicon.NONE, Inflection.Form.BASE, false, false);
    if (!initial) {
      reading.content(draft, floor, cue.from());
      reading.cut(view.is(cue.from() - 1, WordClass.COMMA) ? cue.from() - 1 : cue.from());
    }
    boolean goesOn = initial || comma && view.kind(after + 1).isVerbal();
    int next = comma ? after + 1 : after;
    if (goesOn && next < view.size()) {
      reading.content(draft, next, ContentEnd.find(reading, next, none));
    }
    draft.pending =
        draft.content.isEmpty() && view.is(after, WordClass.COLON) && next >= view.size();
    if (draft.content.isEmpty() && !draft.pending) {
      // "...," Roe said, according to a translation: the same words on another path
      shareNearest(reading, draft, cue.from());
    }
  }

  /** Where the clause before an adverbial begins. */
  private static int clauseStart(ViewReading reading, int cue) {
    ClauseView view = reading.view();
    int lowest = Math.min(reading.tagEnd(), cue);
    for (int i = cue - 2; i > lowest; i--) {
      if (view.is(i, WordClass.SEMICOLON)) {
        return i + 1;
      }
    }
    return lowest;
  }

  /** "as Roe noted", "as reported by Roe", beside a comma or at the start. */
  private static void as(ViewReading reading, int at) {
    ClauseView view = reading.view();
    boolean beside = at == 0 || view.is(at - 1, WordClass.COMMA) || view.is(at - 1, WordClass.OPEN);
    for (int i = at + 1; beside && i <= at + CLAUSE; i++) {
      Cue cue = reading.cueFrom(i);
      if (cue == null || reading.isTaken(cue.at())) {
        continue;
      }
      boolean by = cue.from() == at + 1 && view.isWord(cue.to(), "by");
      if (by) {
        adverbial(
            reading, new Place(cue.from(), cue.to() + 1), source(view, cue.to() + 1, at == 0));
        return;
      }
      Found source = SourceFinder.before(view, cue.from(), at + 1);
      int after = Clauses.tail(view, cue.to());
      if (source.from() == at + 1
          && !source.isEmpty()
          && view.kind(after).isMark()
          && cue.verb().takes('t')) {
        tag(reading, source, cue, new Range(at, after));
        return;
      }
    }
  }

  private record Range(int from, int to) {}

  private static void tag(ViewReading reading, Found source, Cue cue, Range range) {
    ClauseView view = reading.view();
    Draft draft = reading.draft(RoleRule.ACCORDING_TO, source, cue.from(), cue.to());
    if (Clauses.hasVerb(view, reading.tagEnd(), range.from())) {
      reading.content(draft, reading.tagEnd(), range.from());
    } else if (range.to() + 1 < view.size()) {
      int next = range.to() + 1;
      reading.content(draft, next, ContentEnd.find(reading, next, cue));
    }
  }

  /** "..., citing two officials": they say what the clause before or behind reports. */
  private static void citing(ViewReading reading, int at) {
    ClauseView view = reading.view();
    Found source = SourceFinder.after(view, at + 1);
    boolean hangs = at == 0 || view.is(at - 1, WordClass.COMMA);
    if (source.isEmpty() || !hangs) {
      return;
    }
    Draft draft = reading.draft(RoleRule.ACCORDING_TO, source, at, at + 1);
    if (!shareNearest(reading, draft, at) && at > 1) {
      reading.content(draft, reading.tagEnd() < at ? reading.tagEnd() : 0, at);
    }
  }

  /** Gives the group the content of the group whose cue is nearest; whether there is one. */
  private static boolean shareNearest(ViewReading reading, Draft draft, int at) {
    Draft nearest = null;
    for (Draft other : reading.drafts()) {
      boolean nearer = nearest == null || Math.abs(other.order - at) < Math.abs(nearest.order - at);
      nearest = nearer && other != draft && !other.content.isEmpty() ? other : nearest;
    }
    if (nearest == null) {
      return false;
    }
    draft.content.addAll(nearest.content);
    return true;
  }
}
