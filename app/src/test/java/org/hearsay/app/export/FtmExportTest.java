package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * FollowTheMoney: schemata, properties and required ones as its model 4.11 has them. The package
 * itself, which is Python, was asked once: docs/exports.md has the command.
 */
final class FtmExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Schema(Set<String> required, Set<String> properties) {}

  private static final Set<String> PARTY = Set.of("name", "summary", "weakAlias", "proof");

  private static final Map<String, Schema> MODEL =
      Map.of(
          "Article",
          new Schema(
              Set.of(),
              Set.of(
                  "title",
                  "publisher",
                  "publishedAt",
                  "sourceUrl",
                  "bodyText",
                  "author",
                  "language")),
          "Person",
          new Schema(Set.of("name"), Set.of("name", "summary", "weakAlias", "proof", "position")),
          "Organization",
          new Schema(Set.of("name"), PARTY),
          "LegalEntity",
          new Schema(Set.of("name"), PARTY),
          "Mention",
          new Schema(
              Set.of("document", "name"), Set.of("document", "name", "resolved", "detectedSchema")),
          "Note",
          new Schema(
              Set.of(),
              Set.of("name", "description", "summary", "entity", "proof", "publisher", "keywords")),
          "Event",
          new Schema(Set.of("name"), Set.of("name", "summary", "recordId", "proof", "involved")),
          "UnknownLink",
          new Schema(
              Set.of("subject", "object"),
              Set.of("subject", "object", "role", "summary", "proof", "description")));

  /** Properties that name another entity. */
  private static final Set<String> LINKS =
      Set.of("proof", "document", "resolved", "entity", "involved", "subject", "object");

  @ParameterizedTest
  @ValueSource(strings = {"marrow-dam", "circular", "responses", "agreement-states", "hostile"})
  void everyEntityFitsTheModelAndEveryLinkHasItsEnd(String name) throws IOException {
    Map<String, JsonNode> entities = new TreeMap<>();
    List<String> links = new ArrayList<>();
    Selection selection = name.equals("hostile") ? Cases.hostile() : Cases.named(name);
    for (String line : Cases.written(new FtmExport(), selection).lines().toList()) {
      JsonNode entity = JSON.readTree(line);
      assertThat(MODEL).as(line).containsKey(entity.path("schema").asText());
      Schema schema = Objects.requireNonNull(MODEL.get(entity.path("schema").asText()));
      JsonNode properties = entity.path("properties");
      assertThat(schema.properties()).containsAll(List.copyOf(names(properties)));
      assertThat(names(properties)).as(line).containsAll(schema.required());
      for (String property : names(properties)) {
        assertThat(properties.path(property)).as(line).isNotEmpty();
        for (JsonNode value : properties.path(property)) {
          assertThat(value.isTextual()).isTrue();
          assertThat(value.asText()).isNotBlank();
          if (LINKS.contains(property)) {
            links.add(value.asText());
          }
        }
      }
      assertThat(entities.put(entity.path("id").asText(), entity)).as("twice: " + line).isNull();
    }
    assertThat(entities.keySet()).containsAll(links);
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new java.util.TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
