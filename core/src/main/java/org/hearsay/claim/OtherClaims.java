package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Act;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a story besides the main one: statements that several articles share, or that
 * others contradict. Single-link clusters around the statement that begins each. Thread-safe.
 */
final class OtherClaims {

  /** Closeness from which a statement says what the main claim says already. */
  private static final double MAIN = 0.5;

  /** Statements of one claim, the first the one whose words it takes. */
  record Cluster(List<Proposition> members, List<Match> matches) {

    long groups(Propositions in) {
      return members.stream().map(in::groupOf).distinct().count();
    }

    boolean contested() {
      return matches.stream().anyMatch(m -> m.relation() == Match.Relation.DENIES);
    }
  }

  /** The clusters worth showing, largest first. */
  List<Cluster> find(Propositions propositions, MainClaim main) {
    PropositionMatcher matcher = new PropositionMatcher(propositions.weights());
    List<Cluster> clusters = new ArrayList<>();
    propositions.statements().stream()
        .filter(p -> canBelong(p, main))
        .limit(ClaimSettings.CLUSTERED)
        .forEach(p -> add(p, clusters, matcher));
    return clusters.stream()
        .filter(c -> c.groups(propositions) > 1 || c.contested())
        .sorted(
            Comparator.comparingLong((Cluster c) -> -c.groups(propositions))
                .thenComparingInt(c -> -c.members().size()))
        .limit(ClaimSettings.OTHER_CLAIMS)
        .toList();
  }

  private static boolean canBelong(Proposition p, MainClaim main) {
    Act act = p.statement().orElseThrow().act();
    boolean claims = act == Act.STATE || act == Act.CONFIRM || act == Act.BELIEVE;
    return claims
        && main.of(p).closeness() < MAIN
        && p.keys().size() >= 3
        && p.wording().words().size() >= ClaimSettings.CLAIM_WORDS_MIN
        && p.wording().words().size() <= ClaimSettings.CLAIM_WORDS_MAX;
  }

  private static void add(Proposition p, List<Cluster> clusters, PropositionMatcher matcher) {
    @Nullable Cluster best = null;
    Match bestMatch = new Match(Match.Relation.APART, 0, "few-common-words");
    for (Cluster cluster : clusters) {
      Match match =
          matcher.match(cluster.members().get(0).wording(), p.wording(), ClaimSettings.SAME);
      boolean joins = match.relation() != Match.Relation.APART;
      if (joins && match.closeness() > bestMatch.closeness()) {
        best = cluster;
        bestMatch = match;
      }
    }
    if (best == null) {
      best = new Cluster(new ArrayList<>(), new ArrayList<>());
      clusters.add(best);
      bestMatch = new Match(Match.Relation.SAME, 1, "first-statement");
    }
    best.members().add(p);
    best.matches().add(bestMatch);
  }
}
