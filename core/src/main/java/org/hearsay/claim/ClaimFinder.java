package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.decision.Adjustments;
import org.hearsay.lineage.Lineage;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

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
  private final Direction direction = new Direction();

  /** The claims of the story that these articles tell, the main one first. */
  public List<Claim> find(List<ArticleReading> readings, Lineage lineage) {
    return find(readings, lineage, Adjustments.NONE);
  }

  /** The same, redrawn by what people decided; each claim says by which decisions. */
  public List<Claim> find(List<ArticleReading> readings, Lineage lineage, Adjustments adjustments) {
    Propositions propositions = Propositions.of(readings, lineage);
    Optional<Proposition> chosen = new MainClaimChooser(propositions).choose();
    if (chosen.isEmpty()) {
      return List.of();
    }
    MainClaim found = MainClaim.of(chosen.get(), propositions);
    Drafts drafts = new Drafts(found, others.find(propositions, found), propositions);
    drafts.apply(adjustments);
    SourceRulings rulings = new SourceRulings(adjustments.sources());
    List<Claim> claims = new ArrayList<>();
    Decided main = new Decided(rulings, drafts.main().decidedBy());
    claims.add(main(readings, propositions, drafts.mainClaim(found), main));
    for (Drafts.Draft draft : drafts.others()) {
      Decided other = new Decided(rulings, draft.decidedBy());
      claims.add(other(drafts.cluster(draft), propositions, other));
    }
    return claims;
  }

  /** What people decided about sources, and about this claim. */
  private record Decided(SourceRulings sources, List<String> claim) {}

  private Claim main(
      List<ArticleReading> readings, Propositions propositions, MainClaim main, Decided decided) {
    Pages pages = Pages.of(readings);
    People people = People.of(propositions.statements());
    List<Telling> told = tellings.read(readings, propositions, main);
    List<StatementRef> members = new ArrayList<>();
    Set<String> decisions = new LinkedHashSet<>(decided.claim());
    for (Map.Entry<Proposition, Match> entry : main.matches().entrySet()) {
      relabelled(entry.getKey(), entry.getValue()).ifPresent(decisions::addAll);
      if (entry.getValue().relation() != Match.Relation.APART) {
        ref(entry.getKey(), entry.getValue()).ifPresent(members::add);
      }
    }
    Claim.Conflict conflict =
        new Claim.Conflict(responses.find(main, people), disagreements.find(propositions, main));
    return new Claim(
        wording.word(main.proposition()),
        true,
        sourcing(members, told, pages, new Decided(decided.sources(), List.copyOf(decisions))),
        conflict);
  }

  /** The decisions that changed a statement which speaks to the claim, or answers it. */
  private Optional<List<String>> relabelled(Proposition p, Match match) {
    boolean speaks = match.relation() != Match.Relation.APART || direction.answers(p, match);
    return speaks ? p.statement().map(Statement::decidedBy) : Optional.empty();
  }

  private Claim other(OtherClaims.Cluster cluster, Propositions propositions, Decided decided) {
    List<Telling> told = new ArrayList<>();
    List<StatementRef> members = new ArrayList<>();
    Set<String> decisions = new LinkedHashSet<>(decided.claim());
    for (int i = 0; i < cluster.members().size(); i++) {
      Proposition p = cluster.members().get(i);
      Match match = cluster.matches().get(i);
      told.add(tellings.plain(p, propositions.groupOf(p), match.toward()));
      ref(p, match).ifPresent(members::add);
      relabelled(p, match).ifPresent(decisions::addAll);
    }
    return new Claim(
        wording.word(cluster.members().get(0)),
        false,
        sourcing(
            members, told, Pages.UNKNOWN, new Decided(decided.sources(), List.copyOf(decisions))),
        new Claim.Conflict(List.of(), List.of()));
  }

  private Claim.Sourcing sourcing(
      List<StatementRef> members, List<Telling> told, Pages pages, Decided decided) {
    SourceRulings rulings = decided.sources();
    List<List<Telling>> merged = roots.merge(told, pages, rulings);
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      origins.add(Roots.origin("o" + (i + 1), merged.get(i)));
    }
    Set<String> decisions = new LinkedHashSet<>(decided.claim());
    decisions.addAll(rulings.on(told));
    Interval affirm = counter.count(merged, Toward.AFFIRM, rulings);
    Interval deny = counter.count(merged, Toward.DENY, rulings);
    Independence independence =
        decisions.isEmpty()
            ? new Independence(affirm, deny)
            : new Independence(affirm.decided(decisions.size()), deny.decided(decisions.size()));
    return new Claim.Sourcing(members, origins, independence, List.copyOf(decisions));
  }

  private static Optional<StatementRef> ref(Proposition p, Match match) {
    return p.statement()
        .map(s -> new StatementRef(p.article(), s.id(), match.toward(), match.basis()));
  }
}
