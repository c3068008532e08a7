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
   * @param at first unit of the value in the proposition's text
   */
  record Value(String words, Set<String> about, Proposition.Wording wording, int at) {}

  /** Words that carry meaning, on each side of a value, that say what it is of. */
  int NEAR = 6;

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

  /** Keys of the words around a value, without its own, up to the end of the sentence. */
  static Set<String> near(Proposition.Wording wording, int start, int end) {
    List<Word> words = wording.words();
    Set<String> keys = new HashSet<>();
    int first = 0;
    while (first < words.size() && words.get(first).end() <= start) {
      first++;
    }
    for (int step : new int[] {-1, 1}) {
      int left = NEAR;
      for (int i = step < 0 ? first - 1 : first;
          i >= 0 && i < words.size() && left > 0;
          i += step) {
        Word word = words.get(i);
        if (word.kind() == Word.Kind.MARK && ".;".contains(word.lower())) {
          break;
        }
        boolean inside = word.start() < end && word.end() > start;
        if (word.carries() && !inside && !Calendar.isDate(word)) {
          keys.add(word.key());
          left--;
        }
      }
    }
    return keys;
  }

  /** Whether two words are common, one of them no name: names only say which story it is. */
  static boolean sharesContent(Value one, Value other, String unit) {
    Set<String> shared = new HashSet<>(one.about());
    shared.retainAll(other.about());
    shared.remove(unit);
    return shared.size() >= 2
        && one.wording().words().stream()
            .anyMatch(w -> w.kind() == Word.Kind.CONTENT && shared.contains(w.key()));
  }

  /** Weighted Dice of two sets of keys, 0 to 1. */
  static double dice(Set<String> one, Set<String> other, TermWeights weights) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    double all = weights.of(one) + weights.of(other);
    return all == 0 ? 0 : 2 * weights.of(shared) / all;
  }
}
