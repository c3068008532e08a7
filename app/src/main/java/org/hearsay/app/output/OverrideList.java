package org.hearsay.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.decision.Subject;
import org.hearsay.problem.Problem;

/** What people decided, in lines for a terminal. */
public final class OverrideList {

  /** Letters of an id that are shown: enough to tell decisions of one ledger apart. */
  private static final int SHORT = 8;

  /** Letters of the words that a decision is about. */
  private static final int WORDS = 70;

  private final DecisionLog log;
  private final List<Problem> orphans;

  /** Of these, with those that have nothing left to apply to. */
  public OverrideList(DecisionLog log, List<Problem> orphans) {
    this.log = log;
    this.orphans = List.copyOf(orphans);
  }

  /** Oldest first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Decision decision : log.all()) {
      lines.add(
          shortId(decision)
              + "  "
              + decision.made().when()
              + "  "
              + inWords(decision)
              + (decision.made().why().isEmpty()
                  ? ""
                  : " (" + Page.clean(decision.made().why()) + ")"));
      log.revokedBy(decision.id())
          .ifPresent(
              undo ->
                  lines.add(
                      "          revoked by "
                          + Page.clean(undo.made().who())
                          + " in "
                          + shortId(undo)));
      orphans.stream()
          .filter(problem -> problem.place().endsWith(" " + shortId(decision)))
          .map(
              problem ->
                  "          orphaned: " + Page.clean(problem.file() + ": " + problem.message()))
          .distinct()
          .forEach(lines::add);
    }
    if (lines.isEmpty()) {
      lines.add("Nobody has decided anything in this ledger.");
    }
    return lines;
  }

  /** The first letters of its id. */
  public static String shortId(Decision decision) {
    return decision.id().substring(0, SHORT);
  }

  /** {@code Ada relabelled "it is open" as deny}. */
  public static String inWords(Decision decision) {
    return Page.clean(decision.made().who() + " " + inWords(decision.ruling()));
  }

  private static String inWords(Ruling ruling) {
    if (ruling instanceof Ruling.Match match) {
      return (match.accepted() ? "took " : "put ")
          + about(match.what())
          + (match.accepted() ? " into the claim " : " out of the claim ")
          + about(match.claim());
    }
    if (ruling instanceof Ruling.Sources sources) {
      return (sources.same() ? "merged the sources of " : "split the sources of ")
          + about(sources.one().get(0))
          + " and "
          + about(sources.other().get(0));
    }
    if (ruling instanceof Ruling.Claims claims) {
      return (claims.same() ? "merged the claims " : "split from the claim ")
          + about(claims.one())
          + (claims.same() ? " and " : " the claim ")
          + about(claims.other());
    }
    if (ruling instanceof Ruling.Relabel relabel) {
      Stream<Optional<String>> labels =
          Stream.of(
              relabel.act().map(act -> act.word()),
              relabel.kind().map(kind -> kind.word()),
              relabel.hedge().map(hedge -> hedge.word()));
      return "relabelled "
          + about(relabel.statement())
          + " as "
          + String.join(", ", labels.flatMap(Optional::stream).toList());
    }
    if (ruling instanceof Ruling.GradeSource grade) {
      return "graded " + about(grade.source()) + " " + grade.reliability();
    }
    if (ruling instanceof Ruling.GradeClaim grade) {
      return "graded the claim " + about(grade.claim()) + " " + grade.credibility().grade();
    }
    if (ruling instanceof Ruling.Note note) {
      return "noted on " + about(note.about()) + ": " + note.words();
    }
    Ruling.Revoke revoke = (Ruling.Revoke) ruling;
    return "revoked " + revoke.decision().substring(0, Math.min(SHORT, revoke.decision().length()));
  }

  private static String about(Subject subject) {
    if (subject instanceof SourceName source) {
      return source.name();
    }
    if (subject instanceof ClaimAnchor claim) {
      return quoted(claim.words());
    }
    Anchor anchor = (Anchor) subject;
    return anchor.roles().isEmpty()
        ? "the page " + anchor.page()
        : quoted(anchor.words()) + " on " + anchor.page();
  }

  private static String quoted(String words) {
    String shown = words.length() <= WORDS ? words : words.substring(0, WORDS) + "\u2026";
    return '"' + shown + '"';
  }
}
