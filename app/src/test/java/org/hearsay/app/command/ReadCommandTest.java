package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Cli;
import org.hearsay.app.ExitCode;
import org.hearsay.app.LedgerDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {

  private final Path folder;
  private final Path pages;
  private final Path ledger;

  ReadCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.pages = Files.createDirectory(folder.resolve("pages"));
    this.ledger = folder.resolve("case.db");
    page("one", "The mayor said on Monday that the old bridge at Carrow is open again.");
    page("two", "A spokesman for the city denied that the old bridge at Carrow is open again.");
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(pages.resolve(name + ".txt"), text);
  }

  @Test
  void theFirstLineNamesTheLedgerAndTheSummaryCounts() {
    Cli run = Cli.run("read", pages, "--ledger", ledger);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0)).isEqualTo("Ledger: " + ledger);
    assertThat(run.out())
        .contains("2 files: 2 articles, of which 2 new", "Problems in this run: none.");
  }

  @Test
  void whatIsThereIsNotReadAgainAndTheLedgerStaysTheSame() throws Exception {
    Cli.run("read", pages, "--ledger", ledger);
    var before = LedgerDump.of(ledger);
    Cli again = Cli.run("read", pages, "--ledger", ledger);
    assertThat(again.out())
        .contains("of which 0 new, 0 new versions of known pages, 2 known with the same text");
    assertThat(LedgerDump.of(ledger)).isEqualTo(before);
  }

  @Test
  void howAPathIsTypedMakesNoOtherPage() {
    Cli.run("read", pages, "--ledger", ledger);
    Path roundabout = folder.resolve("pages/../pages/./one.txt");
    assertThat(Cli.run("read", roundabout, "--ledger", ledger).out())
        .contains("0 new, 0 new versions");
  }

  @Test
  void aChangedPageIsANewVersion() throws IOException {
    Cli.run("read", pages, "--ledger", ledger);
    page("two", "A spokesman for the city confirmed that the old bridge at Carrow is open again.");
    assertThat(Cli.run("read", pages, "--ledger", ledger).out())
        .contains("1 new versions of known pages, 1 known", "2 articles in 3 versions");
    assertThat(Cli.run("search", "bridge", "--ledger", ledger).out())
        .contains("confirm: ")
        .doesNotContain("deny: ");
  }

  @Test
  void againReadsEverythingAndDoublesNothing() throws Exception {
    Cli.run("read", pages, "--ledger", ledger);
    var before = withoutIndex(LedgerDump.of(ledger));
    assertThat(Cli.run("read", pages, "--again", "--ledger", ledger).out())
        .contains("2 read again", "2 articles in 2 versions");
    assertThat(withoutIndex(LedgerDump.of(ledger))).isEqualTo(before);
  }

  /** Without the index, whose row numbers tell how often it was rebuilt. */
  private static List<String> withoutIndex(List<String> rows) {
    return rows.stream().filter(row -> !row.startsWith("findable")).toList();
  }

  @Test
  void badInputIsListedAndTheRestIsRead() throws IOException {
    page("empty", "");
    Files.writeString(pages.resolve("odd.json"), "{ not json");
    Cli run = Cli.run("read", pages, "--ledger", ledger);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("of which 2 new", "1 empty");
    assertThat(run.err()).contains("empty.txt: empty: ", "odd.json");
    assertThat(Cli.run("read", pages, "--strict", "--ledger", ledger).exitCode())
        .isEqualTo(ExitCode.PROBLEMS);
  }

  @Test
  void twoLedgersOfTheSameInputHaveTheSameContent() throws Exception {
    for (int i = 0; i < 30; i++) {
      page("p" + i, "Officer " + i + " said that gate " + i + " of the old bridge is open.");
    }
    Path twin = folder.resolve("twin.db");
    Cli.run("read", pages, "--ledger", ledger);
    Cli.run("read", pages, "--ledger", twin);
    assertThat(LedgerDump.of(twin)).isEqualTo(LedgerDump.of(ledger)).hasSizeGreaterThan(100);
  }

  @Test
  void exportWritesTablesWhoseColumnsAreExplained() throws IOException {
    page("formula", "\"=cmd|' /C calc'!A0,\" said Ann Lee.");
    Cli.run("read", pages, "--ledger", ledger);
    Path tables = folder.resolve("tables");
    Cli run = Cli.run("export", "--format", "csv", "--out", tables, "--ledger", ledger);
    assertThat(run.exitCode()).isZero();
    String meaning = Files.readString(Cli.root().resolve("docs/csv.md"));
    try (var files = Files.list(tables)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        assertThat(meaning).contains("## " + name);
        String section = meaning.substring(meaning.indexOf("## " + name)).split("\n## ", 2)[0];
        for (String column : Files.readString(file).split("\r\n", 2)[0].split(",")) {
          assertThat(section).as(name).contains("| " + column + " |");
        }
      }
    }
    assertThat(Files.readString(tables.resolve("articles.csv"))).contains("\r\none,");
    assertThat(Files.readString(tables.resolve("statements.csv"))).doesNotContain(",=", ",\"=");
  }
}
