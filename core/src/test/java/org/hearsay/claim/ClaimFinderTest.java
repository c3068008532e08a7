package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Act;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.Lineage;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.junit.jupiter.api.Test;

final class ClaimFinderTest {

  private static final Speaker SOURCES =
      Readings.speaker("people familiar with the talks", SourceKind.UNNAMED);
  private static final Speaker COURIER = Readings.speaker("The Courier", SourceKind.OUTLET);
  private static final Speaker SPOKESMAN =
      Readings.speaker("Karel Moen", SourceKind.PERSON, "spokesman for Calder Works");
  private static final Speaker CHIEF =
      Readings.speaker("Pia Lund", SourceKind.PERSON, "chief executive of Calder Works");

  private final ClaimFinder finder = new ClaimFinder();

  private static ArticleReading first(String id) {
    return Readings.of(
            id,
            "Orwin Steel plans to buy its rival Calder Works for $2 billion, "
                + "people familiar with the talks told The Courier.\n"
                + "A spokesman for Calder declined to comment.")
        .says(
            SOURCES,
            Act.STATE,
            "told",
            "Orwin Steel plans to buy its rival Calder Works for $2 billion",
            "The Courier")
        .says(SPOKESMAN, Act.DECLINE_TO_COMMENT, "declined to comment", "")
        .reading();
  }

  private static ArticleReading second() {
    return Readings.of(
            "second",
            "Calder Works could soon be sold. "
                + "Orwin Steel is planning to buy Calder Works for $2 billion, The Courier said.")
        .says(
            COURIER,
            Act.STATE,
            "said",
            "Orwin Steel is planning to buy Calder Works for $2 billion")
        .reading();
  }

  private static ArticleReading denial(Speaker by) {
    return Readings.of(
            "denial", "Calder Works said it was untrue that Orwin Steel plans to buy it.")
        .says(by, Act.DENY, "said it was untrue", "that Orwin Steel plans to buy it")
        .reading();
  }

  private static Claim main(List<Claim> claims) {
    assertThat(claims).isNotEmpty();
    return claims.get(0);
  }

  @Test
  void anOutletThatASisterArticleLooksBehindIsItsSource() {
    Claim claim = main(finder.find(List.of(first("first"), second()), Lineage.NONE));

    assertThat(claim.text()).contains("Orwin Steel").contains("Calder Works").endsWith(".");
    assertThat(claim.sourcing().origins())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.who().name())
                  .isEqualTo("people familiar with the talks (to The Courier)");
              assertThat(o.toward()).isEqualTo(Toward.AFFIRM);
              assertThat(o.appearances())
                  .extracting(Appearance::article)
                  .containsExactlyInAnyOrder("first", "second");
            });
    assertThat(claim.sourcing().independence().affirm().max()).isEqualTo(1);
    assertThat(claim.sourcing().independence().deny().max()).isZero();
  }

  @Test
  void aRefusalIsAResponseAndNoOrigin() {
    Claim claim = main(finder.find(List.of(first("first"), second()), Lineage.NONE));

    assertThat(claim.conflict().responses())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.who()).isEqualTo("Karel Moen");
              assertThat(r.act()).isEqualTo(Act.DECLINE_TO_COMMENT);
            });
  }

  @Test
  void aDenialNeverRaisesSupport() {
    Interval before =
        main(finder.find(List.of(first("first"), second()), Lineage.NONE))
            .sourcing()
            .independence()
            .affirm();
    Claim claim = main(finder.find(List.of(first("first"), second(), denial(CHIEF)), Lineage.NONE));

    assertThat(claim.sourcing().independence().affirm().max()).isEqualTo(before.max());
    assertThat(claim.sourcing().independence().deny().min()).isEqualTo(1);
    assertThat(claim.conflict().responses()).extracting(Response::act).contains(Act.DENY);
    assertThat(claim.conflict().disagreements())
        .extracting(Disagreement::slot)
        .contains(Disagreement.Slot.STATUS);
  }

  @Test
  void aCopyNeverChangesTheInterval() {
    List<ArticleReading> readings = new ArrayList<>(List.of(first("first"), second()));
    Independence before = main(finder.find(readings, Lineage.NONE)).sourcing().independence();
    readings.add(first("zcopy"));
    Lineage copied =
        new Lineage(List.of(new CopyFamily(List.of("first", "zcopy"), "same text")), List.of());

    assertThat(main(finder.find(readings, copied)).sourcing().independence())
        .satisfies(
            after -> {
              assertThat(after.affirm().min()).isEqualTo(before.affirm().min());
              assertThat(after.affirm().max()).isEqualTo(before.affirm().max());
              assertThat(after.deny().max()).isEqualTo(before.deny().max());
            });
  }

  @Test
  void twoVersionsInOneArticleDisagreeBeforeAndAfter() {
    ArticleReading reading =
        Readings.of(
                "one",
                "According to two of the three sources the governor was shown a draft accord "
                    + "shortly after the siege began.\n"
                    + "A third source said that the governor rejected the accord shortly before "
                    + "the siege.")
            .says(
                Readings.speaker("two of the three sources", SourceKind.UNNAMED),
                Act.STATE,
                "According to",
                "the governor was shown a draft accord shortly after the siege began")
            .says(
                Readings.speaker("a third source", SourceKind.UNNAMED),
                Act.STATE,
                "said",
                "that the governor rejected the accord shortly before the siege")
            .reading();

    assertThat(main(finder.find(List.of(reading), Lineage.NONE)).conflict().disagreements())
        .anySatisfy(
            d -> {
              assertThat(d.slot()).isEqualTo(Disagreement.Slot.BEFORE_AFTER);
              assertThat(d.versions())
                  .extracting(Disagreement.Version::source)
                  .containsExactlyInAnyOrder("two of the three sources", "a third source");
            });
  }

  @Test
  void nothingComesFromNothing() {
    assertThat(finder.find(List.of(), Lineage.NONE)).isEmpty();
    assertThat(finder.find(List.of(Readings.of("e", "").reading()), Lineage.NONE)).isEmpty();
  }
}
