package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lineage.Lineage;
import org.hearsay.statement.ArticleReading;

/**
 * Matches claims across articles, gathers their origins and counts the independent ones.
 * Deterministic and thread-safe.
 */
public final class ClaimFinder {

  private final ClaimWording wording = new ClaimWording();
  private final TellingReader tellings = new TellingReader();
  private final RootMerger roots = new RootMerger();
  private final IndependenceCounter counter = new IndependenceCounter();
  private final ResponseFinder responses = new ResponseFinder();
  private final DisagreementFinder disagreements = new DisagreementFinder();
  private final OtherClaims others = new OtherClaims();

  /** The claims of the story that these articles tell, the main one first. */
  public List<Claim> find(List<ArticleReading> readings, Lineage lineage) {
    Propositions propositions = Propositions.of(readings, lineage);
    Optional<Proposition> chosen = new MainClaimChooser(propositions).choose();
    if (chosen.isEmpty()) {
      return List.of();
    }
    MainClaim main = MainClaim.of(chosen.get(), propositions);
    List<Claim> claims = new ArrayList<>();
    claims.add(main(readings, propositions, main));
    for (OtherClaims.Cluster cluster : others.find(propositions, main)) {
      claims.add(other(cluster, propositions));
    }
    return claims;
  }

  private Claim main(List<ArticleReading> readings, Propositions propositions, MainClaim main) {
    Pages pages = Pages.of(readings);
    People people = People.of(propositions.statements());
    List<Telling> told = tellings.read(readings, propositions, main);
    List<StatementRef> members = new ArrayList<>();
    for (Map.Entry<Proposition, Match> entry : main.matches().entrySet()) {
      if (entry.getValue().relation() != Match.Relation.APART) {
        ref(entry.getKey(), entry.getValue()).ifPresent(members::add);
      }
    }
    Claim.Conflict conflict =
        new Claim.Conflict(responses.find(main, people), disagreements.find(propositions, main));
    return new Claim(
        wording.word(main.proposition()), true, sourcing(members, told, pages), conflict);
  }

  private Claim other(OtherClaims.Cluster cluster, Propositions propositions) {
    List<Telling> told = new ArrayList<>();
    List<StatementRef> members = new ArrayList<>();
    for (int i = 0; i < cluster.members().size(); i++) {
      Proposition p = cluster.members().get(i);
      Match match = cluster.matches().get(i);
      told.add(tellings.plain(p, propositions.groupOf(p), match.toward()));
      ref(p, match).ifPresent(members::add);
    }
    return new Claim(
        wording.word(cluster.members().get(0)),
        false,
        sourcing(members, told, Pages.UNKNOWN),
        new Claim.Conflict(List.of(), List.of()));
  }

  private Claim.Sourcing sourcing(List<StatementRef> members, List<Telling> told, Pages pages) {
    List<List<Telling>> merged = roots.merge(told, pages);
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      origins.add(Roots.origin("o" + (i + 1), merged.get(i)));
    }
    Independence independence =
        new Independence(counter.count(merged, Toward.AFFIRM), counter.count(merged, Toward.DENY));
    return new Claim.Sourcing(members, origins, independence);
  }

  private static Optional<StatementRef> ref(Proposition p, Match match) {
    return p.statement()
        .map(s -> new StatementRef(p.article(), s.id(), match.toward(), match.basis()));
  }
}
