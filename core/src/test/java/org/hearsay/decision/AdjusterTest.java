package org.hearsay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Roles;
import org.hearsay.problem.ProblemCode;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Decisions find their statements again when the page has changed. */
final class AdjusterTest {

  private static final String TEXT =
      "Mayor Ann Lee said on Monday that the old bridge at Carrow is open again. "
          + "A spokesman for the county declined to comment.";

  private final Hearsay hearsay = Hearsay.withDefaults();

  private ArticleReading read(String text) {
    return hearsay.read("p", text);
  }

  private static Statement by(ArticleReading reading, Act act) {
    return reading.statements().stream().filter(s -> s.act() == act).findFirst().orElseThrow();
  }

  private Adjusted adjust(Act anchored, String changed) {
    Anchor anchor = Anchor.of("p.txt", by(read(TEXT), anchored));
    Decision decision =
        DecisionLog.EMPTY.decide(
            new Decision.Made("Ada", Instant.EPOCH, "heard it"),
            new Ruling.Relabel(
                anchor, Optional.of(Act.RETRACT), Optional.empty(), Optional.empty()));
    return Adjuster.adjust(
        List.of(read(changed)), Map.of("p", "p.txt"), new DecisionLog(List.of(decision)));
  }

  private static void assertRelabelled(Adjusted adjusted) {
    assertThat(adjusted.problems()).isEmpty();
    assertThat(adjusted.readings().get(0).statements())
        .filteredOn(s -> !s.decidedBy().isEmpty())
        .singleElement()
        .satisfies(s -> assertThat(s.act()).isEqualTo(Act.RETRACT));
  }

  @Test
  void theSamePageHasItAtItsPlace() {
    assertRelabelled(adjust(Act.STATE, TEXT));
    assertRelabelled(adjust(Act.DECLINE_TO_COMMENT, TEXT));
  }

  @Test
  void wordsThatMovedAreFoundAgain() {
    String moved = "Updated at noon. It rained in Carrow on Sunday.\n\n" + TEXT;
    assertRelabelled(adjust(Act.STATE, moved));
    assertRelabelled(adjust(Act.DECLINE_TO_COMMENT, moved));
  }

  @Test
  void otherWhiteSpaceIsTheSameWords() {
    assertRelabelled(adjust(Act.STATE, TEXT.replace("bridge at", "bridge\u00a0 at")));
  }

  @Test
  void anotherReadingOfTheSameWordsIsFoundByItsPlace() {
    ArticleReading reading = read(TEXT);
    Statement said = by(reading, Act.STATE);
    Roles roles = said.attribution().roles();
    Excerpt content = roles.content().get(0);
    Excerpt shorter =
        reading.article().text().excerpt(new Span(content.start(), content.end() - 6));
    Anchor anchor =
        new Anchor("p.txt", Optional.of(new Roles(roles.source(), roles.cue(), List.of(shorter))));
    assertThat(AnchorFinder.find(anchor, reading))
        .hasValueSatisfying(
            found -> {
              assertThat(found.statement()).isEqualTo(said);
              assertThat(found.basis().by()).isEqualTo("overlapping-place");
            });
  }

  @Test
  void wordsThatAreGoneAreAProblemThatSaysWho() {
    Adjusted gone = adjust(Act.STATE, "The old bridge at Carrow was closed, the county said.");
    assertThat(gone.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(ProblemCode.ORPHANED);
              assertThat(p.file()).isEqualTo("p.txt");
              assertThat(p.message()).startsWith("Ada").contains("not on the page any more");
            });
    assertThat(gone.readings().get(0).statements()).allMatch(s -> s.decidedBy().isEmpty());
  }

  @Test
  void decisionsOnOtherPagesAreNoProblemHere() {
    Adjusted other =
        Adjuster.adjust(
            List.of(read(TEXT)),
            Map.of("p", "elsewhere.txt"),
            new DecisionLog(
                List.of(
                    DecisionLog.EMPTY.decide(
                        new Decision.Made("Ada", Instant.EPOCH, ""),
                        new Ruling.Note(Anchor.of("p.txt", by(read(TEXT), Act.STATE)), "hm")))));
    assertThat(other.problems()).isEmpty();
    assertThat(other.readings()).containsExactly(read(TEXT));
  }
}
