package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts and measures of the same thing. Thread-safe. */
final class CountSlot implements SlotReader {

  /** Share of common words, without the value's own, from which two counts are of one fact. */
  private static final double SAME_FACT = 0.5;

  private final AmountReader amounts = new AmountReader();

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
    for (Amount amount : amounts.read(wording.words())) {
      Set<String> about = new HashSet<>();
      for (Word word : wording.words()) {
        boolean inside = word.start() >= amount.start() && word.end() <= amount.end();
        if (word.carries() && (!inside || word.kind() != Word.Kind.NUMBER)) {
          about.add(word.key());
        }
      }
      String words = wording.text().substring(amount.start(), amount.end());
      values.add(new Value(words, about, wording, amount));
    }
    return values;
  }

  @Override
  public boolean sameFact(Value one, Value other, TermWeights weights) {
    Set<String> unit = one.amount().unit();
    Set<String> shared = new HashSet<>(one.about());
    shared.retainAll(other.about());
    shared.removeAll(unit);
    return one.amount().sameUnit(other.amount())
        && shared.size() >= 2
        && SlotReader.dice(one.about(), other.about(), weights) >= SAME_FACT
        && !Calendar.clash(one.wording().words(), other.wording().words());
  }

  @Override
  public boolean conflict(Value one, Value other) {
    return one.amount().conflicts(other.amount()) && !known(one, other) && !known(other, one);
  }

  /** Whether the other proposition also has a number of this unit that fits. */
  private boolean known(Value one, Value other) {
    return amounts.read(other.wording().words()).stream()
        .anyMatch(a -> a.sameUnit(one.amount()) && !a.conflicts(one.amount()));
  }

  @Override
  public boolean equal(Value one, Value other) {
    return !one.amount().conflicts(other.amount());
  }
}
