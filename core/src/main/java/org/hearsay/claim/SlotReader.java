package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the values of one slot, and says when two of them are of the same fact and cannot hold
 * both.
 */
interface SlotReader {

  /**
   * A value with the words around it.
   *
   * @param words the value, as the text has it
   * @param about keys of the words that say what the value is of
   * @param wording the proposition that it stands in
   * @param amount the number or what stands for it; NaN bounds where the value is no number
   */
  record Value(String words, Set<String> about, Proposition.Wording wording, Amount amount) {

    /** A value that is no number. */
    static Value of(String words, Set<String> about, Proposition.Wording wording) {
      return new Value(words, about, wording, new Amount(0, 0, Set.of(), 0, 0));
    }
  }

  /** The slot. */
  Disagreement.Slot slot();

  /** The rule's name, lower case with hyphens. */
  String rule();

  /** Estimated precision of the rule, 0 to 1. */
  double confidence();

  /** The values in a proposition. */
  List<Value> read(Proposition.Wording wording);

  /** Whether both are values of the same fact. */
  boolean sameFact(Value one, Value other, TermWeights weights);

  /** Whether the two cannot both hold. */
  boolean conflict(Value one, Value other);

  /** Whether the two are the same. */
  boolean equal(Value one, Value other);

  /** What the two are about, in a few words of the text. */
  default String about(Value one, Value other) {
    Set<String> shared = new HashSet<>(one.about());
    shared.retainAll(other.about());
    StringBuilder about = new StringBuilder();
    int count = 0;
    for (Word word : one.wording().words()) {
      boolean degree = word.lower().endsWith("ly") || Calendar.isDate(word);
      if (word.carries() && !degree && shared.remove(word.key()) && count < 6) {
        about.append(about.isEmpty() ? "" : " ");
        about.append(one.wording().text(), word.start(), word.end());
        count++;
      }
    }
    return about.toString();
  }

  /** Weighted Dice of two sets of keys, 0 to 1. */
  static double dice(Set<String> one, Set<String> other, TermWeights weights) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    double all = weights.of(one) + weights.of(other);
    return all == 0 ? 0 : 2 * weights.of(shared) / all;
  }
}
