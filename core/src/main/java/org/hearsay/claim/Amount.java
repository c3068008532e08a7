package org.hearsay.claim;

import java.util.Collections;
import java.util.Set;

/**
 * A count or measure in a proposition, with what may be meant by it.
 *
 * @param low lowest value meant
 * @param high highest value meant; infinite for "more than"
 * @param unit keys of the words that say what is counted, nearest last; {@code usd} and the like
 *     for money, {@code percent} for shares
 * @param start first unit in the proposition's text
 * @param end first unit behind the amount and its unit words
 */
record Amount(double low, double high, Set<String> unit, int start, int end) {

  /** Whether both count the same kind of thing. */
  boolean sameUnit(Amount other) {
    return !unit.isEmpty() && !Collections.disjoint(unit, other.unit);
  }

  /** Whether one value can be meant by both, rounding understood. */
  boolean fits(Amount other) {
    double slack = ClaimSettings.ROUNDING;
    return low <= other.high * (1 + slack) && other.low <= high * (1 + slack);
  }

  /** Whether both are plain numbers that must be equal, such as two small counts. */
  boolean isExact() {
    return low == high;
  }

  /** Whether the two cannot both hold of the same thing. */
  boolean conflicts(Amount other) {
    if (isExact() && other.isExact()) {
      return low != other.low && !(isRound() || other.isRound() ? fits(other) : false);
    }
    return !fits(other);
  }

  /** Whether the number looks rounded: ends in zeros, or is a large one with few digits. */
  private boolean isRound() {
    return low >= 20 && low % 10 == 0 || low >= 1_000_000;
  }
}
