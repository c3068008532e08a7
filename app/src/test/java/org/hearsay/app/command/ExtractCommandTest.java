package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  ExtractCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theObjectHasTheFieldsOfTheContractInTheirOrder() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("two-of-three.txt"),
            "According to two of the three Reuters sources, the dam may be closed.\n");
    JsonNode one = JSON.readTree(Cli.run("extract", file).out());
    assertThat(names(one))
        .containsExactly(
            "schema",
            "id",
            "language",
            "title",
            "published",
            "outlet",
            "wire",
            "paragraphs",
            "attributions",
            "garbling",
            "entities",
            "problems");
    assertThat(one.path("entities").get(0).toString())
        .isEqualTo("{\"start\":13,\"end\":16,\"text\":\"two\",\"kind\":\"number\"}");
    assertThat(one.path("schema").asText()).isEqualTo("hearsay/1");
    assertThat(one.path("id").asText()).isEqualTo("two-of-three");
    assertThat(one.path("title").isNull()).isTrue();
    assertThat(one.path("wire").isNull()).isTrue();
    assertThat(names(one.path("paragraphs").get(0))).containsExactly("start", "end", "kind");
    JsonNode attribution = one.path("attributions").get(0);
    assertThat(names(attribution))
        .containsExactly(
            "id",
            "source",
            "cue",
            "content",
            "speaker",
            "kind",
            "size",
            "via",
            "act",
            "hedge",
            "direct",
            "confidence",
            "by");
    assertThat(names(attribution.path("content").get(0))).containsExactly("start", "end", "text");
  }

  @Test
  void offsetsAreIntoTheTextAsItStandsWithItsLineEnds() throws IOException {
    String text =
        "The mayor said that the bridge \ud83c\udf09 is open.\r\n\r\n\"We are proud,\" Ann Lee said.\r\n";
    Path file = Files.writeString(folder.resolve("crlf.txt"), text);
    JsonNode one = JSON.readTree(Cli.run("extract", file).out());
    int places = 0;
    for (JsonNode attribution : one.path("attributions")) {
      for (JsonNode place : attribution.findParents("text")) {
        assertThat(text.substring(place.path("start").asInt(), place.path("end").asInt()))
            .isEqualTo(place.path("text").asText());
        places++;
      }
    }
    assertThat(places).isGreaterThan(3);
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    Path file =
        Files.writeString(folder.resolve("bom.txt"), "\uFEFFThe mayor said that it is open.");
    JsonNode one = JSON.readTree(Cli.run("extract", file).out());
    assertThat(one.path("paragraphs").get(0).path("start").asInt()).isZero();
    assertThat(one.path("paragraphs").get(0).path("end").asInt()).isEqualTo(31);
  }

  @Test
  void nothingButObjectsStandsOnStandardOutput() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The mayor said that the bridge is open.");
    Files.writeString(folder.resolve("b.txt"), "");
    Files.write(folder.resolve("c.html"), new byte[] {0, 1, 2, (byte) 0xff, 0, 3, 0, 0, 7});
    Files.writeString(folder.resolve("d.txt"), "The mayor said that the bridge is shut.");
    Cli run = Cli.run("extract", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSizeBetween(2, 3);
    for (String line : run.lines()) {
      assertThat(JSON.readTree(line).path("schema").asText()).isEqualTo("hearsay/1");
    }
    assertThat(run.err()).contains("b.txt: empty:", "c.html");
  }

  @Test
  void twoRunsPrintTheSame() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(
          folder.resolve("t" + i + ".txt"), "The mayor said that bridge " + i + " is open.");
    }
    assertThat(Cli.run("extract", folder)).isEqualTo(Cli.run("extract", folder));
  }
}
