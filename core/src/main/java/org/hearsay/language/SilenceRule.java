package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.SourceFinder.Found;

/**
 * Refusals and missing answers whose noun or place tells them: "gave no details", "did not disclose
 * the price", "referred questions to the police", "calls to the firm went unanswered", "there was
 * no comment from the army". Stateless.
 */
final class SilenceRule {

  /** What somebody is asked for. */
  private static final Set<String> ASKED =
      Set.of(
          "comment",
          "comments",
          "reaction",
          "response",
          "reply",
          "answer",
          "answers",
          "explanation",
          "detail",
          "details",
          "reason",
          "reasons",
          "information",
          "specifics",
          "word",
          "statement",
          "name",
          "names",
          "identity",
          "figure",
          "figures",
          "timetable",
          "interview",
          "interviews");

  /** Not doing one of these is always keeping something back. */
  private static final Set<String> TELLING =
      Set.of("disclose", "elaborate", "specify", "divulge", "identify", "name", "reveal");

  private static final Set<String> GIVING =
      Set.of("give", "provide", "release", "offer", "publish", "share");

  private static final Set<String> GAVE =
      Set.of(
          "gave",
          "give",
          "gives",
          "giving",
          "given",
          "offered",
          "offers",
          "offering",
          "provided",
          "provides",
          "providing",
          "released",
          "issued",
          "made");

  private static final Set<String> MESSAGES =
      Set.of(
          "call",
          "calls",
          "email",
          "emails",
          "e-mail",
          "e-mails",
          "message",
          "messages",
          "letter",
          "letters",
          "request",
          "requests",
          "question",
          "questions",
          "query",
          "queries",
          "inquiry",
          "inquiries",
          "enquiries",
          "voicemails");

  /** Words between "gave no" and its noun, between a message and the one it went to, at most. */
  private static final int GAP = 5;

  private SilenceRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      if (reading.isTaken(i)) {
        continue;
      }
      if (view.isWord(i, "no")) {
        no(reading, i);
      } else if (view.is(i, WordClass.NOT) || view.lower(i).endsWith("n't")) {
        withheld(reading, i);
      } else if (view.isWord(i, "referred", "refers", "directed", "redirected", "deferred")) {
        elsewhere(reading, i);
      } else if (view.isWord(i, "unwilling", "reluctant") && view.is(i + 1, WordClass.TO)) {
        reluctant(reading, i);
      } else if (view.isWord(i, "silent", "quiet", "mum", "tight-lipped")) {
        quiet(reading, i);
      } else if (view.isWord(i, "sidestepped", "dodged", "ducked", "evaded", "deflected")
          || view.isWord(i, "brushed") && view.isWord(i + 1, "aside")) {
        evaded(reading, i);
      } else if (MESSAGES.contains(view.lower(i))) {
        unanswered(reading, i);
      } else if (view.isWord(i, "attempts", "efforts", "attempt")
          && view.is(i + 1, WordClass.TO)
          && view.isWord(i + 2, "reach", "contact", "call")) {
        vain(reading, i + 3);
      } else if (view.isWord(i, "interview", "interviews", "comment", "comments")) {
        turnedDown(reading, i);
      } else if (view.isWord(i, "issued", "published", "posted", "printed")
          && view.isWord(i + 2, "correction", "retraction")) {
        RefusalRule.refusal(reading, i, i + 3);
      } else if (view.isWord(i, "unreachable")
          && view.isWord(i + 1, "for")
          && view.isWord(i + 2, "comment")) {
        RefusalRule.refusal(reading, i, i + 3);
      } else if (view.isWord(i, "neither")) {
        SilentParties.both(reading, i);
      } else if (view.isWord(i, "nobody") || view.isWord(i, "no-one")) {
        SilentParties.nobody(reading, i, i + 1);
      }
    }
  }

  /** "gave no details of the plan", "there was no comment from the army". */
  private static void no(ViewReading reading, int no) {
    ClauseView view = reading.view();
    if (view.isWord(no + 1, "one")) {
      SilentParties.nobody(reading, no, no + 2);
      return;
    }
    int noun = asked(view, no + 1);
    if (noun < 0) {
      return;
    }
    if (GAVE.contains(view.lower(no - 1))) {
      RefusalRule.refusal(reading, no - 1, noun + 1);
    } else if (view.isWord(noun + 1, "from") && view.is(no - 1, WordClass.BE)) {
      Found source = SourceFinder.after(view, noun + 2);
      if (!source.isEmpty()) {
        reading.draft(RoleRule.REFUSAL, source, no - 1, noun + 2);
      }
    }
  }

  /** "did not disclose the price", "would not say who had paid", "did not give a reason". */
  private static void withheld(ViewReading reading, int not) {
    ClauseView view = reading.view();
    boolean asked =
        view.is(not - 1, WordClass.DO)
            || view.is(not - 1, WordClass.MODAL)
            || view.lower(not).endsWith("n't");
    int verb = not + 1;
    while (view.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    if (!asked) {
      return;
    }
    String word = view.lower(verb);
    boolean object = view.kind(verb + 1).beginsPhrase() || view.is(verb + 1, WordClass.QUESTION);
    boolean question =
        view.is(verb + 1, WordClass.QUESTION)
            || view.isWord(verb + 1, "whether", "if", "how", "why", "when", "where");
    boolean telling = word.equals("elaborate") || TELLING.contains(word) && (object || question);
    boolean giving = GIVING.contains(word) && asked(view, verb + 1) >= 0;
    boolean saying = word.equals("say") && question;
    boolean discussing = word.equals("discuss") && !view.isWord(not - 1, "did");
    if (telling || giving || saying || discussing) {
      RefusalRule.refusal(reading, not, verb + 1);
    }
  }

  private static int asked(ClauseView view, int from) {
    for (int i = from; i < from + GAP && !view.kind(i).isMark(); i++) {
      if (ASKED.contains(view.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "referred questions to the police". */
  private static void elsewhere(ViewReading reading, int verb) {
    ClauseView view = reading.view();
    boolean asked = false;
    for (int i = verb + 1; i < verb + 2 * GAP && !view.kind(i).isMark(); i++) {
      asked |= MESSAGES.contains(view.lower(i)) || view.isWord(i, "reporters", "journalists");
      if (asked && view.is(i, WordClass.TO)) {
        RefusalRule.refusal(reading, verb, verb + 1);
        return;
      }
    }
  }

  /** "sidestepped a question about his future". */
  private static void evaded(ViewReading reading, int verb) {
    ClauseView view = reading.view();
    for (int i = verb + 1; i < verb + GAP && !view.kind(i).isMark(); i++) {
      if (view.isWord(i, "question", "questions", "query", "queries")) {
        RefusalRule.refusal(reading, verb, i + 1);
        return;
      }
    }
  }

  private static void reluctant(ViewReading reading, int at) {
    if (RefusalRule.isAnswering(reading.view().lower(at + 2))) {
      RefusalRule.refusal(reading, at, at + 3);
    }
  }

  /** A wood stays silent, too: what the silence is about must follow. */
  private static void quiet(ViewReading reading, int at) {
    ClauseView view = reading.view();
    boolean kept =
        view.isWord(at - 1, "remained", "remains", "stayed", "kept", "keeping", "remaining");
    if (kept && view.isWord(at + 1, "on", "about", "over", "regarding")) {
      RefusalRule.refusal(reading, at - 1, at + 1);
    }
  }

  /** "Emails to the club were not returned", "calls to the factory went unanswered". */
  private static void unanswered(ViewReading reading, int message) {
    ClauseView view = reading.view();
    int to = message + 1;
    while (to < message + GAP && !view.is(to, WordClass.TO) && !view.isWord(to, "with", "at")) {
      to++;
    }
    int end = PhraseEnd.right(view, to + 1);
    if (to == message + GAP || end == to + 1) {
      return;
    }
    int verb = end;
    while (verb < end + GAP && view.kind(verb).isVerbal() && !isEnd(view, verb)
        || view.is(verb, WordClass.NOT)
        || view.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    boolean negated =
        view.isWord(verb, "unanswered", "unreturned")
            || view.isWord(end, "received", "got", "drew") && view.isWord(end + 1, "no")
            || verb > end + 1 && isEnd(view, verb) && hasNot(view, end, verb);
    if (negated) {
      int behind = view.isWord(end + 1, "no") ? end + 3 : verb + 1;
      reading.draft(RoleRule.REFUSAL, new Found(to + 1, end), end, Math.min(behind, view.size()));
    }
  }

  private static boolean isEnd(ClauseView view, int i) {
    return view.isWord(i, "returned", "answered", "acknowledged", "unanswered", "unreturned");
  }

  private static boolean hasNot(ClauseView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, WordClass.NOT) || view.lower(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** "Attempts to reach the owner were unsuccessful". */
  private static void vain(ViewReading reading, int from) {
    ClauseView view = reading.view();
    int end = PhraseEnd.right(view, from);
    for (int i = end; i > from && i < end + 3; i++) {
      if (view.isWord(i, "unsuccessful", "failed", "fruitless")) {
        reading.draft(RoleRule.REFUSAL, new Found(from, end), end, i + 1);
        return;
      }
    }
  }

  /** "declined an interview request", "turned down requests for an interview". */
  private static void turnedDown(ViewReading reading, int noun) {
    ClauseView view = reading.view();
    int end = MESSAGES.contains(view.lower(noun + 1)) ? noun + 2 : noun + 1;
    boolean request = end > noun + 1;
    for (int i = noun - 1; i >= 0 && i > noun - 2 * GAP && !view.kind(i).isMark(); i--) {
      request |= MESSAGES.contains(view.lower(i));
      boolean down = view.isWord(i, "turned") && view.isWord(i + 1, "down");
      if (down || view.isWord(i, "declined", "refused", "rejected", "declines", "refuses")) {
        boolean all = request || view.isWord(noun - 1, "all", "an", "any", "further");
        if (all) {
          RefusalRule.refusal(reading, i, end);
        }
        return;
      }
    }
  }
}
