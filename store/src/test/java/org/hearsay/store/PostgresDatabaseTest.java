package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerUnusable;
import org.hearsay.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, refusals, upgrades and lost connections; and never a password. */
final class PostgresDatabaseTest {

  private final PostgresServer server = PostgresServer.shared();

  private static LedgerUnusable refusal(String address) {
    LedgerUnusable refusal =
        catchThrowableOfType(LedgerUnusable.class, () -> PostgresLedger.open(address).close());
    assertThat(refusal).isNotNull();
    StringWriter everything = new StringWriter();
    refusal.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString()).doesNotContain(PostgresServer.PASSWORD);
    return refusal;
  }

  private void in(String address, String... statements) throws SQLException {
    try (Connection connection = server.connect(address);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://ada:s3cret@db.example.org:5433/desk",
        "jdbc:postgresql://db.example.org:5433/desk?user=ada&password=s3cret",
        "jdbc:postgresql://db.example.org:5433/desk?sslpassword=s3cret&ssl=true",
        "JDBC:POSTGRESQL://ada:s3c%72et@db.example.org:5433/desk?password=s3cret"
      })
  void anAddressIsShownWithoutUserPasswordAndParameters(String address) {
    assertThat(PostgresLedger.isAddress(address)).isTrue();
    assertThat(PostgresLedger.shown(address))
        .isEqualTo("jdbc:postgresql://db.example.org:5433/desk");
  }

  @Test
  void filesAndOtherDatabasesAreNoAddresses() {
    assertThat(List.of("hearsay.db", "jdbc:sqlite:x", "postgresql", "C:\\x"))
        .noneMatch(PostgresLedger::isAddress);
  }

  @Test
  void whatCannotBeOpenedIsSaidInTheUsersTerms() {
    String there = server.newDatabase();
    assertThat(refusal(there.replace(PostgresServer.PASSWORD, "wrong")))
        .hasMessageContaining("password");
    assertThat(refusal(server.address("nowhere"))).hasMessageContaining("createdb");
    assertThat(refusal(there.replaceFirst("127.0.0.1:\\d+", "127.0.0.1:1")))
        .hasMessageContaining("cannot be reached");
    assertThat(refusal("jdbc:postgresql://127.0.0.1:port/x?password=" + PostgresServer.PASSWORD))
        .hasMessageContaining("not an address");
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws SQLException {
    String address = server.newDatabase();
    in(address, "CREATE TABLE recipes (name TEXT)");
    assertThat(PostgresLedger.isThere(address)).isFalse();
    assertThat(refusal(address)).hasMessageContaining("not a ledger");
    in(address, "SELECT name FROM recipes");
  }

  @Test
  void aNewerLedgerIsRefused() throws SQLException {
    String address = server.newDatabase();
    PostgresLedger.open(address).close();
    assertThat(PostgresLedger.isThere(address)).isTrue();
    in(address, "INSERT INTO hearsay_format VALUES (999)");
    assertThat(refusal(address)).hasMessageContaining("newer Hearsay").hasMessageContaining("999");
  }

  @Test
  void twoProgramsMayMakeTheSameLedgerAtOnce() throws Exception {
    String address = server.newDatabase();
    Callable<Integer> open =
        () -> {
          try (Ledger ledger = PostgresLedger.open(address)) {
            return ledger.counts().articles();
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Integer> opened : threads.invokeAll(Collections.nCopies(4, open))) {
        assertThat(opened.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aConnectionThatTheServerClosedIsOpenedAgain() throws SQLException {
    String address = server.newDatabase();
    String database = address.substring(address.lastIndexOf('/') + 1);
    try (Ledger ledger = PostgresLedger.open(address)) {
      ledger.put("a.txt", Ledgers.read("a", "The bridge is open."), List.of());
      server.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
              + database
              + "'");
      assertThat(ledger.articleIds()).containsExactly("a");
      server.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
              + database
              + "'");
      assertThat(ledger.put("b.txt", Ledgers.read("b", "It is shut."), List.of()))
          .isEqualTo(Ledger.Put.ADDED);
    }
  }

  @Test
  void aSchemaOfItsOwnInASharedDatabaseWillDo() throws SQLException {
    String address = server.newDatabase();
    in(address, "CREATE TABLE recipes (name TEXT)", "CREATE SCHEMA desk");
    try (Ledger ledger = PostgresLedger.open(address + "?currentSchema=desk")) {
      ledger.put("a.txt", Ledgers.read("a", "The bridge is open."), List.of());
      assertThat(ledger.articleIds()).containsExactly("a");
    }
    in(address, "SELECT article_id FROM desk.page");
  }
}
