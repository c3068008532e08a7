package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.app.Cli;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Main;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, in this process and as a process that is killed. */
final class WatchProcessTest {

  private final NewsSite site = new NewsSite();
  private final Path ledger;

  WatchProcessTest(@TempDir Path folder) throws IOException {
    this.ledger = folder.resolve("w.db");
    site.page("/one", "Gate", "The gate at Carrow is open again, mayor Ann Lee said on Monday.");
    site.page("/two", "Gate", "A spokesman denied that the gate at Carrow is open again.");
    site.feed("/feed", "/one", "/two");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void onceReadsWhatIsNewAndEnds() {
    Cli run = Cli.run("watch", site.at("/feed"), "--once", "--tagger", "rules", "--ledger", ledger);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines().get(0)).isEqualTo("Ledger: " + ledger);
    try (SqliteLedger kept = SqliteLedger.open(ledger)) {
      assertThat(kept.articleIds()).containsExactly("127.0.0.1-one", "127.0.0.1-two");
    }
    Cli again =
        Cli.run(
            "watch", site.at("/feed"), "--once", "--json", "--tagger", "rules", "--ledger", ledger);
    assertThat(again.out()).isEmpty();
  }

  @Test
  void whatCannotBeWatchedIsSaid() {
    assertThat(Cli.run("watch", "ftp://example.org/feed", "--once").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("watch", site.at("/feed"), "--every", "1s").err()).contains("at least 30s");
    assertThat(Cli.run("watch", site.at("/feed"), "--every", "soon").err()).contains("10m or 2h");
    Cli missing = Cli.run("watch", site.at("/nothing"), "--once", "--strict", "--ledger", ledger);
    assertThat(missing.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(missing.err()).contains("status 404");
  }

  @Test
  @Timeout(120)
  void aKilledWatchIsCompletedByTheSameCommand() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                site.at("/feed").toString(),
                "--tagger",
                "rules",
                "--ledger",
                ledger.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("Ledger: ");
      // The first page is asked for after the feed; the process dies while it works on it.
      site.awaitRequest("/one");
      process.toHandle().destroyForcibly();
    }
    assertThat(process.waitFor()).isNotZero();
    Cli run = Cli.run("watch", site.at("/feed"), "--once", "--tagger", "rules", "--ledger", ledger);
    assertThat(run.exitCode()).as(run.err()).isZero();
    try (SqliteLedger kept = SqliteLedger.open(ledger)) {
      assertThat(kept.articleIds()).hasSize(2);
      assertThat(kept.counts().versions()).isEqualTo(2);
    }
  }
}
