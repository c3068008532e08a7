package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.attribution.Act;
import org.hearsay.decision.Adjusted;
import org.hearsay.decision.Adjuster;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.lineage.Lineage;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.junit.jupiter.api.Test;

/** What people decide changes the numbers, says so, and can be undone without a trace in them. */
final class DecidedClaimsTest {

  private static final Speaker OFFICIALS =
      Readings.speaker("two port officials", SourceKind.UNNAMED);
  private static final Speaker DIVERS = Readings.speaker("salvage divers", SourceKind.UNNAMED);
  private static final Speaker HARBOUR =
      Readings.speaker("Ilse Brandt", SourceKind.PERSON, "spokeswoman for Tarn Lines");

  private static final ArticleReading ONE =
      Readings.of(
              "one",
              "The ferry Aurelia struck a sunken crane off Vessel Point, two port officials told"
                  + " The Beacon.")
          .says(
              OFFICIALS,
              Act.STATE,
              "told",
              "The ferry Aurelia struck a sunken crane off Vessel Point",
              "The Beacon")
          .reading();
  private static final ArticleReading TWO =
      Readings.of(
              "two",
              "The ferry Aurelia has struck a sunken crane off Vessel Point, salvage divers told"
                  + " The Herald.")
          .says(
              DIVERS,
              Act.STATE,
              "told",
              "The ferry Aurelia has struck a sunken crane off Vessel Point",
              "The Herald")
          .reading();
  private static final ArticleReading THREE =
      Readings.of(
              "three",
              "Tarn Lines denied that the ferry Aurelia struck a sunken crane off Vessel Point.")
          .says(
              HARBOUR,
              Act.DENY,
              "denied",
              "that the ferry Aurelia struck a sunken crane off Vessel Point")
          .reading();
  private static final List<ArticleReading> READINGS = List.of(ONE, TWO, THREE);
  private static final Map<String, String> PAGES =
      Map.of("one", "one.txt", "two", "two.txt", "three", "three.txt");

  private final ClaimFinder finder = new ClaimFinder();
  private final List<Decision> decisions = new ArrayList<>();

  private static Anchor anchor(ArticleReading reading) {
    return Anchor.of(reading.id() + ".txt", reading.statements().get(0));
  }

  private Decision decide(Ruling ruling) {
    Decision decision =
        new DecisionLog(decisions)
            .decide(new Decision.Made("Ada", Instant.parse("2026-03-04T05:06:07Z"), ""), ruling);
    decisions.add(decision);
    return decision;
  }

  private List<Claim> claims() {
    Adjusted adjusted = Adjuster.adjust(READINGS, PAGES, new DecisionLog(decisions));
    assertThat(adjusted.problems()).isEmpty();
    return finder.find(adjusted.readings(), Lineage.NONE, adjusted.adjustments());
  }

  private Claim main() {
    return claims().get(0);
  }

  private static int max(Claim claim) {
    return claim.sourcing().independence().affirm().max();
  }

  private ClaimAnchor claim() {
    return new ClaimAnchor(main().text(), List.of(anchor(ONE), anchor(TWO)));
  }

  private static ClaimAnchor only(ArticleReading reading) {
    return new ClaimAnchor("whatever it was called", List.of(anchor(reading)));
  }

  @Test
  void withoutADecisionNothingIsChanged() {
    assertThat(max(main())).isEqualTo(2);
    assertThat(main().sourcing().independence().deny().max()).isEqualTo(1);
    assertThat(main().sourcing().decidedBy()).isEmpty();
    assertThat(claims()).isEqualTo(finder.find(READINGS, Lineage.NONE));
    Adjusted adjusted = Adjuster.adjust(READINGS, PAGES, DecisionLog.EMPTY);
    assertThat(adjusted.readings()).isEqualTo(READINGS);
  }

  @Test
  void aDenialThatIsRelabelledIsCountedAsWhatItIsNow() {
    Decision relabel =
        decide(
            new Ruling.Relabel(
                anchor(THREE), Optional.of(Act.CONFIRM), Optional.empty(), Optional.empty()));
    Claim claim = main();
    assertThat(max(claim)).isEqualTo(3);
    assertThat(claim.sourcing().independence().deny().max()).isZero();
    assertThat(claim.sourcing().decidedBy()).containsExactly(relabel.id());
    assertThat(claim.sourcing().independence().affirm().why())
        .endsWith("Changed by a person (1 decision).");
    Adjusted adjusted = Adjuster.adjust(READINGS, PAGES, new DecisionLog(decisions));
    assertThat(adjusted.readings().get(2).statements().get(0).decidedBy())
        .containsExactly(relabel.id());
    assertThat(adjusted.readings().get(0).statements().get(0).decidedBy()).isEmpty();
  }

  @Test
  void unnamedGroupsThatAreMergedLowerTheMaximumAndSplitAgainRaiseIt() {
    Decision merge = decide(new Ruling.Sources(List.of(anchor(ONE)), List.of(anchor(TWO)), true));
    assertThat(max(main())).isEqualTo(1);
    assertThat(main().sourcing().decidedBy()).containsExactly(merge.id());
    assertThat(main().sourcing().origins()).anySatisfy(o -> assertThat(o.appearances()).hasSize(2));

    Decision split = decide(new Ruling.Sources(List.of(anchor(TWO)), List.of(anchor(ONE)), false));
    assertThat(split.seen()).contains(merge.id());
    assertThat(max(main())).isEqualTo(2);
    assertThat(main().sourcing().independence().affirm().min()).isEqualTo(2);
    assertThat(main().sourcing().decidedBy()).containsExactly(merge.id(), split.id());
  }

  @Test
  void aRejectedStatementTakesItsPageOutOfTheClaim() {
    Decision reject = decide(new Ruling.Match(anchor(TWO), claim(), false));
    assertThat(max(main())).isEqualTo(1);
    assertThat(main().sourcing().members()).noneMatch(m -> m.article().equals("two"));
    assertThat(main().sourcing().origins())
        .flatExtracting(Origin::appearances)
        .noneMatch(a -> a.article().equals("two"));
    assertThat(main().sourcing().decidedBy()).containsExactly(reject.id());
  }

  @Test
  void aRejectedDenialIsNoAnswerEither() {
    decide(new Ruling.Match(anchor(THREE), claim(), false));
    assertThat(main().sourcing().independence().deny().max()).isZero();
    assertThat(main().conflict().responses()).isEmpty();
  }

  @Test
  void aRejectedPageLeavesWhole() {
    decide(new Ruling.Match(Anchor.ofPage("two.txt"), claim(), false));
    assertThat(main().sourcing().members()).noneMatch(m -> m.article().equals("two"));
    assertThat(max(main())).isEqualTo(1);
  }

  @Test
  void aRejectionThatIsFollowedByAnAcceptanceDoesNotHold() {
    decide(new Ruling.Match(anchor(TWO), claim(), false));
    decide(new Ruling.Match(anchor(TWO), claim(), true));
    assertThat(max(main())).isEqualTo(2);
  }

  @Test
  void statementsThatLeaveAClaimFormAnother() {
    Decision split = decide(new Ruling.Claims(claim(), only(TWO), false));
    List<Claim> claims = claims();
    assertThat(max(claims.get(0))).isEqualTo(1);
    assertThat(claims).hasSize(2);
    assertThat(claims.get(1).sourcing().members())
        .singleElement()
        .satisfies(m -> assertThat(m.article()).isEqualTo("two"));
    assertThat(claims.get(1).sourcing().decidedBy()).containsExactly(split.id());

    decide(new Ruling.Claims(claim(), only(TWO), true));
    assertThat(claims()).hasSize(1);
    assertThat(max(main())).isEqualTo(2);
  }

  @Test
  void whatIsUndoneLeavesEveryNumberAsItWas() {
    List<Claim> before = claims();
    List<Decision> made =
        List.of(
            decide(
                new Ruling.Relabel(
                    anchor(THREE), Optional.of(Act.STATE), Optional.empty(), Optional.empty())),
            decide(new Ruling.Sources(List.of(anchor(ONE)), List.of(anchor(TWO)), true)),
            decide(new Ruling.Claims(claim(), only(TWO), false)),
            decide(new Ruling.Match(anchor(ONE), claim(), false)));
    assertThat(claims()).isNotEqualTo(before);
    made.forEach(decision -> decide(new Ruling.Revoke(decision.id())));
    assertThat(claims()).isEqualTo(before);
    assertThat(claims().toString()).isEqualTo(before.toString());
  }

  @Test
  void theSameWordsOnAnotherPageAreDecidedWithThem() {
    ArticleReading copy =
        Readings.of("copy", THREE.article().text().value() + " It was filed on Monday.")
            .says(
                HARBOUR,
                Act.DENY,
                "denied",
                "that the ferry Aurelia struck a sunken crane off Vessel Point")
            .reading();
    Decision relabel =
        decide(
            new Ruling.Relabel(
                anchor(THREE), Optional.of(Act.CONFIRM), Optional.empty(), Optional.empty()));
    Adjusted adjusted =
        Adjuster.adjust(List.of(ONE, THREE, copy), PAGES, new DecisionLog(decisions));
    assertThat(adjusted.readings().get(2).statements().get(0).decidedBy())
        .containsExactly(relabel.id());
    Claim claim = finder.find(adjusted.readings(), Lineage.NONE, adjusted.adjustments()).get(0);
    assertThat(claim.sourcing().independence().deny().max()).isZero();
    // Also where the page that it was decided on is not at hand.
    assertThat(
            Adjuster.adjust(List.of(copy), PAGES, new DecisionLog(decisions))
                .readings()
                .get(0)
                .statements()
                .get(0)
                .act())
        .isEqualTo(Act.CONFIRM);
  }
}
