package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** schema.org: expanded as JSON-LD, and no term that the vocabulary has not. */
final class SchemaOrgExportTest {

  private static final String NAMESPACE = "http://schema.org/";

  private static final Set<String> CREATIVE_WORK =
      Set.of(
          "name",
          "description",
          "identifier",
          "url",
          "subjectOf",
          "author",
          "creator",
          "text",
          "headline",
          "publisher",
          "datePublished",
          "inLanguage",
          "isBasedOn",
          "isPartOf",
          "citation",
          "creditText");

  /**
   * The types in use and the properties that schema.org (release 29) gives them. Checked once
   * against the whole vocabulary, as schema-dts 2.1.0 has it.
   */
  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "NewsArticle", CREATIVE_WORK,
          "Quotation", CREATIVE_WORK,
          "CreativeWork", CREATIVE_WORK,
          "Claim", with(CREATIVE_WORK, "appearance", "firstAppearance"),
          "Person", Set.of("name", "description", "jobTitle"),
          "Organization", Set.of("name", "description"),
          "NewsMediaOrganization", Set.of("name", "description"));

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new java.util.HashSet<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  /** The graph with every name spelt out. The network is never asked. */
  private static List<JsonObject> expanded(Selection selection) throws Exception {
    String text = Cases.written(new SchemaOrgExport(Cases.IRIS), selection);
    assertThat(text).contains("\"@context\" : \"https://schema.org\"");
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, loaderOptions) -> {
          assertThat(address).hasToString("https://schema.org");
          return JsonDocument.of(
              Objects.requireNonNull(
                  SchemaOrgExportTest.class.getResourceAsStream("schema-org-context.jsonld")));
        });
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(text))).options(options).get();
    List<JsonObject> things = new ArrayList<>();
    for (JsonValue value : expanded) {
      things(value, things);
    }
    return things;
  }

  private static void things(JsonValue value, List<JsonObject> things) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> things(item, things));
    } else if (value instanceof JsonObject object) {
      if (object.containsKey("@type") && !object.containsKey("@value")) {
        things.add(object);
      }
      object.values().forEach(item -> things(item, things));
    }
  }

  private static String type(JsonObject thing) {
    return local(((JsonString) thing.getJsonArray("@type").get(0)).getString());
  }

  private static String local(String iri) {
    assertThat(iri).startsWith(NAMESPACE);
    return iri.substring(NAMESPACE.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"marrow-dam", "circular", "responses", "agreement-states", "hostile"})
  void everyTypeAndPropertyIsInTheVocabulary(String name) throws Exception {
    List<JsonObject> things =
        expanded(name.equals("hostile") ? Cases.hostile() : Cases.named(name));
    assertThat(things).hasSizeGreaterThan(3);
    for (JsonObject thing : things) {
      Set<String> known = VOCABULARY.get(type(thing));
      assertThat(known).as(type(thing)).isNotNull();
      thing.keySet().stream()
          .filter(key -> !key.startsWith("@"))
          .forEach(key -> assertThat(known).as(type(thing)).contains(local(key)));
    }
  }

  @Test
  void nothingIsRated() {
    String text = Cases.written(new SchemaOrgExport(Cases.IRIS), Cases.named("marrow-dam"));
    assertThat(text).doesNotContain("ClaimReview", "reviewRating", "Rating");
  }

  private static JsonObject mainClaim(String name) throws Exception {
    return expanded(Cases.named(name)).stream()
        .filter(thing -> type(thing).equals("Claim"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClaimFirstAppearedWhereItWasPublishedFirst() throws Exception {
    JsonObject claim = mainClaim("circular");
    assertThat(claim.getJsonArray(NAMESPACE + "firstAppearance"))
        .singleElement()
        .asString()
        .contains("/article/circle-1");
    assertThat(claim.getJsonArray(NAMESPACE + "appearance")).hasSizeGreaterThan(2);
  }

  @Test
  void whereOnePageGivesOnlyItsDayTheFirstAppearanceIsLeftOpen() throws Exception {
    JsonObject claim = mainClaim("marrow-dam");
    assertThat(claim.containsKey(NAMESPACE + "firstAppearance")).isFalse();
    assertThat(claim.getJsonArray(NAMESPACE + "appearance")).hasSizeGreaterThan(3);
  }

  @Test
  void whoHasNoNameIsGivenNone() throws Exception {
    List<JsonObject> unnamed =
        expanded(Cases.named("marrow-dam")).stream()
            .filter(thing -> type(thing).equals("Person"))
            .filter(thing -> thing.containsKey(NAMESPACE + "description"))
            .toList();
    assertThat(unnamed).isNotEmpty().noneMatch(thing -> thing.containsKey(NAMESPACE + "name"));
  }
}
