package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that two texts share, word for word: seeds are shared shingles, extended to the longest
 * match and on across small edits. Each place of {@code a} is matched once, to its longest match in
 * {@code b}. Linear in the lengths but for a constant.
 */
final class Alignment {

  /**
   * The same words at two places.
   *
   * @param a first word in the one
   * @param b first word in the other
   * @param length words
   */
  record Match(int a, int b, int length) {
    int endA() {
      return a + length;
    }

    int endB() {
      return b + length;
    }
  }

  private final WordSequence a;
  private final WordSequence b;
  private final long[] seeds;
  private final int[] shinglesOfA;
  private final List<Match> matches = new ArrayList<>();

  private Alignment(WordSequence a, WordSequence b) {
    this.a = a;
    this.b = b;
    this.seeds = b.placesByShingle();
    this.shinglesOfA = a.shingles();
  }

  /** The matches, by place in {@code a}. */
  static List<Match> of(WordSequence a, WordSequence b) {
    Alignment alignment = new Alignment(a, b);
    alignment.run();
    return alignment.matches;
  }

  /** Which words of {@code b} the matches cover; two matches may cover the same. */
  static BitSet inB(List<Match> matches) {
    BitSet covered = new BitSet();
    matches.forEach(m -> covered.set(m.b(), m.endB()));
    return covered;
  }

  private void run() {
    int i = 0;
    while (i < shinglesOfA.length) {
      Match best = longestAt(i);
      if (best == null) {
        i++;
        continue;
      }
      matches.add(best);
      i = followEdits(best).endA();
    }
  }

  private @Nullable Match longestAt(int i) {
    int shingle = shinglesOfA[i];
    int at = Arrays.binarySearch(seeds, (long) shingle << 32);
    int from = at < 0 ? -at - 1 : at;
    Match best = null;
    int to = Math.min(seeds.length, from + LineageSettings.MAX_PLACES);
    for (int k = from; k < to && (int) (seeds[k] >> 32) == shingle; k++) {
      int length = matching(i, (int) seeds[k]);
      if (length >= Math.min(LineageSettings.SHINGLE, Math.min(a.size(), b.size()))
          && (best == null || length > best.length())) {
        best = new Match(i, (int) seeds[k], length);
      }
    }
    return best;
  }

  /** Goes on behind a match as long as a small edit is followed by words that agree. */
  private Match followEdits(Match match) {
    Match last = match;
    Match next = behindEdit(last);
    while (next != null) {
      matches.add(next);
      last = next;
      next = behindEdit(last);
    }
    return last;
  }

  private @Nullable Match behindEdit(Match last) {
    for (int skipped = 1; skipped <= 2 * LineageSettings.EDIT; skipped++) {
      for (int inA = Math.max(0, skipped - LineageSettings.EDIT);
          inA <= Math.min(skipped, LineageSettings.EDIT);
          inA++) {
        int placeA = last.endA() + inA;
        int placeB = last.endB() + skipped - inA;
        int length = matching(placeA, placeB);
        if (length >= LineageSettings.AFTER_EDIT) {
          return new Match(placeA, placeB, length);
        }
      }
    }
    return null;
  }

  private int matching(int placeA, int placeB) {
    int length = 0;
    while (placeA + length < a.size()
        && placeB + length < b.size()
        && a.word(placeA + length) == b.word(placeB + length)) {
      length++;
    }
    return length;
  }
}
