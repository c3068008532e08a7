package org.hearsay.claim;

/**
 * How many independent origins there may be.
 *
 * @param min merging all that may be the same, 0 or more
 * @param max counting all distinct roots, not below {@code min}
 * @param why the reason, in one sentence
 */
public record Interval(int min, int max, String why) {

  /** The same, and the reason says that people's decisions count in it. */
  Interval decided(int decisions) {
    return new Interval(
        min,
        max,
        why
            + " Changed by a person ("
            + decisions
            + (decisions == 1 ? " decision)." : " decisions)."));
  }

  public Interval {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not an interval: " + min + " to " + max);
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("an interval says why");
    }
  }
}
