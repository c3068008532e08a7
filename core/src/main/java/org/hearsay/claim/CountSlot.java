package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts and measures of the same thing. Thread-safe. */
final class CountSlot implements SlotReader {

  /** Share of common words near the numbers from which two counts are of one fact. */
  private static final double SAME_FACT = 0.42;

  /** The same where the unit says nothing of what is measured. */
  private static final double SAME_MEASURED = 0.62;

  /** Values further apart than this, as a ratio, are of two things and not two versions of one. */
  private static final double MOST_RATIO = 10;

  private static final Set<String> MEASURES =
      Set.of(
          "usd",
          "eur",
          "gbp",
          "jpy",
          "cny",
          "metre",
          "meter",
          "kilogram",
          "percent",
          "second",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "minute",
          "person");

  @Override
  public Disagreement.Slot slot() {
    return Disagreement.Slot.HOW_MANY;
  }

  @Override
  public String rule() {
    return "counts-of-one-thing";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public List<Value> read(Proposition.Wording wording) {
    List<Value> values = new ArrayList<>();
    for (Amount amount : Amount.of(wording)) {
      Set<String> about = SlotReader.near(wording, amount.start(), amount.end());
      about.add(amount.unit());
      String words = wording.text().substring(amount.start(), amount.end());
      values.add(new Value(words, about, wording, amount.start()));
    }
    return values;
  }

  @Override
  public boolean sameFact(Value one, Value other, TermWeights weights) {
    Amount a = amount(one);
    Amount b = amount(other);
    double enough = MEASURES.contains(a.unit()) ? SAME_MEASURED : SAME_FACT;
    return a.sameUnit(b)
        && a.ratio(b) <= MOST_RATIO
        && SlotReader.sharesContent(one, other, a.unit())
        && SlotReader.dice(one.about(), other.about(), weights) >= enough
        && !Calendar.clash(one.wording().words(), other.wording().words());
  }

  private static Amount amount(Value value) {
    return Amount.of(value.wording()).stream()
        .filter(a -> a.start() == value.at())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public boolean conflict(Value one, Value other) {
    return amount(one).conflicts(amount(other)) && !known(one, other) && !known(other, one);
  }

  /** Whether the other proposition also has a number of this unit that fits. */
  private static boolean known(Value one, Value other) {
    Amount amount = amount(one);
    return Amount.of(other.wording()).stream()
        .anyMatch(a -> a.sameUnit(amount) && !a.conflicts(amount));
  }

  @Override
  public boolean equal(Value one, Value other) {
    return !amount(one).conflicts(amount(other));
  }
}
