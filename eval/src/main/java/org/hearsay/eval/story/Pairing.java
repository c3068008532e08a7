package org.hearsay.eval.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.hearsay.eval.Counts;

/** Largest one-to-one matching of gold and found items (augmenting paths). */
final class Pairing {

  private Pairing() {}

  /** How many of each can be paired, and what is left over. */
  static <G, F> Counts count(List<G> gold, List<F> found, BiPredicate<G, F> agree) {
    int pairs = 0;
    for (int owner : match(gold, found, agree)) {
      pairs += owner >= 0 ? 1 : 0;
    }
    return Counts.of(pairs, found.size(), gold.size());
  }

  /** For each found item the index of its gold item, or -1. */
  static <G, F> int[] match(List<G> gold, List<F> found, BiPredicate<G, F> agree) {
    int[] owner = new int[found.size()];
    Arrays.fill(owner, -1);
    for (int g = 0; g < gold.size(); g++) {
      augment(g, gold, found, agree, owner, new boolean[found.size()]);
    }
    return owner;
  }

  private static <G, F> boolean augment(
      int g, List<G> gold, List<F> found, BiPredicate<G, F> agree, int[] owner, boolean[] seen) {
    for (int f = 0; f < found.size(); f++) {
      if (!seen[f] && agree.test(gold.get(g), found.get(f))) {
        seen[f] = true;
        if (owner[f] < 0 || augment(owner[f], gold, found, agree, owner, seen)) {
          owner[f] = g;
          return true;
        }
      }
    }
    return false;
  }
}
