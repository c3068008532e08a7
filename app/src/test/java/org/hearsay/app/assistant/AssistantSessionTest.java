package org.hearsay.app.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Cli;
import org.hearsay.app.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The protocol's own client, over standard input and output, against a real process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssistantSessionTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Path folder;
  private Path ledger;
  private McpSyncClient client;

  @BeforeAll
  void connect(@TempDir Path temporary) throws IOException {
    folder = temporary;
    ledger = folder.resolve("case.db");
    Path pages = Cli.root().resolve("cases/marrow-dam/in").toAbsolutePath().normalize();
    Cli.run("read", pages, "--tagger", "rules", "--ledger", ledger);
    Files.writeString(
        Files.createDirectory(folder.resolve("in")).resolve("bridge.txt"),
        "The bridge at Carrow will open in May, mayor Ann Lee said on Monday.\n"
            + "A spokesman for the railway declined to comment.\n");
    client = client("--ledger", ledger.toString(), "--folder", folder.resolve("in").toString());
    client.initialize();
  }

  @AfterAll
  void disconnect() {
    client.closeGracefully();
  }

  private static McpSyncClient client(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "mcp"));
    arguments.addAll(List.of("--tagger", "rules"));
    arguments.addAll(List.of(options));
    ServerParameters server = ServerParameters.builder(java().toString()).args(arguments).build();
    return McpClient.sync(
            new StdioClientTransport(server, new JacksonMcpJsonMapper(new ObjectMapper())))
        .requestTimeout(Duration.ofMinutes(2))
        .initializationTimeout(Duration.ofMinutes(2))
        .build();
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(
        McpSchema.CallToolRequest.builder().name(tool).arguments(arguments).build());
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().get(0)).text();
  }

  private JsonNode answer(String tool, Map<String, Object> arguments) throws IOException {
    McpSchema.CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isFalse();
    return JSON.readTree(text(result));
  }

  private String error(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isTrue();
    return text(result);
  }

  @Test
  void theToolsOnlyReadAndSayWhatTheyTake() {
    assertThat(client.getServerInfo().name()).isEqualTo("hearsay");
    assertThat(client.getServerInstructions()).contains("never count pages");
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(McpSchema.Tool::name)
        .containsExactlyInAnyOrder(
            "read_article", "who_says", "claim_origins", "evidence", "list_stories");
    assertThat(tools)
        .allSatisfy(
            tool -> {
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.inputSchema())
                  .containsEntry("type", "object")
                  .containsEntry("additionalProperties", false);
            });
  }

  @Test
  void aTextIsReadAndItsWordsAreFoundAgainInTheirContext() throws IOException {
    String text = "The dyke will hold, engineer Ole Brandt said. \"We are sure,\" he told Norvane.";
    JsonNode article = answer("read_article", Map.of("text", text)).path("articles").get(0);
    JsonNode statement = article.path("statements").get(0);
    assertThat(statement.path("who").asText()).isEqualTo("Ole Brandt");
    assertThat(statement.path("act").asText()).isEqualTo("state");
    JsonNode at = statement.path("at").get(0);
    assertThat(text.substring(at.get(0).asInt(), at.get(1).asInt()))
        .isEqualTo(statement.path("words").asText());

    JsonNode evidence =
        answer("evidence", Map.of("statement", statement.path("id").asText(), "around", 10));
    assertThat(evidence.path("cue").path("text").asText()).isEqualTo("said");
    assertThat(evidence.path("by").asText()).isNotBlank();
    JsonNode context = evidence.path("context");
    assertThat(text.substring(context.path("start").asInt(), context.path("end").asInt()))
        .isEqualTo(context.path("text").asText());
  }

  @Test
  void whoSaysLeadsToTheStoryItsOriginsAndTheWords() throws IOException {
    JsonNode found = answer("who_says", Map.of("query", "who said the minister saw the report?"));
    JsonNode article = found.path("articles").get(0);
    assertThat(article.path("story").asInt()).isEqualTo(1);
    assertThat(found.path("words").asText()).isEqualTo("all of them");

    JsonNode claim = answer("claim_origins", Map.of("story", 1));
    JsonNode affirm = claim.path("independent").path("affirm");
    assertThat(affirm.path("min").asInt()).isBetween(1, affirm.path("max").asInt());
    assertThat(affirm.path("why").asText()).isNotBlank();
    assertThat(claim.path("pages").path("articles").asInt()).isEqualTo(10);
    assertThat(claim.path("pages").path("copyFamilies").get(0)).hasSizeGreaterThan(2);
    assertThat(claim.path("disagreements")).isNotEmpty();
    assertThat(claim.path("responses")).isNotEmpty();

    JsonNode place = claim.path("origins").get(0).path("places").get(0);
    JsonNode words =
        answer(
            "evidence",
            Map.of(
                "article", place.path("article").asText(),
                "start", place.path("at").get(0).asInt(),
                "end", place.path("at").get(1).asInt()));
    assertThat(words.path("text").asText()).isEqualTo(place.path("words").asText());
  }

  @Test
  void aStatementLeadsToItsClaim() throws IOException {
    JsonNode claims = answer("claim_origins", Map.of("story", 1));
    String article = claims.path("origins").get(0).path("places").get(0).path("article").asText();
    List<String> matched = new ArrayList<>();
    for (int n = 1; n < 8; n++) {
      McpSchema.CallToolResult result =
          call("claim_origins", Map.of("statement", article + "#a" + n, "places", 1));
      if (!result.isError()) {
        matched.add(JSON.readTree(text(result)).path("claim").asText());
      }
    }
    assertThat(matched).contains(claims.path("claim").asText());
  }

  @Test
  void storiesAreListedWithTheirIntervals() throws IOException {
    JsonNode stories = answer("list_stories", Map.of());
    assertThat(stories.path("count").asInt()).isEqualTo(1);
    assertThat(stories.path("stories").get(0).path("independent").path("why").asText())
        .isNotBlank();
    assertThat(answer("list_stories", Map.of("first", 2)).path("stories")).isEmpty();
  }

  @Test
  void filesAreOneStoryWithoutALedger() throws IOException {
    JsonNode read = answer("read_article", Map.of("path", "bridge.txt"));
    assertThat(read.path("articles").get(0).path("article").asText()).isEqualTo("session:bridge");
    assertThat(answer("claim_origins", Map.of("paths", List.of("."))).path("claim").asText())
        .contains("bridge");
  }

  @Test
  void whatCannotBeAnsweredIsAToolErrorAndTheSessionGoesOn() throws IOException {
    assertThat(error("read_article", Map.of("path", "../case.db")))
        .contains("not a file or folder");
    assertThat(error("read_article", Map.of())).contains("either path or text");
    assertThat(error("read_article", Map.of("text", 7))).contains("text");
    assertThat(error("claim_origins", Map.of("story", 99))).contains("no story 99");
    assertThat(error("claim_origins", Map.of("story", 1, "claim", 9999))).contains("no claim 9999");
    assertThat(error("claim_origins", Map.of("story", 1, "statement", "x#a1"))).contains("one of");
    assertThat(error("evidence", Map.of("statement", "nowhere#a1"))).contains("no article nowhere");
    assertThat(error("evidence", Map.of("statement", "a1"))).contains("page#a3");
    assertThat(error("evidence", Map.of("article", "01-norvane", "start", 5, "end", 900_000)))
        .contains("no place");
    assertThat(error("who_says", Map.of("query", "?!"))).contains("no word");
    assertThat(error("who_says", Map.of("query", "dam", "limit", 0))).contains("limit");
    assertThat(error("who_says", Map.of("querry", "dam"))).contains("querry");
    assertThatThrownBy(() -> call("write_article", Map.of())).isInstanceOf(McpError.class);
    assertThat(answer("list_stories", Map.of()).path("count").asInt()).isEqualTo(1);
  }

  @Test
  void withoutALedgerOnlyWhatNeedsOneFails() throws IOException {
    try (McpSyncClient bare = client("--ledger", folder.resolve("none.db").toString())) {
      bare.initialize();
      McpSchema.CallToolResult stories =
          bare.callTool(
              McpSchema.CallToolRequest.builder().name("list_stories").arguments(Map.of()).build());
      assertThat(stories.isError()).isTrue();
      assertThat(text(stories)).contains("hearsay read");
      McpSchema.CallToolResult read =
          bare.callTool(
              McpSchema.CallToolRequest.builder()
                  .name("read_article")
                  .arguments(Map.of("text", "The gate is shut, said Ann Lee."))
                  .build());
      assertThat(read.isError()).isFalse();
    }
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void standardOutputHoldsNothingButMessagesAndEveryRequestIsAnsweredBeforeTheEnd()
      throws Exception {
    Process process =
        new ProcessBuilder(
                java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "mcp",
                "--tagger",
                "rules",
                "--ledger",
                ledger.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(
          "{\"jsonrpc\":\"2.0\",\"id\":\"first\",\"method\":\"initialize\",\"params\":{"
              + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},"
              + "\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\n"
              + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
              + "this is no message\n\n[1]\n"
              + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{"
              + "\"name\":\"list_stories\",\"arguments\":{}}}\n");
    }
    List<JsonNode> messages = new ArrayList<>();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        messages.add(JSON.readTree(line));
      }
    }
    assertThat(process.waitFor()).isZero();
    assertThat(messages).allSatisfy(m -> assertThat(m.path("jsonrpc").asText()).isEqualTo("2.0"));
    assertThat(messages)
        .extracting(m -> m.path("id").toString())
        .containsExactlyInAnyOrder("\"first\"", "null", "null", "2");
  }
}
