package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.hearsay.ledger.LedgerUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerFileTest {

  private final Path folder;

  LedgerFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path database(String... statements) throws Exception {
    Path file = folder.resolve("some.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    return file;
  }

  @Test
  void aLedgerIsMadeAndOpensAgain() {
    Path file = folder.resolve("hearsay.db");
    assertThat(SqliteLedger.isThere(file)).isFalse();
    SqliteLedger.open(file).close();
    assertThat(SqliteLedger.isThere(file)).isTrue();
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.counts().articles()).isZero();
    }
    assertThat(folder.toFile().list()).containsExactly("hearsay.db");
  }

  @Test
  void anEmptyFileBecomesALedger() throws Exception {
    Path file = Files.createFile(folder.resolve("cut-short.db"));
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.articleIds()).isEmpty();
    }
  }

  @Test
  void aLedgerWhoseMakingWasCutShortIsCompleted() throws Exception {
    Path whole = folder.resolve("whole.db");
    SqliteLedger.open(whole).close();
    String history;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + whole);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT sql FROM sqlite_master WHERE name = 'flyway_schema_history'")) {
      history = row.getString(1);
    }
    try (SqliteLedger ledger = SqliteLedger.open(database(history))) {
      assertThat(ledger.articleIds()).isEmpty();
    }
  }

  @Test
  void aNewerLedgerIsRefusedAndLeftAlone() throws Exception {
    Path file = folder.resolve("some.db");
    SqliteLedger.open(file).close();
    database("PRAGMA user_version = 999");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteLedger.open(file))
        .isInstanceOf(LedgerUnusable.class)
        .hasMessageContaining("newer Hearsay")
        .hasMessageContaining("999");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws Exception {
    Path file = database("CREATE TABLE recipes (name TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteLedger.open(file))
        .isInstanceOf(LedgerUnusable.class)
        .hasMessageContaining("not a ledger");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aTextFileIsRefusedAndLeftAlone() throws Exception {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "These are notes, not a database. ".repeat(100));
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> SqliteLedger.open(file))
        .isInstanceOf(LedgerUnusable.class)
        .hasMessageContaining("not a ledger");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFolderAndAMissingFolderAreRefused() {
    for (Path file : List.of(folder, folder.resolve("missing/hearsay.db"))) {
      assertThatThrownBy(() -> SqliteLedger.open(file))
          .isInstanceOf(LedgerUnusable.class)
          .hasMessageContaining("folder");
    }
  }
}
