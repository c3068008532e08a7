package org.hearsay.app.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How expected files are read, and how their marks are put. */
final class GoldenCaseTest {

  private static final String TEXT =
      """
      # what the page says
      article: one

      source: she
      ~who: Ada

      ~
      # missed as a whole
      source: he
      cue: said
      who: Bo
      """;

  @Test
  void aMarkStandsBeforeALineOrAtTheHeadOfABlock(@TempDir Path cases) throws IOException {
    GoldenCase golden = golden(cases);
    assertThat(golden.blocks("attributions.txt")).hasSize(3);
    assertThat(golden.lines("attributions.txt").stream().filter(ExpectedLine::marked))
        .extracting(ExpectedLine::text)
        .containsExactly("who: Ada", "source: he", "cue: said", "who: Bo");
  }

  @Test
  void remarkingWithTheSameResultsChangesNothing(@TempDir Path cases) throws IOException {
    GoldenCase golden = golden(cases);
    golden.remark(outcomes(golden, line -> !line.marked()));
    assertThat(text(cases)).isEqualTo(TEXT);
  }

  @Test
  void whatIsReachedLosesItsMark(@TempDir Path cases) throws IOException {
    GoldenCase golden = golden(cases);
    golden.remark(outcomes(golden, line -> !line.text().equals("who: Bo")));
    assertThat(text(cases))
        .isEqualTo(TEXT.replace("~\n", "").replace("~", "").replace("who: Bo", "~who: Bo"));
  }

  @Test
  void aMarkedLineThatHoldsIsNotAsMarked() {
    ExpectedLine marked = new ExpectedLine("story.txt", 0, true, "claim: it rains");
    assertThat(Outcome.of(marked, true, "").asMarked()).isFalse();
    assertThat(Outcome.of(marked, true, "").message())
        .isEqualTo("story.txt:1: now reached: remove the ~: claim: it rains");
    assertThat(Outcome.of(marked, false, "").asMarked()).isTrue();
  }

  private static GoldenCase golden(Path cases) throws IOException {
    Path expected = cases.resolve("small").resolve("expected");
    Files.createDirectories(expected);
    Files.writeString(expected.resolve("attributions.txt"), TEXT);
    return GoldenCase.under(cases).get(0);
  }

  private static List<Outcome> outcomes(GoldenCase golden, Predicate<ExpectedLine> holds) {
    return golden.lines("attributions.txt").stream()
        .map(l -> Outcome.of(l, holds.test(l), ""))
        .toList();
  }

  private static String text(Path cases) throws IOException {
    return Files.readString(cases.resolve("small/expected/attributions.txt"));
  }
}
