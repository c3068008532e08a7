package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Act;
import org.hearsay.lineage.Lineage;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.junit.jupiter.api.Test;

/** An outlet that only repeats is not an origin; a headline's sources are those of the body. */
final class RepetitionTest {

  private static final String CLAIM =
      "Harbour mayor Ilse Tarn sold the old lighthouse to her cousin";

  private static ArticleReading agency(String title) {
    Speaker sources = Readings.speaker("two people familiar with the sale", SourceKind.UNNAMED);
    Readings page =
        Readings.of(
            "agency", title + "\n\nTARN, June 3 (Osprey) - " + CLAIM + ", two people said.");
    if (!title.isEmpty()) {
      page.says(
          Readings.speaker("sources", SourceKind.UNNAMED),
          Act.STATE,
          "sources say",
          "Mayor Ilse Tarn sold old lighthouse to cousin");
    }
    return page.says(sources, Act.STATE, "two people said", CLAIM).reading();
  }

  private static ArticleReading repeats(Speaker who) {
    return Readings.of("rewrite", CLAIM + ", the Osprey agency reported.")
        .says(who, Act.STATE, "reported", CLAIM)
        .reading();
  }

  private static List<String> origins(ArticleReading... readings) {
    Claim main = new ClaimFinder().find(List.of(readings), Lineage.NONE).get(0);
    return main.sourcing().origins().stream().map(o -> o.who().name()).toList();
  }

  @Test
  void anAgencyWhoseOwnCopyIsInTheStoryLeadsToTheSourcesOfThatCopy() {
    Speaker osprey = Readings.speaker("Osprey", SourceKind.OUTLET);
    assertThat(origins(agency(""), repeats(osprey)))
        .containsExactly("two people familiar with the sale (to Osprey)");
  }

  @Test
  void anOutletWithoutAPageInTheStoryStaysAnOrigin() {
    Speaker heron = Readings.speaker("The Heron", SourceKind.OUTLET);
    assertThat(origins(agency(""), repeats(heron))).hasSize(2);
  }

  @Test
  void sourcesOfAHeadlineAreThoseWhomTheBodyDescribes() {
    assertThat(origins(agency("Mayor Ilse Tarn sold old lighthouse to cousin, sources say")))
        .containsExactly("two people familiar with the sale (to Osprey)");
  }

  @Test
  void aLegendIsNoClaim() {
    String legend = "the seventh daughter of a Tarn family swims across the lake at midnight";
    Speaker old = Readings.speaker("legend", SourceKind.OTHER);
    ArticleReading one =
        Readings.of("one", CLAIM + ". According to legend, " + legend + ".")
            .says(old, Act.STATE, "According to", legend)
            .reading();
    ArticleReading two =
        Readings.of("two", "By legend " + legend + ". " + CLAIM + " on Friday.")
            .says(old, Act.STATE, "By legend", legend)
            .reading();
    assertThat(new ClaimFinder().find(List.of(one, two), Lineage.NONE).get(0).text())
        .contains("lighthouse");
  }

  @Test
  void aHeadlineThatDoesNotNameWhoDeniesIsTheBodysDenier() {
    Speaker guessed = Readings.speaker("Otto Brandt", SourceKind.PERSON);
    Speaker mayor = Readings.speaker("Ilse Tarn", SourceKind.PERSON);
    ArticleReading denial =
        Readings.of(
                "denial",
                "Mayor denies that she sold old lighthouse to cousin\n\n"
                    + "Ilse Tarn denied that she sold the old lighthouse to her cousin.")
            .says(guessed, Act.DENY, "Mayor denies", "that she sold old lighthouse to cousin")
            .says(mayor, Act.DENY, "Tarn denied", "that she sold the old lighthouse to her cousin")
            .reading();
    assertThat(origins(agency(""), denial))
        .containsExactlyInAnyOrder("two people familiar with the sale (to Osprey)", "Ilse Tarn");
  }

  @Test
  void whoConfirmsAPartOfTheClaimAffirmsIt() {
    Speaker clerk = Readings.speaker("Karel Moen", SourceKind.PERSON);
    ArticleReading confirmation =
        Readings.of("clerk", "Karel Moen confirmed that the mayor sold the old lighthouse.")
            .says(clerk, Act.CONFIRM, "confirmed", "the mayor sold the old lighthouse")
            .reading();
    assertThat(origins(agency(""), confirmation)).contains("Karel Moen");
  }
}
