package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.Complements.Complement;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.Inflection.Form;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Cue verbs with their content to the right: "Roe said that ...", "he denied the report". */
final class ClauseRule {

  /** What shows something by itself, singular. */
  private static final Set<String> SHOWING =
      Set.of(
          "video",
          "photo",
          "photograph",
          "image",
          "picture",
          "footage",
          "film",
          "clip",
          "tape",
          "documentary",
          "poll",
          "survey",
          "study",
          "report",
          "document",
          "letter",
          "email",
          "record",
          "screenshot",
          "map",
          "chart",
          "graph",
          "tweet",
          "post",
          "recording");

  private ClauseRule() {}

  /** Applies the rule to one cue; whether it did. */
  static boolean apply(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    if (cue.passive() || cue.infinitive()) {
      return false;
    }
    Complement complement = Complements.find(view, cue);
    boolean citing =
        view.isWord(cue.at(), "citing", "quoting") && view.is(cue.from() - 1, WordClass.COMMA);
    if (complement == null || citing || complement.start() > view.size()) {
      return false;
    }
    boolean cites = cue.verb().lemma().equals("cite") && AccordingRule.citesPeople(reading, cue);
    if (cites || isAdjective(view, cue, complement)) {
      return false;
    }
    Found source = SourceFinder.before(view, cue.from(), floorOf(reading, cue));
    if (view.depth() > 0 && view.isWord(cue.from() - 1, "i", "we", "you")) {
      return false;
    }
    @Nullable Span shared = null;
    if (source.isEmpty() || cue.form() == Form.ING && !progressive(view, cue)) {
      if (source.isEmpty() || view.is(cue.from() - 1, WordClass.COMMA)) {
        shared = sharedSource(reading, cue);
        source = new Found(0, 0);
        if (shared == null) {
          return false;
        }
      }
    } else if (!agrees(view, cue, source)) {
      return false;
    }
    if (complement.rule() == RoleRule.NOUN_OBJECT
        && cue.verb().lemma().equals("show")
        && !shows(view, source)) {
      return false;
    }
    Draft outer = reading.lastSpoken();
    Draft draft = reading.draft(complement.rule(), source, cue.from(), complement.cueEnd());
    if (shared != null) {
      draft.source = shared;
    }
    fill(reading, draft, complement, new Context(cue));
    if (shared != null && outer != null) {
      reach(outer, shared, draft);
    }
    return true;
  }

  /** A content whose subject speaks in the inner group reaches over what that group says. */
  private static void reach(Draft outer, Span shared, Draft inner) {
    int last = outer.content.size() - 1;
    if (last >= 0 && !inner.content.isEmpty() && outer.content.get(last).contains(shared)) {
      Span end = inner.content.get(inner.content.size() - 1);
      outer.content.set(last, outer.content.get(last).cover(end));
    }
  }

  /**
   * "by convincing evidence that ...", "a hard time identifying a builder", "Despite the truce,
   * suspected rebels went on", "heart activity, stress levels": no verb of its clause.
   */
  private static boolean isAdjective(ClauseView view, Cue cue, Complement complement) {
    boolean bare = cue.from() == cue.at();
    boolean clause =
        complement.rule() != RoleRule.NOUN_OBJECT && complement.rule() != RoleRule.BARE_CLAUSE;
    WordClass before = view.kind(cue.from() - 1);
    return switch (cue.form()) {
      case ING ->
          bare
              && (cue.verb().takes('l')
                      && !cue.verb().takes('q')
                      && (before == WordClass.PREPOSITION || before.isPremodifier())
                  || complement.rule() == RoleRule.NOUN_OBJECT
                      && before.isNominal()
                      && !before.equals(WordClass.PRONOUN)
                      && view.isWord(cue.from() - 1, "time", "trouble", "difficulty", "way"));
      case PAST, PARTICIPLE ->
          bare && !clause && before == WordClass.COMMA && cue.verb().lemma().equals("suspect");
      case BASE ->
          bare && !clause && before == WordClass.COMMA && view.is(cue.to(), WordClass.NOUN);
      default -> false;
    };
  }

  /** Whether the source is something that can be looked at: a video, a poll. */
  private static boolean shows(ClauseView view, Found source) {
    for (int i = source.from(); i < source.to(); i++) {
      String lower = view.lower(i);
      String noun = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
      if (SHOWING.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  private record Context(Cue cue) {}

  private static int floorOf(ViewReading reading, Cue cue) {
    return reading.tagEnd() <= cue.from() ? reading.tagEnd() : 0;
  }

  private static boolean progressive(ClauseView view, Cue cue) {
    for (int i = cue.from(); i < cue.at(); i++) {
      if (view.is(i, WordClass.BE)) {
        return true;
      }
    }
    return false;
  }

  /** A base form needs an auxiliary or a subject in the plural. */
  private static boolean agrees(ClauseView view, Cue cue, Found source) {
    if (view.isWord(source.to() - 1, "him", "them", "me", "us")) {
      return false;
    }
    if (cue.form() != Form.BASE || cue.from() < cue.at()) {
      return true;
    }
    String last = view.lower(source.to() - 1);
    boolean plural =
        last.endsWith("s")
            || last.endsWith("people")
            || last.endsWith("police")
            || view.isWord(
                source.to() - 1,
                "they",
                "we",
                "i",
                "you",
                "who",
                "those",
                "some",
                "many",
                "others",
                "critics")
            || last.endsWith("men")
            || last.endsWith("which")
            || last.endsWith("that");
    boolean joined = false;
    for (int i = source.from(); i < source.to(); i++) {
      joined |=
          view.isWord(i, "and") || view.lower(i).endsWith("s") || view.is(i, WordClass.NUMBER);
    }
    return plural || joined;
  }

  /** The subject of the verb that this one hangs on: "..., adding that", "... and said that". */
  private static @Nullable Span sharedSource(ViewReading reading, Cue cue) {
    WordClass before = reading.view().kind(cue.from() - 1);
    boolean hangs =
        before == WordClass.COMMA || before == WordClass.CONJUNCTION || cue.form() == Form.ING;
    return hangs ? shared(reading, cue.from()) : null;
  }

  /** The source of the last group before this item, or else the subject of the sentence. */
  static @Nullable Span shared(ViewReading reading, int item) {
    Draft last = reading.lastSpoken();
    Span unfinished = last == null ? null : unfinished(reading, last, item);
    if (unfinished != null) {
      return unfinished;
    }
    return last != null && last.order < item ? last.source : subject(reading.view(), item);
  }

  /**
   * "The agency said that a source who knows them, claiming that ...": a clause that has a subject
   * but no verb of its own, as in a bad translation, lends its subject.
   */
  private static @Nullable Span unfinished(ViewReading reading, Draft last, int item) {
    ClauseView view = reading.view();
    boolean open = last.contentFrom >= 0 && last.contentFrom < item - 1 && last.order < item;
    if (!open || !view.is(item - 1, WordClass.COMMA)) {
      return null;
    }
    int from = NounPhrases.left(view, item - 2, last.contentFrom);
    return from == last.contentFrom ? view.span(from, item - 1) : null;
  }

  /** The first noun phrase of the sentence that a verb follows. */
  static @Nullable Span subject(ClauseView view, int limit) {
    int i = 0;
    while (i < limit && i < 12) {
      if (view.kind(i).beginsPhrase()) {
        int end = PhraseEnd.right(view, i);
        Found whole = SourceFinder.after(view, i);
        int behind = whole.to();
        if (view.is(behind, WordClass.COMMA) && view.kind(behind + 1).isVerbal()) {
          behind++;
        }
        int verb = view.is(behind, WordClass.ADVERB) ? behind + 1 : behind;
        if (view.kind(verb).isVerbal() && end <= limit) {
          return view.span(i, Math.max(end, behind));
        }
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
    return null;
  }

  private static void fill(
      ViewReading reading, Draft draft, Complement complement, Context context) {
    ClauseView view = reading.view();
    int start = complement.start();
    if (start >= view.size()) {
      draft.pending = true;
      return;
    }
    int end = ContentEnd.find(reading, start, context.cue());
    if (complement.rule() == RoleRule.QUOTE_TAG_BEFORE && view.isQuotation(start)) {
      end = quotedEnd(view, start, end);
    }
    if (complement.rule() == RoleRule.NOUN_OBJECT) {
      end = Math.min(end, objectEnd(view, start));
    } else if (context.cue().form() == Form.ING
        && !view.is(context.cue().from() - 1, WordClass.COMMA)) {
      end = ContentEnd.beforeSecondVerb(view, start, end);
    }
    reading.content(draft, start, end);
    draft.contentFrom = start;
    boolean quoteEnd = end > start && view.isQuotation(end - 1);
    if (quoteEnd && end == view.size()) {
      reading.tagEnd(end);
    }
  }

  /** An object is a noun phrase with what hangs on it; time and manner behind it are not said. */
  private static int objectEnd(ClauseView view, int start) {
    int end = PhraseEnd.right(view, start);
    WordClass next = view.kind(end);
    boolean hangs =
        next == WordClass.THAT
            || next == WordClass.QUESTION
            || next == WordClass.PAST
            || next == WordClass.TO
            || view.isQuotation(end)
            || next == WordClass.ING
            || next.isVerbal()
            || next == WordClass.PREPOSITION
                && !view.isWord(
                    end, "in", "on", "at", "during", "by", "after", "before", "till", "until",
                    "via")
            || next == WordClass.OPEN
            || next == WordClass.OTHER;
    return end == start || hangs ? view.size() : end;
  }

  /** A quotation that ends as a sentence is the whole content; else the clause around it. */
  private static int quotedEnd(ClauseView view, int start, int end) {
    char last = view.lastQuotedUnit(start);
    boolean closed = ".?!,".indexOf(last) >= 0 || view.kind(start + 1).isMark();
    return closed ? start + 1 : end;
  }
}
