package org.hearsay.lineage;

import java.util.Arrays;

/**
 * Signatures of sets of shingles and the bands that near-copies share.
 *
 * <p>Hash functions are multiply-shift on 64 bits (Dietzfelbinger et al. 1997), drawn from
 * SplitMix64 with a fixed seed, so that signatures are the same on every machine. Immutable and
 * thread-safe.
 */
final class MinHash {

  private final long[] factors = new long[LineageSettings.PERMUTATIONS];
  private final long[] addends = new long[LineageSettings.PERMUTATIONS];

  MinHash() {
    long state = LineageSettings.SEED;
    for (int i = 0; i < factors.length; i++) {
      state += LineageSettings.SEED;
      factors[i] = splitMix(state) | 1;
      state += LineageSettings.SEED;
      addends[i] = splitMix(state);
    }
  }

  /** The number of bands of a signature. */
  static int bands() {
    return LineageSettings.PERMUTATIONS / LineageSettings.BAND_ROWS;
  }

  /** One number for each band; two articles with an equal number in a band are candidates. */
  int[] bandKeys(int[] shingles) {
    int[] signature = signature(shingles);
    int[] keys = new int[bands()];
    for (int band = 0; band < keys.length; band++) {
      long h = band;
      for (int row = 0; row < LineageSettings.BAND_ROWS; row++) {
        h = splitMix(h ^ signature[band * LineageSettings.BAND_ROWS + row]);
      }
      keys[band] = (int) h;
    }
    return keys;
  }

  /** The least hash under each function, compared without sign. */
  int[] signature(int[] shingles) {
    int[] least = new int[factors.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      long x = shingle & 0xFFFFFFFFL;
      for (int i = 0; i < least.length; i++) {
        int h = (int) ((factors[i] * x + addends[i]) >>> 33);
        if (h < least[i]) {
          least[i] = h;
        }
      }
    }
    return least;
  }

  private static long splitMix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
