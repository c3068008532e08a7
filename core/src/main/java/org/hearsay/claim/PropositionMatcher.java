package org.hearsay.claim;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Compares propositions: first by weighted common words, then by type, so that a turned, negated or
 * re-numbered claim is never taken for support. Immutable and thread-safe.
 */
final class PropositionMatcher {

  private final TermWeights weights;
  private final Polarity polarity = new Polarity();
  private final Contrast contrast = new Contrast();

  PropositionMatcher(TermWeights weights) {
    this.weights = weights;
  }

  /** Weighted share of common words, 0 to 1: the mean of Dice and of the smaller one's cover. */
  double closeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    if (shared.size() < ClaimSettings.SHARED_KEYS) {
      return 0;
    }
    double both = weights.of(shared);
    double a = weights.of(one);
    double b = weights.of(other);
    return (2 * both / (a + b) + both / Math.min(a, b)) / 2;
  }

  /**
   * How the other proposition stands to this one.
   *
   * @param threshold closeness from which they are about the same thing
   */
  Match match(Proposition.Wording one, Proposition.Wording other, double threshold) {
    double closeness = closeness(one.keys(), other.keys());
    Set<String> shared = new HashSet<>(one.keys());
    shared.retainAll(other.keys());
    boolean covers = weights.of(shared) >= ClaimSettings.CLAIM_COVER * weights.of(one.keys());
    if (closeness < threshold || !covers) {
      return new Match(Match.Relation.APART, closeness, "few-common-words");
    }
    boolean turned =
        polarity.negated(one.words(), shared) != polarity.negated(other.words(), shared);
    Optional<String> difference = contrast.find(one, other);
    if (difference.isPresent()) {
      return new Match(Match.Relation.DIFFERS, closeness, difference.get());
    }
    return turned
        ? new Match(Match.Relation.DENIES, closeness, "negated")
        : new Match(Match.Relation.SAME, closeness, "common-words");
  }
}
