package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ninjs 3.1: by a schema of what a text can have, and by reading it in again. */
final class NinjsExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<String> lines(Selection selection) {
    return Cases.written(new NinjsExport(Cases.IRIS), selection).lines().toList();
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Objects.requireNonNull(
                NinjsExportTest.class.getResourceAsStream("ninjs-3.1-subset.schema.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"marrow-dam", "circular", "responses", "agreement-states", "hostile"})
  void everyArticleFitsTheSchema(String name) {
    List<String> lines = lines(name.equals("hostile") ? Cases.hostile() : Cases.named(name));
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(
              schema()
                  .validate(
                      line,
                      InputFormat.JSON,
                      context ->
                          context.executionConfig(config -> config.formatAssertionsEnabled(true))))
          .as(line)
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNotNinjs() {
    for (String wrong : List.of("{}", "{\"uri\":\"http://a.example/\",\"rating\":5}")) {
      assertThat(schema().validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"marrow-dam", "circular", "agreement-states", "responses"})
  void whatIsWrittenReadsInAsTheSameArticles(String name, @TempDir Path folder) throws IOException {
    Selection written = Cases.named(name);
    Path file = folder.resolve("export.jsonl");
    Files.writeString(
        file, Cases.written(new NinjsExport(Cases.IRIS), written), StandardCharsets.UTF_8);
    assertThat(articles(Cases.read(file))).isEqualTo(articles(written));
  }

  private static Map<String, List<Object>> articles(Selection selection) throws IOException {
    Map<String, List<Object>> articles = new TreeMap<>();
    selection.eachArticle(
        reading -> {
          Article article = reading.article();
          Metadata metadata = article.metadata();
          articles.put(
              article.id(),
              List.of(
                  article.text().value(),
                  metadata.title(),
                  metadata.outlet(),
                  metadata.authors(),
                  metadata.published().map(StatedDate::day),
                  metadata.published().flatMap(StatedDate::instant),
                  metadata.language()));
        });
    return articles;
  }

  @Test
  void sourcesStandWhereTheStandardHasThem() throws IOException {
    JsonNode norvane = JSON.readTree(lines(Cases.named("marrow-dam")).get(0));
    assertThat(norvane.path("infoSources").findValuesAsText("role"))
        .contains("publisher", "source");
    assertThat(norvane.path("people").findValuesAsText("name")).contains("Liska Prowe");
    JsonNode courier = JSON.readTree(lines(Cases.named("marrow-dam")).get(1));
    assertThat(courier.path("associations").path(0).path("rel").asText()).endsWith("derived-from");
  }
}
