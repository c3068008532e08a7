package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command has in common: help, exit codes, errors that say what to do. */
final class CommandLineTest {

  private final Path folder;

  CommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path text(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "story",
        "read",
        "stories",
        "claims",
        "search",
        "serve",
        "export",
        "extract",
        "overrides"
      })
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    Cli help = Cli.run(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("Usage: hearsay " + command, "Examples:", "./hearsay " + command, "Exit codes:");
    assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(100));
    assertThat(Cli.run("--help").out()).contains("  " + command + " ");
  }

  @Test
  void withoutACommandTheCommandsAreShown() {
    Cli nothing = Cli.run();
    assertThat(nothing.exitCode()).isZero();
    assertThat(nothing.out()).contains("Usage: hearsay", "Start with:").doesNotContain("warm-up");
  }

  @Test
  void aWrongCommandLineEndsWithTwoAndSaysWhereHelpIs() {
    Cli mistyped = Cli.run("sory", "x");
    assertThat(mistyped.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(mistyped.out()).isEmpty();
    assertThat(mistyped.err()).contains("'sory'", "Did you mean story", "hearsay --help");
    assertThat(Cli.run("extract").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("story", "--colour", "x").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("serve", "--port", "abc").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("serve", "--port", "99999").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void filesThatAreNotThereAreAWrongCommandLine() {
    Cli missing = Cli.run("extract", folder.resolve("missing.txt"));
    assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("missing.txt: unreadable: there is no such file");
  }

  @Test
  void oneMissingFileDoesNotStopTheOthers() throws IOException {
    Path there = text("there.txt", "The mayor said that the bridge is open.");
    Cli run = Cli.run("extract", folder.resolve("missing.txt"), there);
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).singleElement().asString().contains("\"id\":\"there\"");
    assertThat(Cli.run("extract", "--strict", folder.resolve("missing.txt"), there).exitCode())
        .isEqualTo(ExitCode.PROBLEMS);
  }

  @Test
  void ledgersThatCannotBeUsedAreSaidInOneLine() throws IOException {
    Path notes = text("notes.db", "These are notes. ".repeat(200));
    assertOneLine(Cli.run("stories", "--ledger", notes), ExitCode.FAILED, "not a ledger");
    assertOneLine(
        Cli.run("claims", "--ledger", folder.resolve("none.db")),
        ExitCode.FAILED,
        "there is no ledger");
    assertOneLine(
        Cli.run("search", "x", "--ledger", "jdbc:mysql://host/db"),
        ExitCode.USAGE,
        "jdbc:postgresql:");
    assertOneLine(
        Cli.run("read", folder, "--ledger", folder.resolve("no/such/folder.db")),
        ExitCode.FAILED,
        "no folder");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  private static void assertOneLine(Cli run, int exitCode, String words) {
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("hearsay: ")
        .contains(words);
  }

  @Test
  void aPortThatIsTakenIsSaidInOneLine() throws IOException {
    Path ledger = folder.resolve("port.db");
    Cli.run("read", text("a.txt", "The mayor said that it is open."), "--ledger", ledger);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli run = Cli.run("serve", "--port", taken.getLocalPort(), "--ledger", ledger);
      assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("hearsay: port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void anUnknownFormatOrSyntaxIsSaidInOneLine() {
    assertOneLine(Cli.run("export", "--format", "pdf"), ExitCode.USAGE, "no format pdf");
    assertOneLine(
        Cli.run("export", "--format", "prov", "--as", "xml"), ExitCode.USAGE, "turtle or json-ld");
    assertOneLine(
        Cli.run("export", "--format", "ftm", "--base", "not a base"), ExitCode.USAGE, "--base");
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
    for (int i = 0; i < 50; i++) {
      text("t" + i + ".txt", "The mayor said that bridge " + i + " is open.");
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        new Console(
            new PrintStream(gone, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Look.PLAIN);
    assertThat(Main.run(console, "extract", folder.toString())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void coloursOnlyWhereTheyAreWanted() throws IOException {
    Path page = text("page.txt", "The mayor said that the bridge is open.");
    Console.Look colours = new Console.Look(true, false, 80, false);
    assertThat(Cli.run(colours, "story", page).out()).contains("\u001b[1m");
    assertThat(Cli.run("story", page).out()).doesNotContain("\u001b");
  }

  @Test
  void whatArticlesHoldCannotSteerTheTerminal() throws IOException {
    Path page =
        text(
            "page.txt",
            "The mayor \u001b[31msaid\u001b]0;title\u0007 that the \u202ebridge\u009b2J is open.\n"
                + "Mayor Ann Lee said on Monday that \u001b[2Jthe bridge is open.");
    Cli run = Cli.run("story", page, "--statements");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("bridge").doesNotContain("\u001b", "\u009b", "\u202e", "\u0007");
  }
}
