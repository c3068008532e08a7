package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class SpanScoreTest {

  /** Ten tokens of two units with a blank between. */
  private static final List<Span> TOKENS =
      IntStream.range(0, 10).mapToObj(i -> new Span(3 * i, 3 * i + 2)).toList();

  private static Span tokens(int first, int last) {
    return new Span(3 * first, 3 * last - 1);
  }

  @Test
  void beginCountsStartsAndJaccardCountsTokens() {
    SpanScore score = new SpanScore();
    Set<Span> gold = Set.of(tokens(0, 2), tokens(3, 7));
    Set<Span> found = Set.of(tokens(0, 2), tokens(3, 5), tokens(8, 9));
    score.add(gold, found, TOKENS);
    assertThat(score.exact().f1()).isCloseTo(2.0 / 5, within(1e-9));
    assertThat(score.begin().f1()).isCloseTo(4.0 / 5, within(1e-9));
    // One whole, one half, and one found span that touches nothing.
    assertThat(score.jaccard()).isCloseTo((1 + 0.5 + 0) / 3, within(1e-9));
  }

  @Test
  void aFoundSpanThatTouchesGoldIsNoTermOfItsOwn() {
    SpanScore score = new SpanScore();
    score.add(Set.of(tokens(0, 4)), Set.of(tokens(0, 1), tokens(1, 4)), TOKENS);
    assertThat(score.jaccard()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void calibrationErrorIsTheWeightedDistanceOverBins() {
    Calibration calibration = new Calibration();
    calibration.add(0.95, true);
    calibration.add(0.95, false);
    calibration.add(0.25, false);
    calibration.add(0.25, false);
    assertThat(calibration.error()).isCloseTo((0.9 + 0.5) / 4, within(1e-9));
  }

  @Test
  void theFittedCurveGivesTheShareThatIsRight() {
    Calibration calibration = new Calibration();
    IntStream.range(0, 10).forEach(i -> calibration.add(0.9, i < 6));
    IntStream.range(0, 10).forEach(i -> calibration.add(0.3, i < 2));
    Calibration.Curve curve = calibration.fit();
    assertThat(curve.apply(0.9)).isCloseTo(0.6, within(1e-3));
    assertThat(curve.apply(0.3)).isCloseTo(0.2, within(1e-3));
    assertThat(calibration.through(curve).error()).isLessThan(1e-3);
  }

  @Test
  void aFigureWithoutAFloorDoesNotHold() {
    var floors = FloorsEval.floors("# tagger\tfigure\tfloor\nrules\tcue-exact\t40.5\n");
    assertThat(FloorsEval.holds(40.5, floors.get("rules cue-exact"))).isTrue();
    assertThat(FloorsEval.holds(40.4, floors.get("rules cue-exact"))).isFalse();
    assertThat(FloorsEval.holds(99, floors.get("model cue-exact"))).isFalse();
  }
}
