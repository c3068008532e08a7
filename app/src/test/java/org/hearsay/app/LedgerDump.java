package org.hearsay.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Every row of every table of a ledger, as text. */
public final class LedgerDump {

  private LedgerDump() {}

  /** Sorted within each table; without Flyway's own table, which holds the time of day. */
  public static List<String> of(Path ledger) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        rows.addAll(rows(statement, table));
      }
    }
    return rows;
  }

  /** Tables that stand with the same columns in SQLite and in PostgreSQL. */
  private static final List<String> COMMON =
      List.of(
          "content",
          "decision",
          "garbling",
          "hop",
          "link",
          "page",
          "paragraph",
          "problem",
          "statement",
          "story_article",
          "version");

  /** The same of a connection to either database, for the tables that both have. */
  public static List<String> common(Connection connection) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : COMMON) {
        rows.addAll(rows(statement, table));
      }
    }
    return rows;
  }

  private static List<String> rows(Statement statement, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
      while (row.next()) {
        rows.add(row(table, row));
      }
    }
    return rows.stream().sorted().toList();
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words%'"
                + " AND name <> 'flyway_schema_history' ORDER BY name")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  private static String row(String table, ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder(table);
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      line.append(" | ")
          .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
    }
    return line.toString();
  }
}
