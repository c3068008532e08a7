package org.hearsay.app.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every golden case and compares it with what is expected. A line without a mark must hold; a
 * line marked {@code ~} must not, or its mark has to go. With {@code -Dhearsay.cases=remark} the
 * marks in the files are set to what is reached now.
 */
final class GoldenCasesTest {

  private static final Path CASES = Path.of(System.getProperty("hearsay.root", ".."), "cases");

  @TestFactory
  Stream<DynamicTest> everyCaseReadsAsExpected() {
    boolean remark = "remark".equals(System.getProperty("hearsay.cases"));
    return GoldenCase.under(CASES).stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, remark)));
  }

  @Test
  void theStoryOfTenPagesIsThere() {
    assertThat(GoldenCase.under(CASES)).extracting(GoldenCase::name).contains("marrow-dam");
  }

  private static void check(GoldenCase golden, boolean remark) {
    List<Outcome> outcomes = outcomes(golden);
    long held = outcomes.stream().filter(Outcome::holds).count();
    long reached = outcomes.stream().filter(o -> o.holds() && o.line().marked()).count();
    System.out.printf(
        "%-18s %4d expected lines, %4d hold, %4d known shortfalls, %d of them now reached%n",
        golden.name(),
        outcomes.size(),
        held,
        outcomes.stream().filter(o -> o.line().marked()).count(),
        reached);
    if (remark) {
      golden.remark(outcomes);
      return;
    }
    assertThat(outcomes.stream().filter(o -> !o.asMarked()).map(Outcome::message).toList())
        .as("lines of cases/%s/expected that are not as they are marked", golden.name())
        .isEmpty();
  }

  private static List<Outcome> outcomes(GoldenCase golden) {
    GoldenRun run = GoldenRun.of(golden.input());
    PageCheck page = new PageCheck(run);
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.addAll(new AttributionsCheck(golden, run).outcomes());
    outcomes.addAll(page.paragraphs(golden));
    outcomes.addAll(page.problems(golden));
    outcomes.addAll(new ReadingCheck(run).outcomes(golden));
    outcomes.addAll(new StoryCheck(run).outcomes(golden));
    return outcomes;
  }
}
