package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;

/**
 * Tells by the object whether a verb of answering answers a claim: "denied the report" does,
 * "denied bail", "confirmed his seat" and "dismissed his deputy" do not. Stateless.
 */
final class AnswerObjects {

  /** What is granted or refused, not said. */
  private static final Set<String> GRANTED =
      Set.of(
          "bail",
          "access",
          "entry",
          "entrance",
          "asylum",
          "permission",
          "parole",
          "visa",
          "citizenship",
          "admission",
          "boarding",
          "treatment",
          "service",
          "leave",
          "custody",
          "clemency",
          "landing");

  /** What somebody secures by winning. */
  private static final Set<String> SECURED =
      Set.of(
          "place",
          "seat",
          "spot",
          "berth",
          "position",
          "status",
          "title",
          "promotion",
          "lead",
          "dominance",
          "victory",
          "win",
          "qualification");

  /** What can be said and so dismissed or taken back. */
  private static final Set<String> SAID =
      Set.of(
          "claim",
          "report",
          "allegation",
          "accusation",
          "rumour",
          "rumor",
          "speculation",
          "suggestion",
          "story",
          "storie",
          "notion",
          "idea",
          "theory",
          "theorie",
          "assertion",
          "charge",
          "talk",
          "criticism",
          "concern",
          "fear",
          "warning",
          "threat",
          "complaint",
          "comparison",
          "statement",
          "remark",
          "comment",
          "testimony",
          "confession",
          "article",
          "study",
          "paper",
          "account",
          "apology",
          "tweet",
          "post",
          "video",
          "document",
          "news",
          "question",
          "finding",
          "argument",
          "possibility",
          "prospect",
          "evidence",
          "poll",
          "word",
          "denial",
          "announcement",
          "promise",
          "figure",
          "number",
          "estimate",
          "analysis",
          "attack");

  /** What is turned down, not called false. */
  private static final Set<String> OFFERED =
      Set.of(
          "agreement",
          "deal",
          "offer",
          "bid",
          "bill",
          "proposal",
          "plan",
          "application",
          "appeal",
          "invitation",
          "treaty",
          "ceasefire",
          "truce",
          "draft");

  /** What can be looked at and found to be genuine. */
  private static final Set<String> RECORDED =
      Set.of(
          "authenticity",
          "recording",
          "footage",
          "image",
          "photo",
          "photograph",
          "identity",
          "letter",
          "information",
          "detail",
          "tape",
          "toll",
          "death");

  private AnswerObjects() {}

  /**
   * Whether the object can be a claim that is answered.
   *
   * @param at first item of the object
   * @param core behind its head
   * @param end behind what hangs on it
   */
  static boolean fits(ClauseView view, Cue cue, int at, int core, int end) {
    String head = singular(view.lower(core - 1));
    return switch (cue.verb().lemma()) {
      case "deny" -> !GRANTED.contains(head) && !view.is(core, WordClass.DETERMINER);
      case "confirm" ->
          !(view.is(at, WordClass.POSSESSIVE)
                  && (SECURED.contains(head) || SECURED.contains(view.lower(core - 1)))
              || end == at + 1 && view.is(at, WordClass.PRONOUN) && view.isWord(end, "as"));
      case "reject" -> !OFFERED.contains(head);
      case "verify" -> said(view, at, Math.max(core, end)) || RECORDED.contains(head);
      case "dismiss",
          "withdraw",
          "take",
          "walk",
          "shoot",
          "laugh",
          "recant",
          "correct",
          "backtrack" ->
          said(view, at, Math.max(core, end));
      default -> true;
    };
  }

  /** Whether these items can be a claim: quoted, or with a word for what is said. */
  static boolean said(ClauseView view, int at, int end) {
    for (int i = at; i < end; i++) {
      if (view.is(i, WordClass.PRONOUN)
          || view.isQuotation(i)
          || view.isWord(i, "this", "that", "these", "those")
          || SAID.contains(view.lower(i))
          || SAID.contains(singular(view.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String lower) {
    return lower.endsWith("s") && lower.length() > 3
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
