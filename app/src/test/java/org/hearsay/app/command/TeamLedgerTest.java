package org.hearsay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.Cli;
import org.hearsay.app.ExitCode;
import org.hearsay.attribution.Act;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Reliability;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.Statement;
import org.hearsay.store.PostgresLedger;
import org.hearsay.store.SqliteLedger;
import org.hearsay.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person decided lasts: through changed pages, into another database, until it is undone.
 */
final class TeamLedgerTest {

  private static final String CLAIM =
      "the ferry Aurelia struck a sunken crane off Vessel Point on Sunday night";

  private final Path folder;
  private final Path pages;
  private final Path own;
  private final String shared = PostgresServer.shared().newDatabase();

  TeamLedgerTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.pages = Files.createDirectory(folder.resolve("pages"));
    this.own = folder.resolve("own.db");
    page("beacon", "", "Two port officials told The Beacon that " + CLAIM + ".");
    page("herald", "", "Salvage divers told The Herald that " + CLAIM + ".");
    page("courier", "", "Ilse Brandt, a spokeswoman for Tarn Lines, denied that " + CLAIM + ".");
  }

  private void page(String outlet, String before, String lead) throws IOException {
    Files.writeString(
        pages.resolve(outlet + ".html"),
        "<html lang=en><head><title>Ferry Aurelia and the crane off Vessel Point</title>"
            + "<link rel=canonical href=https://"
            + outlet
            + ".example/ferry><meta property=og:site_name content='The "
            + outlet
            + "'><meta property=article:published_time content=2026-03-02T08:00:00Z></head><body>"
            + "<article><h1>Ferry Aurelia and the crane off Vessel Point</h1>"
            + before
            + "<p>"
            + lead
            + "</p><p>The ferry Aurelia carries cars and passengers between Vessel Point and the"
            + " islands. The sunken crane has lain off Vessel Point since the harbour works of last"
            + " winter, and ferry crews have warned of the crane before.</p></article></body></html>");
  }

  private Cli read(Object ledger) {
    Cli run = Cli.run("read", pages, "--tagger", "rules", "--ledger", ledger);
    assertThat(run.exitCode()).describedAs(run.err()).isZero();
    return run;
  }

  private static JsonNode mainClaim(Object ledger) throws IOException {
    Cli run = Cli.run("stories", "1", "--json", "--ledger", ledger);
    assertThat(run.exitCode()).describedAs(run.err()).isZero();
    return new ObjectMapper().readTree(run.out()).path("claims").path(0);
  }

  private static int denials(JsonNode claim) {
    return claim.path("independent").path("deny").path("max").asInt();
  }

  private static Anchor denial(Ledger ledger) {
    Statement denial =
        ledger.reading("courier").orElseThrow().statements().stream()
            .filter(s -> s.act() == Act.DENY)
            .findFirst()
            .orElseThrow();
    return Anchor.of(ledger.pageKey("courier").orElseThrow(), denial);
  }

  private static Decision.Made by(String who) {
    return new Decision.Made(who, Instant.parse("2026-03-04T05:06:07Z"), "heard the tape");
  }

  /** Ada finds that the denial is a confirmation. */
  private static Decision relabel(Ledger ledger) {
    Ruling relabel =
        new Ruling.Relabel(
            denial(ledger), Optional.of(Act.CONFIRM), Optional.empty(), Optional.empty());
    Decision decision = new DecisionLog(ledger.decisions()).decide(by("Ada"), relabel);
    assertThat(ledger.append(decision).kept()).isTrue();
    return decision;
  }

  @Test
  void aDecisionSurvivesAChangedPageAndIsToldWhenItsWordsAreGone() throws IOException {
    read(own);
    JsonNode before = mainClaim(own);
    assertThat(denials(before)).isEqualTo(1);
    Decision decision;
    try (Ledger ledger = SqliteLedger.open(own)) {
      decision = relabel(ledger);
    }
    assertChanged(mainClaim(own), decision);
    assertThat(Cli.run("search", "sunken", "crane", "--ledger", own).out())
        .contains("Ilse Brandt, confirm: ");

    String denied = "Ilse Brandt, a spokeswoman for Tarn Lines, denied that " + CLAIM + ".";
    page("courier", "<p>Updated at noon with the words of the company.</p>", denied);
    assertThat(read(own).out()).contains("1 new version");
    assertChanged(mainClaim(own), decision);

    page("courier", "", "Tarn Lines did not reply to a request for comment on Monday.");
    read(own);
    assertThat(Cli.run("overrides", "list", "--ledger", own).out())
        .contains("Ada relabelled", "heard the tape", "orphaned", "not on the page any more");

    page("courier", "<p>Updated once more on Monday evening.</p>", denied);
    read(own);
    assertChanged(mainClaim(own), decision);
    assertThat(Cli.run("overrides", "list", "--ledger", own).out()).doesNotContain("orphaned");
  }

  private static void assertChanged(JsonNode claim, Decision decision) {
    assertThat(denials(claim)).isZero();
    assertThat(claim.path("decidedBy")).extracting(JsonNode::asText).containsExactly(decision.id());
    assertThat(claim.path("independent").path("affirm").path("why").asText())
        .contains("Changed by a person");
  }

  @Test
  void whatIsExportedFromAFileIsTheSameInASharedDatabase() throws IOException {
    read(own);
    read(shared);
    assertThat(mainClaim(shared)).isEqualTo(mainClaim(own));
    Decision decision;
    try (Ledger ledger = SqliteLedger.open(own)) {
      decision = relabel(ledger);
      SourceName herald = new SourceName("The herald");
      ledger.append(
          new DecisionLog(ledger.decisions())
              .decide(by("Ada"), new Ruling.GradeSource(herald, Reliability.B)));
    }
    Path lines = folder.resolve("overrides.jsonl");
    Cli export = Cli.run("overrides", "export", "--ledger", own);
    assertThat(export.lines()).hasSize(2);
    Files.writeString(lines, export.out());

    Cli taken = Cli.run("overrides", "import", lines, "--ledger", shared);
    assertThat(taken.exitCode()).isZero();
    assertThat(taken.out()).contains("2 taken in, 0 there already, 0 refused.");
    assertChanged(mainClaim(shared), decision);
    assertThat(mainClaim(shared)).isEqualTo(mainClaim(own));
    assertThat(Cli.run("overrides", "export", "--ledger", shared).out()).isEqualTo(export.out());
    assertThat(Cli.run("overrides", "import", lines, "--ledger", shared).out())
        .contains("0 taken in, 2 there already, 0 refused.");
  }

  @Test
  void undoBringsEveryNumberBackAndStaysInTheList() throws IOException {
    read(shared);
    JsonNode before = mainClaim(shared);
    Decision decision;
    try (Ledger ledger = PostgresLedger.open(shared)) {
      decision = relabel(ledger);
    }
    assertThat(mainClaim(shared)).isNotEqualTo(before);
    String id = decision.id().substring(0, 8);
    Cli undo =
        Cli.run("overrides", "undo", id, "--as", "Ben", "--why", "misheard", "--ledger", shared);
    assertThat(undo.exitCode()).describedAs(undo.err()).isZero();
    assertThat(undo.out()).contains("Revoked: Ada relabelled");
    assertThat(mainClaim(shared)).isEqualTo(before);
    assertThat(Cli.run("overrides", "list", "--ledger", shared).out())
        .contains(id, "revoked by Ben", "misheard");
    assertThat(Cli.run("overrides", "undo", id, "--ledger", shared).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("overrides", "undo", "no-such", "--ledger", shared).err())
        .contains("no override begins with no-such");
  }

  @Test
  void anImportThatHasNotSeenTheLastDecisionIsRefusedLineByLine() throws IOException {
    read(own);
    read(shared);
    try (Ledger ledger = SqliteLedger.open(own);
        Ledger team = PostgresLedger.open(shared)) {
      relabel(ledger);
      Ruling other =
          new Ruling.Relabel(
              denial(team), Optional.of(Act.NEITHER), Optional.empty(), Optional.empty());
      team.append(DecisionLog.EMPTY.decide(by("Cleo"), other));
    }
    Path lines = folder.resolve("overrides.jsonl");
    Files.writeString(
        lines, Cli.run("overrides", "export", "--ledger", own).out() + "\n{\"schema\":1}\n");
    Cli run = Cli.run("overrides", "import", lines, "--ledger", shared);
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.out()).contains("0 taken in, 0 there already, 2 refused.");
    assertThat(run.err())
        .contains("line 1: refused: it has not seen that Cleo relabelled", "line 3: refused: not");
    assertThat(Cli.run("overrides", "list", "--ledger", shared).out()).doesNotContain("Ada");
  }

  @Test
  void passwordsAreNeverPrinted() throws IOException {
    String query =
        shared.replace("desk:" + PostgresServer.PASSWORD + "@", "")
            + "?user=desk&password="
            + PostgresServer.PASSWORD;
    for (String ledger :
        List.of(
            shared,
            query,
            shared + "-missing",
            shared.replace("desk:", "nobody:"),
            query.replace("postgresql:", "mysql:"))) {
      for (List<Object> command :
          List.<List<Object>>of(
              List.of("read", pages, "--tagger", "rules"),
              List.of("stories"),
              List.of("overrides", "list"),
              List.of("overrides", "undo", "x"))) {
        Object[] typed = new Object[command.size() + 2];
        command.toArray(typed);
        typed[typed.length - 2] = "--ledger";
        typed[typed.length - 1] = ledger;
        Cli run = Cli.run(typed);
        assertThat(run.out() + run.err())
            .describedAs("%s", command)
            .isNotBlank()
            .doesNotContain(PostgresServer.PASSWORD);
      }
    }
  }
}
