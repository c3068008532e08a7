package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.decision.Adjustments;
import org.hearsay.decision.Adjustments.ClaimSpot;
import org.hearsay.decision.Adjustments.Drawn;
import org.hearsay.decision.Adjustments.Matched;
import org.hearsay.decision.Spot;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a story as they were found, redrawn by what people decided: statements taken in and
 * put out, claims merged and split. Not thread-safe; made for one story.
 */
final class Drafts {

  private static final String ACCEPTED = "accepted-by-person";
  private static final String SPLIT = "split-by-person";

  /** A claim in the making. */
  static final class Draft {
    private final boolean main;
    private final String words;

    /** The statements by which decisions know it: those that it had when it was found, and more. */
    private final Set<Spot> known = new LinkedHashSet<>();

    private final Map<Proposition, Match> matches = new LinkedHashMap<>();
    private final Set<String> decidedBy = new LinkedHashSet<>();

    private Draft(boolean main, String words, Map<Proposition, Match> matches) {
      this.main = main;
      this.words = words;
      this.matches.putAll(matches);
      matches.forEach(
          (p, match) -> {
            if (match.relation() != Match.Relation.APART) {
              spot(p).ifPresent(known::add);
            }
          });
    }

    /** Ids of the decisions that changed it. */
    List<String> decidedBy() {
      return List.copyOf(decidedBy);
    }

    private boolean holds(Proposition p) {
      return relation(p) != Match.Relation.APART;
    }

    private Match.Relation relation(Proposition p) {
      @Nullable Match match = matches.get(p);
      return match == null ? Match.Relation.APART : match.relation();
    }

    private void remove(Proposition p) {
      if (main) {
        matches.put(p, new Match(Match.Relation.APART, 0, Match.REJECTED));
      } else {
        matches.remove(p);
      }
    }

    private void add(Proposition p, Match.Relation relation, String rule) {
      Match.Relation now = holds(p) ? relation(p) : relation;
      boolean denies = now == Match.Relation.DENIES || relation == Match.Relation.DENIES;
      matches.put(p, new Match(denies ? Match.Relation.DENIES : Match.Relation.SAME, 1, rule));
      spot(p).ifPresent(known::add);
    }
  }

  private final List<Draft> drafts = new ArrayList<>();
  private final Propositions propositions;

  Drafts(MainClaim main, List<OtherClaims.Cluster> clusters, Propositions propositions) {
    this.propositions = propositions;
    drafts.add(new Draft(true, main.proposition().wording().text(), main.matches()));
    for (OtherClaims.Cluster cluster : clusters) {
      Map<Proposition, Match> matches = new LinkedHashMap<>();
      for (int i = 0; i < cluster.members().size(); i++) {
        matches.put(cluster.members().get(i), cluster.matches().get(i));
      }
      drafts.add(new Draft(false, cluster.members().get(0).wording().text(), matches));
    }
  }

  /** Applies them: first which claims are one, then which statements belong to them. */
  void apply(Adjustments adjustments) {
    adjustments.claims().forEach(this::draw);
    adjustments.matches().forEach(this::match);
    drafts.removeIf(d -> !d.main && d.matches.isEmpty());
  }

  Draft main() {
    return drafts.get(0);
  }

  MainClaim mainClaim(MainClaim found) {
    return new MainClaim(found.proposition(), main().matches);
  }

  List<Draft> others() {
    return drafts.subList(1, drafts.size());
  }

  OtherClaims.Cluster cluster(Draft draft) {
    return new OtherClaims.Cluster(
        List.copyOf(draft.matches.keySet()), List.copyOf(draft.matches.values()));
  }

  private void match(Matched decision) {
    Optional<Draft> draft = find(decision.claim());
    if (draft.isEmpty() && decision.accepted()) {
      // Two statements that no claim holds yet, and that are the same to a person: a claim.
      Map<Proposition, Match> matches = new LinkedHashMap<>();
      decision.claim().members().stream()
          .flatMap(spot -> statements(spot).stream())
          .forEach(p -> matches.put(p, new Match(Match.Relation.SAME, 1, ACCEPTED)));
      if (!matches.isEmpty()) {
        drafts.add(new Draft(false, decision.claim().words(), matches));
        draft = Optional.of(drafts.get(drafts.size() - 1));
      }
    }
    if (draft.isEmpty()) {
      return;
    }
    Draft claim = draft.get();
    claim.decidedBy.add(decision.decision());
    if (decision.accepted()) {
      for (Proposition p : statements(decision.what())) {
        others().forEach(other -> other.matches.remove(p));
        claim.add(p, Match.Relation.SAME, ACCEPTED);
      }
    } else {
      meant(decision.what()).forEach(claim::remove);
    }
  }

  private void draw(Drawn decision) {
    Optional<Draft> one = find(decision.one());
    if (one.isEmpty()) {
      return;
    }
    if (!decision.same()) {
      split(one.get(), decision);
      return;
    }
    Optional<Draft> other = find(decision.other());
    if (other.isEmpty()) {
      return;
    }
    boolean otherIsMain = other.get().main;
    Draft into = otherIsMain ? other.get() : one.get();
    Draft from = otherIsMain ? one.get() : other.get();
    into.decidedBy.add(decision.decision());
    if (into != from) {
      from.matches.forEach((p, match) -> into.add(p, match.relation(), ACCEPTED));
      into.known.addAll(from.known);
      into.decidedBy.addAll(from.decidedBy);
      drafts.remove(from);
    }
  }

  private void split(Draft claim, Drawn decision) {
    Map<Proposition, Match> leaving = new LinkedHashMap<>();
    for (Spot spot : decision.other().members()) {
      for (Proposition p : statements(spot)) {
        if (claim.holds(p)) {
          leaving.put(p, new Match(Match.Relation.SAME, 1, SPLIT));
        }
      }
      meant(spot).forEach(claim::remove);
    }
    if (!leaving.isEmpty()) {
      claim.decidedBy.add(decision.decision());
      claim.known.removeAll(decision.other().members());
      Draft made = new Draft(false, decision.other().words(), leaving);
      made.decidedBy.add(decision.decision());
      drafts.add(made);
    }
  }

  /** The claim that holds most of these statements, else the one with these words. */
  private Optional<Draft> find(ClaimSpot claim) {
    @Nullable Draft best = null;
    int most = 0;
    for (Draft draft : drafts) {
      int held = 2 * (int) claim.members().stream().filter(draft.known::contains).count();
      int score = held + (draft.words.equals(claim.words()) ? 1 : 0);
      if (score > most) {
        best = draft;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The statement of a spot with the sentences that it stands in, or all that a page says. */
  private List<Proposition> meant(Spot spot) {
    return propositions.byArticle().getOrDefault(spot.article(), List.of()).stream()
        .filter(p -> spot.span().isEmpty() || isPartOf(p, spot.span().get()))
        .toList();
  }

  private static boolean isPartOf(Proposition p, Span span) {
    Span own = p.excerpt().span();
    return p.statement().isPresent() ? own.equals(span) : own.overlaps(span);
  }

  private List<Proposition> statements(Spot spot) {
    return meant(spot).stream().filter(p -> p.statement().isPresent()).toList();
  }

  private static Optional<Spot> spot(Proposition p) {
    return p.statement().map(s -> Spot.of(p.article(), s));
  }
}
