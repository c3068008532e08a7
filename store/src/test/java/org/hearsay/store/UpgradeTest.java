package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Act;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of earlier versions, made from what these wrote, are brought up to date when opened. */
final class UpgradeTest {

  private final Path file;

  UpgradeTest(@TempDir Path folder) {
    this.file = folder.resolve("old.db");
  }

  private void make(String... resources) throws Exception {
    for (String resource : resources) {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate(script(resource));
      }
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = UpgradeTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int format() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  private static Decision relabel(Ledger ledger) {
    Anchor denial =
        Anchor.of(
            ledger.pageKey("bridge").orElseThrow(),
            ledger.reading("bridge").orElseThrow().statements().get(1));
    return new DecisionLog(ledger.decisions())
        .decide(
            new Decision.Made("Ada", Instant.parse("2026-03-04T05:06:07Z"), "heard the tape"),
            new Ruling.Relabel(
                denial, Optional.of(Act.PARTLY_DENY), Optional.empty(), Optional.empty()));
  }

  private static void assertRelabelled(Ledger ledger, Decision decision) {
    assertThat(ledger.decisions()).containsExactly(decision);
    assertThat(ledger.orphans()).isEmpty();
    assertThat(ledger.adjusted(List.of("bridge")).readings().get(0).statements().get(1))
        .satisfies(s -> assertThat(s.act()).isEqualTo(Act.PARTLY_DENY))
        .satisfies(s -> assertThat(s.decidedBy()).containsExactly(decision.id()));
  }

  @Test
  void aLedgerOfTheFirstFormatKeepsWhatItHoldsAndTakesDecisions() throws Exception {
    make("ledger-format-1.sql");
    assertThat(format()).isEqualTo(1);
    Decision decision;
    try (Ledger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.articleIds()).containsExactly("bridge", "ferry");
      assertThat(ledger.counts()).isEqualTo(new Ledger.Counts(2, 2, 3, 0));
      assertThat(ledger.search("bridge closed", 5)).hasSize(1);
      assertThat(ledger.catalogue().sources("quell", 5)).hasSize(1);
      assertThat(ledger.decisions()).isEmpty();
      decision = relabel(ledger);
      assertThat(ledger.append(decision).kept()).isTrue();
    }
    assertThat(format()).isEqualTo(LedgerFile.SCHEMA);
    try (Ledger ledger = SqliteLedger.open(file)) {
      assertRelabelled(ledger, decision);
    }
  }

  @Test
  void aDecisionSurvivesTheUpgradeOfItsLedger() throws Exception {
    make("ledger-format-1.sql");
    // The decision is worked out on a copy, for this version would upgrade the file.
    Path kept = file.resolveSibling("kept.db");
    Files.copy(file, kept);
    Decision decision;
    try (Ledger ledger = SqliteLedger.open(kept)) {
      decision = relabel(ledger);
    }
    make("ledger-format-2.sql");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO decision (id, topic, seen, who, at, line) VALUES (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, decision.id());
      insert.setString(2, decision.ruling().topic().orElseThrow());
      insert.setString(3, null);
      insert.setString(4, decision.made().who());
      insert.setString(5, decision.made().when().toString());
      insert.setString(6, DecisionLine.write(decision));
      insert.executeUpdate();
    }
    assertThat(format()).isEqualTo(2);
    try (Ledger ledger = SqliteLedger.open(file)) {
      assertRelabelled(ledger, decision);
    }
    assertThat(format()).isEqualTo(LedgerFile.SCHEMA);
  }
}
