package org.hearsay.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.app.Cli;
import org.hearsay.app.web.WebServer;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route is described, and answers as the description says, whatever it is asked. */
final class ApiTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOT_UTF8 = "lone \uD800 surrogate";

  private static final List<String> HOSTILE =
      List.of(
          "'; DROP TABLE statement; --",
          "\" OR 1=1 --",
          "x' UNION SELECT sqlite_version() --",
          "../../../../etc/passwd",
          "..\\..\\secret",
          "%2e%2e%2f%00",
          "\u0000",
          "<script>alert(1)</script>",
          "* NEAR( \"",
          "-1",
          "99999999999999999999",
          "1e9",
          NOT_UTF8,
          "a".repeat(5000));

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;
  private static JsonNode description;

  @BeforeAll
  static void serve() throws Exception {
    Path cases = Cli.root().resolve("cases");
    Path file = folder.resolve("api.db");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(
            Cli.run(
                    "read",
                    cases.resolve("marrow-dam/in"),
                    cases.resolve("circular/in"),
                    cases.resolve("quotes/in"),
                    empty,
                    "--tagger",
                    "rules",
                    "--ledger",
                    file)
                .exitCode())
        .isZero();
    ledger = SqliteLedger.open(file);
    server = WebServer.start(ledger, 0);
    description = JSON.readTree(get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + Api.ROOT + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String storyKey() throws Exception {
    return json("/stories").path("items").path(0).path("key").asText();
  }

  /** The paths of the description, without what they share. */
  private static List<String> describedPaths() {
    List<String> paths = new ArrayList<>();
    description.path("paths").fieldNames().forEachRemaining(p -> paths.add(p.substring(3)));
    return paths;
  }

  private static JsonNode operation(String path) {
    return description.path("paths").path("/v1" + path).path("get");
  }

  /** An address for a described path, with this in place of its parameter. */
  private static String filled(String path, String story, String article) {
    return path.replace("{story}", encoded(story))
        .replace("{article}", encoded(article))
        .replace("{format}", "prov");
  }

  /** Checks an answer against what the description says of its path and status. */
  private static void assertDescribed(String path, HttpResponse<String> answer) {
    JsonNode responses = operation(path).path("responses");
    JsonNode response = responses.path(String.valueOf(answer.statusCode()));
    assertThat(response.isMissingNode())
        .as("%s answered %s: %s", answer.uri(), answer.statusCode(), answer.body())
        .isFalse();
    if (response.has("$ref")) {
      response = description.at(response.path("$ref").asText().substring(1));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    JsonNode schema = response.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as(answer.uri() + " " + type).isFalse();
    if (!type.endsWith("/json") && !type.endsWith("+json")) {
      assertThat(answer.body()).isNotBlank();
      return;
    }
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", description.path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer.body(), InputFormat.JSON))
        .as(answer.uri().toString())
        .isEmpty();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescribedOneIsThere() {
    ApiStories none =
        new ApiStories() {
          @Override
          public List<Ref> refs() {
            return List.of();
          }

          @Override
          public java.util.Optional<org.hearsay.story.Story> story(String key) {
            return java.util.Optional.empty();
          }

          @Override
          public List<String> keysOf(String article) {
            return List.of();
          }
        };
    assertThat(describedPaths()).containsExactlyInAnyOrderElementsOf(new Api(ledger, none).paths());
    assertThat(description.path("openapi").asText()).startsWith("3.1");
  }

  static List<String> paths() {
    return describedPaths();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAnswerIsAsDescribed(String path) throws Exception {
    HttpResponse<String> answer = get(filled(path, storyKey(), "01-norvane"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertDescribed(path, answer);
    if (path.contains("{")) {
      HttpResponse<String> missing = get(filled(path, "0123456789ab", "no such"));
      assertThat(missing.statusCode()).isEqualTo(404);
      assertDescribed(path, missing);
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void hostileParametersAreOnlyEverAnswered(String path) throws Exception {
    Ledger.Counts before = ledger.counts();
    for (String hostile : HOSTILE) {
      if (path.contains("{")) {
        HttpResponse<String> answer = get(filled(path, hostile, hostile));
        // An address that is none is refused by the server before the API sees it.
        assertThat(answer.statusCode()).as(hostile).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "root:");
      }
      for (JsonNode parameter : parameters(path)) {
        if (parameter.path("in").asText().equals("query")) {
          String name = parameter.path("name").asText();
          HttpResponse<String> answer =
              get(filled(path, storyKey(), "01-norvane") + "?" + name + "=" + encoded(hostile));
          assertDescribed(path, answer);
          assertThat(answer.body()).as(name).doesNotContain("Exception", "root:", "<script");
        }
      }
    }
    assertThat(ledger.counts()).isEqualTo(before);
  }

  private static List<JsonNode> parameters(String path) {
    List<JsonNode> parameters = new ArrayList<>();
    operation(path)
        .path("parameters")
        .forEach(
            p ->
                parameters.add(
                    p.has("$ref") ? description.at(p.path("$ref").asText().substring(1)) : p));
    return parameters;
  }

  @Test
  void aStoryComesInEveryFormat() throws Exception {
    String path = "/stories/{story}/export/{format}";
    for (String format : List.of("prov", "schema-org", "ninjs", "ftm", "annotations", "note")) {
      HttpResponse<String> answer = get("/stories/" + storyKey() + "/export/" + format);
      assertThat(answer.statusCode()).as(format).isEqualTo(200);
      assertDescribed(path, answer);
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .hasValueSatisfying(d -> assertThat(d).startsWith("attachment; filename=\"hearsay-"));
    }
    String note = get("/stories/" + storyKey() + "/export/note?as=html").body();
    assertThat(note).startsWith("<!doctype html>").contains("Sourcing note");
    for (String wrong : List.of("csv", "pdf", "..%2f..%2fx")) {
      assertThat(get("/stories/" + storyKey() + "/export/" + wrong).statusCode())
          .as(wrong)
          .isBetween(400, 404);
    }
    assertThat(get("/stories/" + storyKey() + "/export/prov?as=html").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageOfAStoryLeadsToItsExports() throws Exception {
    HttpRequest page =
        HttpRequest.newBuilder(URI.create(server.address() + "/story/" + storyKey())).build();
    String html = CLIENT.send(page, HttpResponse.BodyHandlers.ofString()).body();
    java.util.regex.Matcher link =
        java.util.regex.Pattern.compile("href=\"" + Api.ROOT + "(/stories/[^\"]+)\"").matcher(html);
    int links = 0;
    while (link.find()) {
      assertThat(get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
      links++;
    }
    assertThat(links).isEqualTo(8);
  }

  @Test
  void whatIsNoParameterIsRefused() throws Exception {
    for (String wrong :
        List.of(
            "/stories?offest=1",
            "/stories?limit=0",
            "/stories?limit=101",
            "/stories?offset=10001",
            "/stories?limit=1&limit=2",
            "/statements?act=lie",
            "/articles/01-norvane?x=1")) {
      HttpResponse<String> answer = get(wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains("parameter");
    }
  }

  @Test
  void pagesOfAListJoinUpToTheList() throws Exception {
    for (String list : List.of("/articles?", "/statements?act=deny&", "/sources?")) {
      List<JsonNode> whole = new ArrayList<>();
      json(list + "limit=100").path("items").forEach(whole::add);
      List<JsonNode> joined = new ArrayList<>();
      boolean more = true;
      for (int offset = 0; more; offset += 3) {
        JsonNode page = json(list + "limit=3&offset=" + offset);
        page.path("items").forEach(joined::add);
        more = page.path("more").asBoolean() && joined.size() < whole.size();
      }
      assertThat(joined).as(list).hasSizeGreaterThan(3).isEqualTo(whole);
    }
  }

  @Test
  void wordsStandWhereTheAnswerSays() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    JsonNode found = json("/statements?q=flood&limit=100").path("items");
    assertThat(found).isNotEmpty();
    for (JsonNode item : found) {
      String article = item.path("article").asText();
      if (!texts.containsKey(article)) {
        texts.put(article, json("/articles/" + encoded(article)).path("text").asText());
      }
      assertThat(
              Objects.requireNonNull(texts.get(article))
                  .substring(item.path("start").asInt(), item.path("end").asInt()))
          .isEqualTo(item.path("text").asText());
    }
  }

  @Test
  void oneSourceIsAskedForByName() throws Exception {
    JsonNode said = json("/statements?source=" + encoded("Liska Prowe") + "&act=deny");
    assertThat(said.path("items").findValuesAsText("speaker"))
        .isNotEmpty()
        .containsOnly("Liska Prowe");
    assertThat(json("/sources?q=Prowe").path("items").findValuesAsText("name"))
        .contains("Liska Prowe");
  }

  @Test
  void theStoryIsTheSameAsOnThePageAndInAnExport() throws Exception {
    String key = storyKey();
    HttpRequest page =
        HttpRequest.newBuilder(URI.create(server.address() + "/story/" + key)).build();
    assertThat(CLIENT.send(page, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    Cli export =
        Cli.run("export", "--format", "prov", "--story", key, "--ledger", folder.resolve("api.db"));
    assertThat(export.exitCode()).isZero();
    assertThat(export.out()).contains("/story/" + key + "#c1>");
  }

  @Test
  void onlyReadingAndOnlyUnderThisMachinesName() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(server.address() + Api.ROOT + "/stories"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isBetween(403, 405);
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/stories HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 403")
            .doesNotContain("\"items\"");
      }
    }
  }

  @Test
  void whatIsNotThereIsAnsweredInJson() throws Exception {
    for (String path : List.of("/nowhere", "/stories/x/y/z")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void noAnswerJudges() throws IOException {
    assertThat(description.toString()).doesNotContain("ClaimReview", "rating");
  }
}
