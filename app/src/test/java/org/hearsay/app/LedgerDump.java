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
        List<String> these = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
          while (row.next()) {
            these.add(row(table, row));
          }
        }
        these.stream().sorted().forEach(rows::add);
      }
    }
    return rows;
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
