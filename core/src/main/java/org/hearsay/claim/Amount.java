package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.statement.Quantity;

/**
 * A count or measure in a proposition.
 *
 * @param quantity what the statement room read
 * @param unit key of what is counted; {@code usd} and the like for money
 * @param start first unit in the proposition's text
 * @param end first unit behind the amount and its unit words
 */
record Amount(Quantity quantity, String unit, int start, int end) {

  private static final ClaimLexicon LEXICON = ClaimLexicon.english();

  /** The amounts of a proposition that say what they count, in text order. */
  static List<Amount> of(Proposition.Wording wording) {
    List<Amount> amounts = new ArrayList<>();
    int from = 0;
    for (Quantity quantity : wording.slots().quantities()) {
      String words = quantity.excerpt().words();
      int at = wording.text().indexOf(words, from);
      if (at >= 0 && !quantity.unit().isEmpty()) {
        String unit = LEXICON.key(quantity.unit());
        amounts.add(new Amount(quantity, unit, at, at + words.length()));
        from = at + words.length();
      }
    }
    return amounts;
  }

  /** Whether both count the same kind of thing. */
  boolean sameUnit(Amount other) {
    return unit.equals(other.unit);
  }

  /** Whether the two cannot both hold of the same thing, rounding understood. */
  boolean conflicts(Amount other) {
    return low() > other.high() || other.low() > high();
  }

  /** How many times the larger one is the smaller one, by their middles; 1 or more. */
  double ratio(Amount other) {
    double one = quantity.low() + quantity.high();
    double two = other.quantity.low() + other.quantity.high();
    return one <= 0 || two <= 0 ? Double.POSITIVE_INFINITY : Math.max(one / two, two / one);
  }

  private double low() {
    return quantity.low() - slack().orElse(0.0);
  }

  private double high() {
    return quantity.high() + slack().orElse(0.0);
  }

  /** Half of the last digit that is not 0, of a plain number that may be rounded. */
  private Optional<Double> slack() {
    double value = quantity.low();
    // Small numbers and those with a fraction are counted, not rounded.
    if (value != quantity.high() || value < 20 || value != Math.rint(value) || value > 1e15) {
      return Optional.empty();
    }
    double step = 1;
    while (value % (step * 10) == 0) {
      step *= 10;
    }
    return step == 1
        ? Optional.empty()
        : Optional.of(Math.min(step / 2, value * ClaimSettings.ROUNDING));
  }
}
