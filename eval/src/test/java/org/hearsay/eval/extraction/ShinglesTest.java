package org.hearsay.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ShinglesTest {

  @Test
  void theSameTextIsPerfectWhateverItsSpacing() {
    Shingles.Counts counts = Shingles.compare("a b c d e", "a  b\nc d, e");
    assertThat(counts.precision()).isEqualTo(1);
    assertThat(counts.recall()).isEqualTo(1);
  }

  @Test
  void countsAreSharesOfAllShingles() {
    // Gold: abcd bcde. Got: abcd bcde cdef defg.
    Shingles.Counts counts = Shingles.compare("a b c d e", "a b c d e f g");
    assertThat(counts.precision()).isEqualTo(0.5, within(1e-9));
    assertThat(counts.recall()).isEqualTo(1, within(1e-9));
  }

  @Test
  void nothingFoundIsNoRecall() {
    assertThat(Shingles.compare("a b c d e", "").f1()).isZero();
  }
}
