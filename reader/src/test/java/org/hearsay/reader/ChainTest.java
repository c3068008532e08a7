package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class ChainTest {

  private static final int TAGS = 3;

  @Property(tries = 60)
  void theBestPathBeatsEveryOther(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
    Chain chain = chain(seed);
    float[][] emissions = scores(new Random(seed + 1), n);
    int[] best = chain.best(emissions);
    double most = score(chain, emissions, best);
    int[] path = new int[n];
    for (int code = 0; code < Math.pow(TAGS, n); code++) {
      for (int t = 0, rest = code; t < n; t++, rest /= TAGS) {
        path[t] = rest % TAGS;
      }
      assertThat(score(chain, emissions, path)).isLessThanOrEqualTo(most + 1e-4);
    }
  }

  @Property(tries = 60)
  void marginalsAddUpToOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int n) {
    for (double[] word : chain(seed).marginals(scores(new Random(seed + 1), n))) {
      double sum = 0;
      for (double p : word) {
        assertThat(p).isBetween(0.0, 1.0);
        sum += p;
      }
      assertThat(sum).isCloseTo(1, within(1e-6));
    }
  }

  private static Chain chain(long seed) {
    Random random = new Random(seed);
    return new Chain(scores(random, TAGS), scores(random, 1)[0]);
  }

  private static float[][] scores(Random random, int rows) {
    float[][] scores = new float[rows][TAGS];
    for (float[] row : scores) {
      for (int j = 0; j < TAGS; j++) {
        row[j] = random.nextFloat() * 4 - 2;
      }
    }
    return scores;
  }

  private static double score(Chain chain, float[][] emissions, int[] path) {
    double sum = chain.first()[path[0]] + emissions[0][path[0]];
    for (int t = 1; t < path.length; t++) {
      sum += chain.moves()[path[t - 1]][path[t]] + emissions[t][path[t]];
    }
    return sum;
  }
}
