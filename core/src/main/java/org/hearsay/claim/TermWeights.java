package org.hearsay.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a shared word says: inverse frequency over the sentences of the story (Spärck Jones
 * 1972), names and numbers above others. Immutable and thread-safe.
 */
final class TermWeights {

  /** Every word weighs the same: for a comparison without a story around it. */
  static final TermWeights EVEN = new TermWeights(Map.of(), 0);

  /** Weight of a word that is in every sentence, beside 1 for one that is in a single sentence. */
  private static final double COMMON = 0.4;

  private final Map<String, Integer> frequency;
  private final int total;

  private TermWeights(Map<String, Integer> frequency, int total) {
    this.frequency = frequency;
    this.total = total;
  }

  /** Weights from these propositions. */
  static TermWeights of(Collection<Proposition> propositions) {
    Map<String, Integer> frequency = new HashMap<>();
    for (Proposition proposition : propositions) {
      for (String key : proposition.keys()) {
        frequency.merge(key, 1, Integer::sum);
      }
    }
    return new TermWeights(frequency, propositions.size());
  }

  /**
   * The weight of a key, above 0 and up to 1. A word in every sentence of the story still weighs
   * something: it is what the story is about.
   */
  double of(String key) {
    if (total == 0) {
      return 1;
    }
    double rare = (double) total / frequency.getOrDefault(key, 1);
    return COMMON + (1 - COMMON) * Math.log(1 + rare) / Math.log(total + 1.0);
  }

  /** The weight of all these keys. */
  double of(Set<String> keys) {
    double sum = 0;
    for (String key : keys) {
      sum += of(key);
    }
    return sum;
  }
}
