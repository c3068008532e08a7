package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Independence;
import org.hearsay.claim.Origin;

/** What the pages on which somebody decides show. */
public final class DeskViews {

  private DeskViews() {}

  /**
   * A statement to decide on.
   *
   * @param story the key of the story in whose light it is looked at; empty for none
   * @param row the statement as it stands now
   * @param claims the story's claims, the main one first
   * @param origin the origin of the main claim that it is counted with
   */
  public record OfStatement(
      String story, LedgerRow row, List<Claim> claims, Optional<Origin> origin) {

    /** Whether a claim holds the statement. */
    public boolean in(Claim claim) {
      return claim.sourcing().members().stream()
          .anyMatch(
              m -> m.article().equals(row.article()) && m.statement().equals(row.statement().id()));
    }

    /** The claims that hold the statement. */
    public List<Claim> holding() {
      return claims.stream().filter(this::in).toList();
    }

    /** The claims that do not. */
    public List<Claim> notHolding() {
      return claims.stream().filter(claim -> !in(claim)).toList();
    }

    /** The origins of the main claim that it could be the same as. */
    public List<Origin> others() {
      return claims.stream()
          .limit(1)
          .flatMap(c -> c.sourcing().origins().stream())
          .filter(o -> !origin.map(Origin::id).equals(Optional.of(o.id())))
          .toList();
    }
  }

  /**
   * A claim to decide on.
   *
   * @param story the key of its story
   * @param claim the claim
   * @param members its statements
   * @param others the other claims of the story
   */
  public record OfClaim(String story, Claim claim, List<LedgerRow> members, List<Claim> others) {

    /** What the scale would say, for somebody to agree or not; never more than a suggestion. */
    public Suggestion suggestion() {
      return DeskViews.suggestion(claim);
    }

    /** The origins of the claim. */
    public List<Origin> origins() {
      return claim.sourcing().origins();
    }
  }

  /** A grade of credibility with its reason. */
  public record Suggestion(int grade, String why) {}

  private static Suggestion suggestion(Claim claim) {
    Independence independence = claim.sourcing().independence();
    List<String> chips = StoryFigures.chips(claim);
    if (independence.affirm().max() == 0) {
      return new Suggestion(6, "Nobody is named who affirms it.");
    }
    if (independence.deny().max() > 0) {
      return new Suggestion(
          independence.affirm().min() > 1 ? 4 : 5,
          "Other information on the subject contradicts it.");
    }
    if (chips.contains("contested")) {
      return new Suggestion(4, "Versions of it differ.");
    }
    return independence.affirm().min() > 1
        ? new Suggestion(
            1, "At least two independent origins affirm it, and nobody here contradicts it.")
        : new Suggestion(3, "Only one independent origin is sure, and nobody here contradicts it.");
  }

  static OfStatement statement(Optional<StoryShelf.Entry> entry, LedgerRow row) {
    List<Claim> claims = entry.map(e -> e.story().claims()).orElse(List.of());
    Optional<Origin> origin =
        claims.stream()
            .limit(1)
            .flatMap(c -> c.sourcing().origins().stream())
            .filter(o -> OriginStatements.of(entry.orElseThrow().story(), o).contains(row))
            .findFirst();
    return new OfStatement(entry.map(StoryShelf.Entry::key).orElse(""), row, claims, origin);
  }

  static Optional<OfClaim> claim(StoryShelf.Entry entry, int n) {
    List<Claim> claims = entry.story().claims();
    if (n < 0 || n >= claims.size()) {
      return Optional.empty();
    }
    List<Claim> others = new ArrayList<>(claims);
    Claim claim = others.remove(n);
    return Optional.of(
        new OfClaim(
            entry.key(),
            claim,
            StoryView.matched(entry.story(), claim).stream().map(StoryView.Matched::row).toList(),
            others));
  }
}
