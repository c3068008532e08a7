package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.statement.TimeReference;

/** Years, months, days and weekdays of the same event. Thread-safe. */
final class DateSlot implements SlotReader {

  /** Share of common words near the dates from which they are of one event. */
  private static final double SAME_FACT = 0.5;

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
    int from = -1;
    int to = -1;
    for (Word word : words) {
      if (Calendar.isDate(word)) {
        from = from < 0 ? word.start() : from;
        to = word.end();
      }
    }
    boolean near = from >= 0 && to - from < 25;
    return near
        ? List.of(
            new Value(
                wording.text().substring(from, to),
                SlotReader.near(wording, from, to),
                wording,
                from))
        : List.of();
  }

  @Override
  public boolean sameFact(Value one, Value other, TermWeights weights) {
    return SlotReader.sharesContent(one, other, "")
        && SlotReader.dice(one.about(), other.about(), weights) >= SAME_FACT;
  }

  @Override
  public boolean conflict(Value one, Value other) {
    List<TimeReference.Range> left = ranges(one);
    List<TimeReference.Range> right = ranges(other);
    if (!left.isEmpty() && !right.isEmpty()) {
      return left.stream().noneMatch(l -> right.stream().anyMatch(l::overlaps));
    }
    return Calendar.clash(one.wording().words(), other.wording().words());
  }

  /** The days meant, where the day of the article tells them. */
  private static List<TimeReference.Range> ranges(Value value) {
    return value.wording().slots().times().stream()
        .filter(t -> t.relation() == TimeReference.Relation.AT)
        .flatMap(t -> t.range().stream())
        .toList();
  }

  @Override
  public boolean equal(Value one, Value other) {
    return one.words().equals(other.words());
  }
}
