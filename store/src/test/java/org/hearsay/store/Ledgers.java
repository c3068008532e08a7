package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.ledger.PageKey;
import org.hearsay.statement.ArticleReading;

/** What the tests of the ledger share. */
final class Ledgers {

  private Ledgers() {}

  static ArticleReading read(String id, String text) {
    return Hearsay.withDefaults().read(id, text);
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The id that the ledger gave to this page. */
  static String idOf(SqliteLedger ledger, ArticleReading reading, String file) {
    String own = "~" + ContentAddress.of(PageKey.of(file, reading.article())).substring(0, 8);
    List<String> ids = ledger.articleIds();
    return ids.contains(reading.id() + own) ? reading.id() + own : reading.id();
  }

  static ArticleReading renamed(ArticleReading reading, String id) {
    Article article = reading.article();
    return new ArticleReading(
        new Article(id, article.text(), article.metadata(), article.layout()),
        reading.statements(),
        reading.garblings());
  }

  /** Every row of every table of ours, as text; equal for ledgers of the same content. */
  static List<String> dump(Path file) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "SELECT name FROM sqlite_master WHERE type = 'table'"
                  + " AND name <> 'flyway_schema_history' ORDER BY name")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (String table : tables) {
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
