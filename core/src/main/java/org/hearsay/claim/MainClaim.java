package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The main claim and how every proposition of the story stands to it.
 *
 * @param proposition the one whose words it takes
 * @param matches how each proposition stands to it, by article and text order
 */
record MainClaim(Proposition proposition, Map<Proposition, Match> matches) {

  /** Other propositions through which the claim is also recognised, besides its own words. */
  private static final int FACES = 8;

  /** Closeness from which a proposition is another wording of the claim itself. */
  private static final double FACE = 0.42;

  /**
   * Compares everything with the claim. A proposition that is close to another wording of the claim
   * is close to the claim: one step, no further, so that it does not drift.
   */
  static MainClaim of(Proposition claim, Propositions propositions) {
    PropositionMatcher matcher = new PropositionMatcher(propositions.weights());
    Map<Proposition, Match> direct = new LinkedHashMap<>();
    for (Proposition p : propositions.all()) {
      direct.put(p, matcher.match(claim.wording(), p.wording(), ClaimSettings.SUPPORT));
    }
    List<Proposition> faces = faces(direct, propositions);
    Map<Proposition, Match> matches = new LinkedHashMap<>();
    direct.forEach((p, match) -> matches.put(p, best(p, match, faces, matcher)));
    return new MainClaim(claim, matches);
  }

  private static List<Proposition> faces(
      Map<Proposition, Match> direct, Propositions propositions) {
    List<Proposition> faces = new ArrayList<>();
    direct.entrySet().stream()
        .filter(e -> e.getValue().relation() == Match.Relation.SAME)
        .filter(e -> e.getValue().closeness() >= FACE)
        .filter(e -> e.getKey().article().equals(propositions.groupOf(e.getKey())))
        .filter(e -> e.getKey().keys().size() >= ClaimSettings.CLAIM_WORDS_MIN)
        .sorted(Comparator.comparingDouble(e -> -e.getValue().closeness()))
        .limit(FACES)
        .forEach(e -> faces.add(e.getKey()));
    return faces;
  }

  private static Match best(
      Proposition p, Match direct, List<Proposition> faces, PropositionMatcher matcher) {
    if (direct.relation() != Match.Relation.APART) {
      return direct;
    }
    Match best = direct;
    for (Proposition face : faces) {
      Match match = matcher.match(face.wording(), p.wording(), ClaimSettings.SAME);
      if (match.relation() != Match.Relation.APART && match.closeness() > best.closeness()) {
        best = match;
      }
    }
    return best;
  }

  /** How the proposition stands to the claim. */
  Match of(Proposition p) {
    return matches.getOrDefault(p, new Match(Match.Relation.APART, 0, "few-common-words"));
  }
}
