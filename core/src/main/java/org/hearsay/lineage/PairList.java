package org.hearsay.lineage;

import java.util.Arrays;

/** Pairs of article numbers, the smaller first, eight bytes a pair. Not thread-safe. */
final class PairList {

  private long[] pairs = new long[64];
  private int size;

  void add(int first, int second) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    pairs[size++] = ((long) low << 32) | high;
  }

  /** Sorts by first, then second, and drops what is there twice. */
  void sortDistinct() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }

  int size() {
    return size;
  }

  int first(int i) {
    return (int) (pairs[i] >>> 32);
  }

  int second(int i) {
    return (int) pairs[i];
  }

  /** Whether the pair is there; only after {@link #sortDistinct()}. */
  boolean contains(int first, int second) {
    long pair = ((long) Math.min(first, second) << 32) | Math.max(first, second);
    return Arrays.binarySearch(pairs, 0, size, pair) >= 0;
  }
}
