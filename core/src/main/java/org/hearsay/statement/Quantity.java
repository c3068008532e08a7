package org.hearsay.statement;

import java.util.Objects;
import org.hearsay.text.Excerpt;

/**
 * A number with its unit.
 *
 * @param excerpt the words, such as "about 100,000 rifles"
 * @param low lowest value meant
 * @param high highest value meant; equals {@code low} for an exact number
 * @param unit what is counted or measured, singular and lower case, such as {@code rifle}, {@code
 *     usd}, {@code percent}; empty if none stands beside the number
 */
public record Quantity(Excerpt excerpt, double low, double high, String unit) {

  public Quantity {
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(unit, "unit");
    if (!(low <= high)) {
      throw new IllegalArgumentException("low is not above high: " + low + ", " + high);
    }
  }
}
