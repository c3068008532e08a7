package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.ledger.LedgerUnusable;
import org.sqlite.SQLiteConfig;

/** Opens the file of a ledger: settings, migrations, refusals. */
final class LedgerFile {

  /** The newest migration; each migration writes its own number into {@code user_version}. */
  static final int SCHEMA = 3;

  /** Stands in the header of every ledger; the first migration writes it. */
  private static final int APPLICATION = 0x48535359;

  /**
   * How long a call waits for another program that writes, in milliseconds. A transaction is one
   * article, so that half a minute only passes when something is wrong.
   */
  private static final int BUSY_MILLIS = 30_000;

  private static final Map<String, String> TROUBLES =
      Map.ofEntries(
          Map.entry("SQLITE_NOTADB", " is not a ledger; name another file with --ledger"),
          Map.entry("SQLITE_FULL", ": the disk is full; what was reported as read so far is kept"),
          Map.entry("SQLITE_READONLY", " cannot be written"),
          Map.entry("SQLITE_CANTOPEN", " cannot be opened; may its folder be written to?"),
          Map.entry("SQLITE_PERM", " cannot be opened; may its folder be written to?"),
          Map.entry("SQLITE_IOERR", " cannot be read or written: the disk failed"),
          Map.entry("SQLITE_BUSY", " is in use by another program that does not let go of it"),
          Map.entry("SQLITE_CORRUPT", " is damaged; read the articles into a new one"));

  private LedgerFile() {}

  /**
   * A connection to the ledger in this file, which is made if it is not there.
   *
   * @throws LedgerUnusable if the file is something else, too new, or cannot be opened
   */
  static Connection open(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new LedgerUnusable(
            "the ledger " + file + " cannot be made: there is no folder " + folder);
      }
      if (Files.isDirectory(file)) {
        throw new LedgerUnusable(file + " is a folder, not a ledger");
      }
      Connection connection = connect(file);
      try {
        bringUpToDate(file, connection);
        return connection;
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw unusable(file, e)
          .orElseGet(() -> new LedgerUnusable("the ledger " + file + " cannot be opened: " + e, e));
    }
  }

  /**
   * What the database said, for the user: codes that come from the file, its disk or another
   * program. Any other code is a fault of ours.
   */
  static Optional<LedgerUnusable> unusable(Path file, SQLException e) {
    String said = String.valueOf(e.getMessage());
    return TROUBLES.entrySet().stream()
        .filter(trouble -> said.contains(trouble.getKey()))
        .map(trouble -> new LedgerUnusable("the ledger " + file + trouble.getValue(), e))
        .findFirst();
  }

  /**
   * Write-ahead log: readers do not wait for the writer, and a killed process leaves whole
   * transactions only. {@code synchronous=FULL} forces the log to disk at every commit: an article
   * that was reported as read is still there after the power fails, not only after kill -9, for
   * which {@code NORMAL} would do. It costs one flush an article, far less than reading the
   * article.
   */
  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return DriverManager.getConnection(address(file), config.toProperties());
  }

  private static String address(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  private static void bringUpToDate(Path file, Connection connection) throws SQLException {
    int schema = number(connection, "PRAGMA user_version");
    int application = number(connection, "PRAGMA application_id");
    if (application != APPLICATION && !isEmpty(connection)) {
      throw new LedgerUnusable(
          file + " is a database, but not a ledger; name another file with --ledger");
    }
    if (schema > SCHEMA) {
      throw new LedgerUnusable(
          "the ledger "
              + file
              + " was written by a newer Hearsay (format "
              + schema
              + ", this one knows up to "
              + SCHEMA
              + "); use that one, or read into another file with --ledger");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
    // Flyway takes two thirds of a second to find nothing to do: it runs only when there is.
    if (schema < SCHEMA) {
      migrate(file, connection);
    }
  }

  private static void migrate(Path file, Connection connection) throws SQLException {
    try {
      Flyway.configure()
          .dataSource(address(file), null, null)
          .locations("classpath:org/hearsay/store/migration")
          .load()
          .migrate();
    } catch (FlywayException e) {
      // Another program may have made the same ledger at the same moment.
      if (number(connection, "PRAGMA user_version") != SCHEMA) {
        throw new LedgerUnusable("the ledger " + file + " cannot be made: " + e.getMessage(), e);
      }
    }
  }

  /** Whether nothing was ever kept here: a new file, or one whose making was cut short. */
  private static boolean isEmpty(Connection connection) throws SQLException {
    return number(
            connection,
            "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'flyway_schema_history'")
        == 0;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /** Whether a file starts as a ledger does; false if it cannot be read. */
  static boolean isThere(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
