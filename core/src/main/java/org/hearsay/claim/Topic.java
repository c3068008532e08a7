package org.hearsay.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a story is about: in which share of its articles, copies counted once, a word stands in the
 * head or in a statement. Immutable and thread-safe.
 */
final class Topic {

  /** Share of the articles from which a word belongs to what the story is about. */
  private static final double WIDE = 0.5;

  /** Words that make up what a story is about: those of one sentence. */
  private static final int WORDS = 12;

  private final Map<String, Double> spread;
  private final double whole;

  private Topic(Map<String, Double> spread) {
    this.spread = spread;
    this.whole =
        spread.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(WORDS)
            .mapToDouble(s -> s * s)
            .sum();
  }

  /** Of these propositions. */
  static Topic of(Propositions propositions) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Proposition p : propositions.withoutCopies()) {
      if (p.statement().isPresent() || p.place().leads()) {
        for (String key : p.keys()) {
          groups.computeIfAbsent(key, k -> new HashSet<>()).add(p.article());
        }
      }
    }
    Map<String, Double> spread = new HashMap<>();
    double all = Math.max(1, propositions.groups());
    groups.forEach((key, in) -> spread.put(key, in.size() / all));
    return new Topic(spread);
  }

  /** The share of a key, 0 to 1. */
  double of(String key) {
    return spread.getOrDefault(key, 0.0);
  }

  /** How much of what the story is about these keys name, 0 to 1: their share of the widest. */
  double mass(Set<String> keys) {
    double own = keys.stream().mapToDouble(k -> of(k) * of(k)).sum();
    return whole == 0 ? 0 : Math.min(1, own / whole);
  }

  /** How many of these keys the story is about. */
  int wide(Set<String> keys) {
    int wide = 0;
    for (String key : keys) {
      wide += of(key) >= WIDE ? 1 : 0;
    }
    return wide;
  }
}
