package org.hearsay.eval;

import java.util.Locale;

/**
 * Right, wrong and missed, and the figures that follow.
 *
 * @param right found and in the gold
 * @param wrong found and not in the gold
 * @param missed in the gold and not found
 */
public record Counts(long right, long wrong, long missed) {

  /** Nothing counted. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** The sum. */
  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** From how many were found, how many are in the gold, and how many of both. */
  public static Counts of(long both, long found, long gold) {
    return new Counts(both, found - both, gold - both);
  }

  /** Share of the found that is right, 0 to 1; 0 when nothing was found. */
  public double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Share of the gold that was found, 0 to 1; 0 when there is no gold. */
  public double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }

  /** A line for a report: {@code P 61.2 R 58.0 F1 59.6 (right 120, wrong 76, missed 87)}. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f   (right %d, wrong %d, missed %d)",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        right,
        wrong,
        missed);
  }
}
