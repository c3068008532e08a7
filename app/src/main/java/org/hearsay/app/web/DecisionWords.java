package org.hearsay.app.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Hedge;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.decision.Subject;
import org.hearsay.source.SourceKind;

/** Decisions as sentences. */
public final class DecisionWords {

  /** Letters of somebody's words that are shown. */
  private static final int SHOWN = 110;

  private DecisionWords() {}

  /** What was decided, in one sentence without its maker. */
  public static String of(Decision decision, DecisionLog log) {
    return of(decision.ruling(), log);
  }

  private static String of(Ruling ruling, DecisionLog log) {
    if (ruling instanceof Ruling.Match match) {
      return subject(match.what())
          + (match.accepted() ? " belongs to the claim " : " does not belong to the claim ")
          + subject(match.claim());
    }
    if (ruling instanceof Ruling.Sources sources) {
      return "the source of "
          + anchors(sources.one())
          + (sources.same() ? " is the same as that of " : " is not the same as that of ")
          + anchors(sources.other());
    }
    if (ruling instanceof Ruling.Claims claims) {
      return subject(claims.one())
          + (claims.same() ? " is the same claim as " : " is another claim than ")
          + subject(claims.other());
    }
    if (ruling instanceof Ruling.Relabel relabel) {
      return subject(relabel.statement()) + " is labelled " + labels(relabel);
    }
    if (ruling instanceof Ruling.GradeSource grade) {
      return grade.source().name()
          + ": reliability "
          + grade.reliability().name()
          + ", "
          + grade.reliability().meaning();
    }
    if (ruling instanceof Ruling.GradeClaim grade) {
      return subject(grade.claim())
          + ": credibility "
          + grade.credibility().grade()
          + ", "
          + grade.credibility().meaning();
    }
    if (ruling instanceof Ruling.Note note) {
      return "note on " + subject(note.about()) + ": " + note.words();
    }
    Ruling.Revoke revoke = (Ruling.Revoke) ruling;
    return "takes back: "
        + log.find(revoke.decision()).map(d -> of(d, log)).orElse("a decision that is not here");
  }

  private static String labels(Ruling.Relabel relabel) {
    return List.of(
            relabel.act().map(Act::word),
            relabel.kind().map(SourceKind::word),
            relabel.hedge().map(Hedge::word))
        .stream()
        .flatMap(Optional::stream)
        .map(Shown::plain)
        .collect(Collectors.joining(", "));
  }

  private static String anchors(List<Anchor> anchors) {
    return subject(anchors.get(0))
        + (anchors.size() == 1 ? "" : " and " + (anchors.size() - 1) + " more");
  }

  private static String subject(Subject subject) {
    if (subject instanceof SourceName source) {
      return source.name();
    }
    if (subject instanceof ClaimAnchor claim) {
      return quoted(claim.words());
    }
    Anchor anchor = (Anchor) subject;
    return anchor.words().isBlank() ? "the page " + anchor.page() : quoted(anchor.words());
  }

  private static String quoted(String words) {
    return "\u201C" + Shown.bare(Shown.cut(words, SHOWN)) + "\u201D";
  }
}
