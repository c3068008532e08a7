package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/**
 * Refusals and missing answers: "declined to comment", "did not respond to a request for comment",
 * "could not be reached", "would neither confirm nor deny". Stateless.
 */
final class RefusalRule {

  /** Verbs of answering that a refusal refuses. */
  private static final Set<String> ANSWERING =
      Set.of(
          "comment",
          "say",
          "answer",
          "elaborate",
          "discuss",
          "disclose",
          "confirm",
          "deny",
          "respond",
          "reply",
          "reveal",
          "provide",
          "give",
          "identify",
          "specify",
          "speculate",
          "talk",
          "speak",
          "explain",
          "name",
          "be",
          "acknowledge",
          "offer",
          "go",
          "address");

  private static final Set<String> REFUSING =
      Set.of(
          "declined",
          "refused",
          "declines",
          "refuses",
          "declining",
          "refusing",
          "decline",
          "refuse");

  private static final Set<String> SILENT =
      Set.of(
          "respond",
          "responded",
          "reply",
          "replied",
          "comment",
          "commented",
          "return",
          "returned",
          "answer",
          "answered",
          "available",
          "reached",
          "contacted");

  private RefusalRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      if (reading.isTaken(i)) {
        continue;
      }
      if (REFUSING.contains(view.lower(i))
          && view.is(i + 1, WordClass.TO)
          && ANSWERING.contains(view.lower(i + 2))) {
        boolean nor = view.isWord(i + 2, "confirm") && view.isWord(i + 3, "or", "nor");
        refusal(reading, i, nor ? i + 5 : i + 3);
      } else if (view.isWord(i, "stopped", "stops", "stop")
          && view.isWord(i + 1, "short")
          && view.isWord(i + 3, "confirming", "denying")) {
        refusal(reading, i, i + 4);
      } else if (view.is(i, WordClass.NOT)
          || view.lower(i).endsWith("n't")
          || view.isWord(i, "cannot", "unavailable", "unable", "yet")) {
        negated(reading, i);
      } else if (view.isWord(i, "neither")
          && view.lower(i + 1).startsWith("confirm")
          && view.isWord(i + 2, "nor")
          && view.lower(i + 3).startsWith("den")) {
        refusal(reading, i, i + 4);
      } else if (REFUSING.contains(view.lower(i)) && view.isWord(i + 1, "comment")) {
        refusal(reading, i, i + 2);
      } else if (view.isWord(i, "poured", "pours", "pouring")
          && view.isWord(i + 1, "cold")
          && view.isWord(i + 2, "water")) {
        refusal(reading, i, i + 3);
      } else if (view.isWord(i, "no")
          && view.isWord(i + 1, "comment")
          && view.isWord(i - 1, "had", "has", "have", "made", "offered")) {
        refusal(reading, i - 1, i + 2);
      }
    }
  }

  private static void negated(ViewReading reading, int not) {
    ClauseView view = reading.view();
    int i = not + 1;
    int limit = not + 5;
    while (i < limit
        && (view.is(i, WordClass.ADVERB)
            || view.kind(i).isAuxiliary()
            || view.is(i, WordClass.TO)
            || view.isWord(i, "make", "made", "issued"))) {
      i++;
    }
    boolean statement = view.isWord(i, "a", "any") && view.isWord(i - 1, "made", "make", "issued");
    boolean unavailable =
        view.isWord(not, "unavailable")
            && view.isWord(not + 1, "for")
            && view.isWord(not + 2, "comment", "interview");
    if (unavailable) {
      refusal(reading, not, not + 3);
      return;
    }
    if (view.isWord(not, "yet") && !view.is(not + 1, WordClass.TO)) {
      return;
    }
    int verifying = verifying(view, not, i);
    if (verifying > 0) {
      refusal(reading, not, verifying + 1);
    } else if (view.isWord(i, "drawn") && view.is(i - 1, WordClass.BE)) {
      refusal(reading, not, i + 1);
    } else if (view.isWord(i, "rule", "ruled") && view.isWord(i + 1, "out")) {
      refusal(reading, not, i + 2);
    } else if (SILENT.contains(view.lower(i)) && answers(view, i)) {
      refusal(reading, not, behind(view, i));
    } else if (statement && view.isWord(i + 1, "public", "statement", "comment")) {
      int end = view.isWord(i + 1, "public") ? i + 3 : i + 2;
      refusal(reading, not, end);
    } else if (view.lower(i).startsWith("confirm")
        && view.isWord(i + 1, "or", "nor")
        && view.lower(i + 2).startsWith("den")) {
      refusal(reading, not, i + 3);
    }
  }

  /** The verb in "unable to verify", "not been able to verify", "yet to verify"; -1 if none. */
  private static int verifying(ClauseView view, int not, int able) {
    if (view.isWord(able, "able")) {
      return verifying(view, able + 1);
    }
    if (view.is(not + 1, WordClass.TO)) {
      return view.isWord(not, "unable", "yet") ? verifying(view, not + 1) : -1;
    }
    boolean yetAble = view.isWord(not + 1, "yet") && view.isWord(not + 2, "able");
    return yetAble ? verifying(view, not + 3) : -1;
  }

  /** The verb in "to independently verify"; -1 if there is none. */
  private static int verifying(ClauseView view, int to) {
    int verb = to + 1;
    while (view.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return view.isWord(verb, "confirm", "verify", "corroborate", "substantiate") ? verb : -1;
  }

  /** "did not return to Kyiv" and "did not answer the threat" are not about being asked. */
  private static boolean answers(ClauseView view, int i) {
    return switch (view.lower(i)) {
      case "return", "returned" ->
          hasSoon(
              view,
              i,
              "call",
              "calls",
              "message",
              "messages",
              "email",
              "emails",
              "e-mails",
              "request",
              "requests",
              "comment");
      case "available" -> hasSoon(view, i, "comment", "interview", "reached");
      case "reached" ->
          (view.is(i - 1, WordClass.BE) || view.is(i - 1, WordClass.ADVERB))
              && !(view.isWord(i + 1, "by")
                  && view.isWord(i + 2, "road", "car", "train", "boat", "air", "land", "sea"));
      case "contacted" -> view.is(i - 1, WordClass.BE);
      case "answer", "answered" ->
          hasSoon(
                  view,
                  i,
                  "question",
                  "questions",
                  "call",
                  "calls",
                  "request",
                  "requests",
                  "email",
                  "emails")
              || view.kind(i + 1).isMark();
      case "respond", "responded", "reply", "replied" ->
          view.is(i + 1, WordClass.TO)
                  && !view.isWord(i + 2, "treatment", "therapy", "drugs", "surgery", "pressure")
              || view.kind(i + 1).isMark()
              || view.isWord(i + 1, "when", "by", "before", "immediately");
      default -> true;
    };
  }

  private static boolean hasSoon(ClauseView view, int at, String... words) {
    for (int i = at + 1; i < at + 6; i++) {
      if (view.isWord(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Behind "respond to a request for comment", "available for comment", "be reached". */
  private static int behind(ClauseView view, int verb) {
    int i = verb + 1;
    if (view.isWord(verb, "comment", "commented")) {
      return i;
    }
    int limit = Math.min(view.size(), verb + 12);
    int last = i;
    while (i < limit
        && !view.kind(i).isMark()
        && !view.is(i, WordClass.SUBORDINATOR)
        && !view.isWord(i, "on", "about", "when")) {
      i++;
      last = i;
    }
    return last;
  }

  /** Whether a refusal may refuse this. */
  static boolean isAnswering(String verb) {
    return ANSWERING.contains(verb);
  }

  /** A group whose cue runs from the auxiliaries before the trigger to the end. */
  static void refusal(ViewReading reading, int trigger, int end) {
    ClauseView view = reading.view();
    int from = trigger;
    while (from > 0
        && (view.kind(from - 1).isAuxiliary()
            || view.is(from - 1, WordClass.ADVERB)
            || view.is(from - 1, WordClass.NOT))) {
      from--;
    }
    for (int i = from; i < end; i++) {
      if (reading.isTaken(i)) {
        return;
      }
    }
    Found source = SourceFinder.before(view, from, 0);
    Draft draft = reading.draft(RoleRule.REFUSAL, source, from, end);
    if (source.isEmpty()) {
      draft.source = ClauseRule.shared(reading, from);
    }
    int start = view.isWord(end, "on", "about", "to") ? end + 1 : end;
    boolean more =
        start < view.size()
                && !view.kind(start).isMark()
                && !view.is(start, WordClass.SUBORDINATOR)
                && !view.is(start, WordClass.CONJUNCTION)
            || view.isWord(start, "whether", "if");
    if (more && start < view.size()) {
      reading.content(draft, start, ContentEnd.find(reading, start, cue(from, end)));
    }
  }

  private static Cue cue(int from, int end) {
    return new Cue(from, from, end, CueLexicon.NONE, Inflection.Form.BASE, false, false);
  }
}
