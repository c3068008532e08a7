package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.Cli;
import org.hearsay.app.LedgerDump;
import org.hearsay.app.Main;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.PostgresLedger;
import org.hearsay.store.SqliteLedger;
import org.hearsay.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process, killed in the middle of its work with the signal that it cannot catch. */
final class KilledRunTest {

  private static final int ARTICLES = 120;

  private final Path folder;
  private final Path pages;

  KilledRunTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          pages.resolve("p%03d.txt".formatted(i)),
          "Officer Ann Lee said on Monday that gate "
              + i
              + " of the old bridge at Carrow is open.\nA spokesman denied that gate "
              + i
              + " was ever closed.\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 95})
  void aKilledRunKeepsWhatItReportedAndIsCompletedByTheSameCommand(int killAfter) throws Exception {
    Path killed = folder.resolve("killed.db");
    List<String> reported = runAndKill(killed.toString(), killAfter);
    assertThat(reported).hasSizeGreaterThanOrEqualTo(killAfter);
    try (SqliteLedger ledger = SqliteLedger.open(killed)) {
      assertThat(ledger.articleIds()).containsAll(reported).hasSizeLessThan(ARTICLES);
    }

    Cli.run("read", pages, "--ledger", killed);
    Path whole = folder.resolve("whole.db");
    Cli.run("read", pages, "--ledger", whole);
    assertThat(LedgerDump.of(killed)).isEqualTo(LedgerDump.of(whole));
    try (SqliteLedger ledger = SqliteLedger.open(killed)) {
      assertThat(ledger.counts().articles()).isEqualTo(ARTICLES);
      assertThat(ledger.storiesAreStale()).isFalse();
    }
  }

  @Test
  void whatAKilledRunReportedIsInTheSharedDatabaseToo() throws Exception {
    String shared = PostgresServer.shared().newDatabase();
    List<String> reported = runAndKill(shared, 40);
    try (Ledger ledger = PostgresLedger.open(shared)) {
      assertThat(ledger.articleIds()).containsAll(reported).hasSizeLessThan(ARTICLES);
      ledger.articleIds().forEach(id -> assertThat(ledger.reading(id)).isPresent());
    }
    Cli.run("read", pages, "--ledger", shared);
    try (Ledger ledger = PostgresLedger.open(shared)) {
      assertThat(ledger.counts().articles()).isEqualTo(ARTICLES);
      assertThat(ledger.counts().versions()).isEqualTo(ARTICLES);
      assertThat(ledger.storiesAreStale()).isFalse();
    }
  }

  /** The ids that the process said it had kept before it died. */
  private List<String> runAndKill(String ledger, int killAfter) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                pages.toString(),
                "--verbose",
                "--ledger",
                ledger)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> reported = new ArrayList<>();
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("kept ")) {
          reported.add(line.substring("kept ".length(), line.indexOf(':')));
        }
        if (reported.size() == killAfter) {
          // Not Process.destroyForcibly, which also closes the pipe with what was reported.
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(process.waitFor()).isNotZero();
    return reported;
  }
}
