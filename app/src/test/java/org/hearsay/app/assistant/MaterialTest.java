package org.hearsay.app.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.attribution.Act;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tools are given of a ledger in which people decide. */
final class MaterialTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode answer(Tool tool, Map<String, Object> arguments) throws IOException {
    return JSON.readTree(tool.call(new Arguments(arguments)));
  }

  private static void fill(Ledger ledger) {
    Hearsay hearsay = Hearsay.withDefaults();
    List<ArticleReading> readings =
        List.of(
            hearsay.read("post", "Two officials said that the Ostle bridge will close in May."),
            hearsay.read("echo", "The Ostle bridge will close in May, engineer Bo Rimm said."),
            hearsay.read("bell", "Mayor Ada Bell denied that the Ostle bridge will close in May."));
    readings.forEach(reading -> ledger.put(reading.id() + ".txt", reading, List.of()));
    ledger.putStories(List.of(List.of("post", "echo", "bell")));
  }

  private static Statement denial(Ledger ledger) {
    return ledger.reading("bell").orElseThrow().statements().get(0);
  }

  /** Somebody finds that the denial is a confirmation. */
  private static void relabel(Ledger ledger) {
    Ruling relabel =
        new Ruling.Relabel(
            Anchor.of(ledger.pageKey("bell").orElseThrow(), denial(ledger)),
            Optional.of(Act.CONFIRM),
            Optional.empty(),
            Optional.empty());
    Decision.Made made =
        new Decision.Made("Ada", Instant.parse("2026-03-04T05:06:07Z"), "heard the tape");
    assertThat(ledger.append(new DecisionLog(ledger.decisions()).decide(made, relabel)).kept())
        .isTrue();
  }

  private static void assertToldAs(Material material, String id, String act, boolean denied)
      throws IOException {
    assertThat(
            answer(new Evidence(material), Map.of("statement", id))
                .path("statement")
                .path("act")
                .asText())
        .isEqualTo(act);
    JsonNode found = answer(new WhoSays(material), Map.of("query", "Ada Bell bridge"));
    assertThat(found.path("articles").findValuesAsText("act")).contains(act);
    JsonNode chips =
        answer(new ListStories(material), Map.of()).path("stories").path(0).path("chips");
    assertThat(chips).isNotEmpty();
    assertThat(chips.toString().contains("\"denied\"")).isEqualTo(denied);
  }

  @Test
  void whatAPersonDecidesIsToldInStoriesAndStatementsAlike(@TempDir Path folder)
      throws IOException {
    try (Material material = new Material(() -> SqliteLedger.open(folder.resolve("m.db")))) {
      fill(material.ledger());
      String id = StatementId.of("bell", denial(material.ledger()));
      assertToldAs(material, id, "deny", true);
      relabel(material.ledger());
      assertToldAs(material, id, "confirm", false);
    }
  }
}
