package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Cli;
import org.hearsay.app.ExitCode;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command: where documents go, what is selected, what is refused. */
final class ExportCommandTest {

  @TempDir private static Path folder;
  private static Path ledger;

  @BeforeAll
  static void read() {
    ledger = folder.resolve("case.db");
    Path cases = Cli.root().resolve("cases");
    Cli run =
        Cli.run(
            "read",
            cases.resolve("circular/in"),
            cases.resolve("quotes/in"),
            "--tagger",
            "rules",
            "--ledger",
            ledger);
    assertThat(run.exitCode()).isZero();
  }

  private static Cli export(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "export";
    all[1] = "--ledger";
    all[2] = ledger;
    System.arraycopy(more, 0, all, 3, more.length);
    return Cli.run(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prov", "schema-org", "ninjs", "ftm", "annotations", "note"})
  void aDocumentIsTheSameOnStandardOutputAndInAFile(String format) throws IOException {
    Cli printed = export("--format", format);
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.err()).isEmpty();
    Path file = folder.resolve(format + ".out");
    Cli written = export("--format", format.toUpperCase(java.util.Locale.ROOT), "--out", file);
    assertThat(written.exitCode()).isZero();
    assertThat(written.out()).contains("Ledger: ", "Wrote " + file);
    assertThat(Files.readString(file)).isEqualTo(printed.out()).isNotBlank();
  }

  @Test
  void oneStoryIsSelectedByNumberOrKey() {
    String all = export("--format", "ninjs").out();
    String one = export("--format", "ninjs", "--story", "1").out();
    assertThat(all.lines()).hasSize(4);
    assertThat(one.lines()).hasSize(3);
    String turtle = export("--format", "prov", "--story", "1").out();
    String key = turtle.replaceAll("(?s).*/story/([0-9a-f]{12})>.*", "$1");
    assertThat(export("--format", "ninjs", "--story", key).out()).isEqualTo(one);
  }

  @Test
  void addressesStartWithTheBase() {
    assertThat(export("--format", "prov", "--base", "https://desk.example/h").out())
        .contains("<https://desk.example/h/article/circle-1?text=")
        .doesNotContain("127.0.0.1");
  }

  @Test
  void whatIsNotThereIsRefusedInOneLine() {
    refused(export("--format", "prov", "--story", "9"), ExitCode.USAGE, "no story 9");
    refused(export("--format", "prov", "--story", "0"), ExitCode.USAGE, "no story 0");
    refused(export("--format", "note", "--story", "../x"), ExitCode.USAGE, "no story ../x");
    refused(
        Cli.run("export", "--format", "ftm", "--ledger", folder.resolve("none.db")),
        ExitCode.FAILED,
        "there is no ledger");
  }

  @Test
  void anEmptyLedgerIsSaid() {
    Path empty = folder.resolve("empty.db");
    SqliteLedger.open(empty).close();
    for (String format : List.of("prov", "csv", "note", "ninjs")) {
      Cli run = Cli.run("export", "--format", format, "--ledger", empty);
      refused(run, ExitCode.FAILED, "holds no articles");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndNothingIsLeftBehind() throws IOException {
    refused(
        export("--format", "prov", "--out", folder.resolve("no/such/file.ttl")),
        ExitCode.FAILED,
        "cannot be written: there is no such folder");
    refused(
        export("--format", "prov", "--out", folder), ExitCode.FAILED, "cannot be written: it is a");
    Path file = Files.writeString(folder.resolve("a-file"), "x");
    refused(export("--format", "csv", "--out", file), ExitCode.FAILED, "cannot be written");
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(".part"))).isEmpty();
    }
  }

  private static void refused(Cli run, int exitCode, String words) {
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("hearsay: ")
        .contains(words);
  }
}
