package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web Annotation: what the data model demands, and that both selectors find the same words. */
final class AnnotationExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String written(Selection selection) {
    return Cases.written(new AnnotationExport(Cases.IRIS, Cases.VERSION), selection);
  }

  private static Selection selection(String name) {
    return name.equals("hostile") ? Cases.hostile() : Cases.named(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"marrow-dam", "quotes", "hostile"})
  void bothSelectorsFindTheWords(String name) throws IOException {
    Map<String, String> texts = new HashMap<>();
    Selection selection = selection(name);
    selection.eachArticle(
        reading ->
            texts.put(
                Cases.IRIS.text(reading), Surrogates.replaced(reading.article().text().value())));
    JsonNode items = JSON.readTree(written(selection)).path("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      JsonNode target = item.path("target");
      String text = Objects.requireNonNull(texts.get(target.path("source").asText()));
      JsonNode quote = target.path("selector").path(0);
      JsonNode position = target.path("selector").path(1);
      int start = text.offsetByCodePoints(0, position.path("start").asInt());
      int end = text.offsetByCodePoints(0, position.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(quote.path("exact").asText());
      assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asText());
      assertThat(text.substring(end)).startsWith(quote.path("suffix").asText());
    }
  }

  @Test
  void placesAreCountedInCodePoints() throws IOException {
    JsonNode items = JSON.readTree(written(Cases.hostile())).path("items");
    boolean beyondTheRocket = false;
    for (JsonNode item : items) {
      JsonNode selector = item.path("target").path("selector");
      int units = selector.path(1).path("end").asInt() - selector.path(1).path("start").asInt();
      String exact = selector.path(0).path("exact").asText();
      beyondTheRocket |= exact.codePointCount(0, exact.length()) < exact.length();
      assertThat(units).isEqualTo(exact.codePointCount(0, exact.length()));
    }
    assertThat(beyondTheRocket).isTrue();
  }

  @Test
  void everyTermIsOfTheDataModel() throws Exception {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, loaderOptions) -> {
          assertThat(address).hasToString("http://www.w3.org/ns/anno.jsonld");
          return JsonDocument.of(
              Objects.requireNonNull(
                  AnnotationExportTest.class.getResourceAsStream("anno-context.jsonld")));
        });
    String text = written(Cases.named("circular"));
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(text))).options(options).get();
    // Expansion drops a term that the context has not: none may be missing.
    String all = expanded.toString();
    assertThat(all).doesNotContain("\"selector\"", "\"tagging\"");
    JsonNode page = JSON.readTree(all).path(0);
    JsonNode items = page.path("http://www.w3.org/ns/activitystreams#items").path(0).path("@list");
    assertThat(items).hasSize(JSON.readTree(text).path("items").size());
    for (JsonNode item : items) {
      assertThat(item.path("@type").path(0).asText())
          .isEqualTo("http://www.w3.org/ns/oa#Annotation");
      assertThat(item.has("http://www.w3.org/ns/oa#hasTarget")).isTrue();
      assertThat(item.has("http://www.w3.org/ns/oa#hasBody")).isTrue();
      assertThat(item.path("http://www.w3.org/ns/oa#motivatedBy").path(0).path("@id").asText())
          .isEqualTo("http://www.w3.org/ns/oa#tagging");
    }
  }
}
