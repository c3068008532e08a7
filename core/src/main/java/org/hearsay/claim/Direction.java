package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Act;
import org.hearsay.statement.Statement;

/**
 * How a statement stands to the main claim: what the words say, and what the act does to them.
 * Thread-safe.
 */
final class Direction {

  /** Words that stand for the claim itself: "denied the reports". */
  private static final Set<String> CLAIM_NOUNS =
      Set.of(
          "report",
          "reports",
          "claim",
          "claims",
          "rumor",
          "rumors",
          "rumour",
          "rumours",
          "story",
          "stories",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "news",
          "comment",
          "it",
          "this",
          "that",
          "speculation",
          "suggestion",
          "suggestions",
          "statement",
          "request",
          "matter",
          "information",
          "account",
          "them",
          "inquiries",
          "questions");

  /** Words from the start of a content among which it says that it is a question or a report. */
  private static final int OPENING = 8;

  /** What others say. */
  private static final Set<String> TOLD_BY_OTHERS =
      Set.of(
          "reports",
          "report",
          "allegation",
          "allegations",
          "claims",
          "claim",
          "rumors",
          "rumours",
          "suggestions",
          "accusations",
          "speculation");

  /** Who does this does not know yet. */
  private static final Set<String> LOOKS_INTO =
      Set.of("checking", "investigating", "investigates", "probing", "examining", "verifying");

  private final Polarity polarity = new Polarity();

  /** Whether a response with this content can be directed at the main claim. */
  boolean answers(Proposition p, Match match) {
    if (match.isRejected()) {
      return false;
    }
    boolean about = match.closeness() >= ClaimSettings.ANSWERS;
    return about || p.keys().size() <= 2 || namesClaim(p);
  }

  /**
   * "Whether there are ...", "the growing number of reports that ...": who says so asks, or speaks
   * of what others say.
   */
  static boolean leavesOpen(List<Word> words) {
    for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
      String lower = words.get(i).lower();
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      boolean passedOn = TOLD_BY_OTHERS.contains(lower) && "that".equals(next);
      if ("whether".equals(lower)
          || "if".equals(lower) && i > 0
          || passedOn
          || LOOKS_INTO.contains(lower)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesClaim(Proposition p) {
    return p.wording().words().stream()
        .limit(6)
        .anyMatch(w -> CLAIM_NOUNS.contains(w.lower()) && w.lower().length() > 3);
  }

  /** How the statement stands to the claim. */
  Toward of(Proposition p, Match match) {
    if (match.isRejected()) {
      return Toward.OTHER;
    }
    Act act = p.statement().map(Statement::act).orElse(Act.STATE);
    return switch (act) {
      case DENY -> answers(p, match) ? Toward.DENY : Toward.OTHER;
      case CONFIRM -> confirmed(p, match);
      case STATE, BELIEVE -> stated(p, match);
      case PARTLY_DENY, DECLINE_TO_COMMENT, NO_RESPONSE, NEITHER, RETRACT, ASK -> Toward.OTHER;
    };
  }

  private static Toward confirmed(Proposition p, Match match) {
    boolean part = match.closeness() >= ClaimSettings.SUPPORT;
    boolean few = p.keys().size() <= 1 || p.keys().size() == 2 && match.closeness() > 0;
    boolean bare = part || few || namesClaim(p) && p.keys().size() <= 4;
    return switch (match.relation()) {
      case DENIES -> Toward.DENY;
      case DIFFERS -> Toward.OTHER;
      case SAME -> Toward.AFFIRM;
      case APART -> bare ? Toward.AFFIRM : Toward.OTHER;
    };
  }

  private Toward stated(Proposition p, Match match) {
    if (match.relation() == Match.Relation.SAME && leavesOpen(p.wording().words())) {
      return Toward.OTHER;
    }
    if (match.relation() == Match.Relation.APART) {
      boolean debunks = namesClaim(p) && polarity.speaksOfFalsehood(p.wording().words());
      return debunks && polarity.negated(p.wording().words(), p.keys())
          ? Toward.DENY
          : Toward.OTHER;
    }
    return match.toward();
  }
}
