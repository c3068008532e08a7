package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Years, months, days and weekdays of the same event. Thread-safe. */
final class DateSlot implements SlotReader {

  /** Share of common words from which two dates are of one event; dates stand far from verbs. */
  private static final double SAME_FACT = 0.6;

  @Override
  public Disagreement.Slot slot() {
    return Disagreement.Slot.WHEN;
  }

  @Override
  public String rule() {
    return "dates-of-one-event";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public List<Value> read(Proposition.Wording wording) {
    List<Word> words = wording.words();
    Set<String> dates = new HashSet<>(Calendar.years(words));
    dates.addAll(Calendar.months(words));
    dates.addAll(Calendar.weekdays(words));
    if (dates.size() != 1 && Calendar.years(words).size() != 1) {
      return List.of();
    }
    Set<String> about = new HashSet<>();
    int from = -1;
    int to = -1;
    for (Word word : words) {
      if (Calendar.isDate(word)) {
        from = from < 0 ? word.start() : from;
        to = word.end();
      } else if (word.carries()) {
        about.add(word.key());
      }
    }
    boolean near = from >= 0 && to - from < 25;
    return near ? List.of(Value.of(wording.text().substring(from, to), about, wording)) : List.of();
  }

  @Override
  public boolean sameFact(Value one, Value other, TermWeights weights) {
    Set<String> shared = new HashSet<>(one.about());
    shared.retainAll(other.about());
    return shared.size() >= 3 && SlotReader.dice(one.about(), other.about(), weights) >= SAME_FACT;
  }

  @Override
  public boolean conflict(Value one, Value other) {
    return Calendar.clash(one.wording().words(), other.wording().words());
  }

  @Override
  public boolean equal(Value one, Value other) {
    return one.words().equals(other.words());
  }
}
