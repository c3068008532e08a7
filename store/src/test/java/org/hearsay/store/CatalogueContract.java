package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Catalogue.Labels;
import org.hearsay.ledger.Catalogue.Question;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every catalogue tells, whatever its ledger is kept in. */
abstract class CatalogueContract {

  private static final String OLD = "Mayor Ida Quell said on Monday that the bridge was safe.";
  private static final String NEW =
      "Mayor Ida Quell said on Monday that the bridge was closed. The builder denied that it was"
          + " closed.";

  private final Supplier<Ledger> place;
  private final Ledger ledger;

  /**
   * With a new ledger.
   *
   * @param place opens it, and opens it again
   */
  CatalogueContract(Supplier<Ledger> place) {
    this.place = place;
    this.ledger = place.get();
  }

  @BeforeEach
  void fill() {
    ledger.put("bridge.txt", Ledgers.read("bridge", OLD), List.of());
    ledger.put("bridge.txt", Ledgers.read("bridge", NEW), List.of());
    ledger.putStories(List.of(List.of("bridge")));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void bothVersionsOfAPageAreThere() {
    Catalogue catalogue = ledger.catalogue();
    assertThat(catalogue.versions("bridge")).extracting(Catalogue.Version::n).containsExactly(1, 2);
    assertThat(catalogue.version("bridge", 1).orElseThrow().article().text().value())
        .contains("safe");
    assertThat(catalogue.version("bridge", 3)).isEmpty();
    assertThat(catalogue.versions("none")).isEmpty();
  }

  @Test
  void onlyTheNewestVersionIsAsked() {
    assertThat(ledger.catalogue().said(new Question("Ida Quell", "", Labels.ANY, 10)))
        .singleElement()
        .satisfies(line -> assertThat(line.said().words()).contains("closed"));
    assertThat(ledger.catalogue().found("safe", 10)).isEmpty();
    assertThat(ledger.catalogue().found("bridge closed", 10)).isNotEmpty();
    assertThat(ledger.catalogue().said(new Question("", "", new Labels("deny", "", ""), 10)))
        .hasSize(1);
  }

  @Test
  void sourcesAreCounted() {
    assertThat(ledger.catalogue().sources("quell", 10))
        .singleElement()
        .satisfies(named -> assertThat(named.count()).isEqualTo(1));
    assertThat(ledger.catalogue().sources("' OR 1=1 --", 10)).isEmpty();
    assertThat(ledger.catalogue().outlets("", 10)).isEmpty();
    assertThat(ledger.catalogue().carried("none")).isEmpty();
    assertThat(ledger.catalogue().carriers("none")).isEmpty();
    assertThat(ledger.catalogue().pages("none", 10)).isEmpty();
  }

  @Test
  void everyChangeChangesTheStamp() {
    String before = ledger.catalogue().stamp();
    assertThat(ledger.catalogue().stamp()).isEqualTo(before);
    ledger.put("other.txt", Ledgers.read("other", OLD), List.of());
    String after = ledger.catalogue().stamp();
    assertThat(after).isNotEqualTo(before);
    try (Ledger other = place.get()) {
      other.put("third.txt", Ledgers.read("third", OLD), List.of());
    }
    assertThat(ledger.catalogue().stamp()).isNotEqualTo(after);
  }

  @Test
  void aStoryKnowsItsTexts() {
    assertThat(ledger.catalogue().stories())
        .singleElement()
        .satisfies(
            story ->
                assertThat(story)
                    .containsExactly(
                        new Catalogue.Member(
                            "bridge",
                            ledger.reading("bridge").orElseThrow().article().text().hash())));
  }
}
