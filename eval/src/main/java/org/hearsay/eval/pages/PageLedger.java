package org.hearsay.eval.pages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;

/**
 * Makes a ledger of any size: different articles are read and put one by one, then their rows are
 * multiplied in one transaction under other ids, outlets, days and names.
 */
final class PageLedger {

  /** Articles that are really read; more only take longer to make. */
  private static final int DIFFERENT = 2000;

  /** Articles of an ordinary story. */
  private static final int STORY = 8;

  /** Different texts of the large story; the others are copies of them in other outlets. */
  private static final int LARGE_TEXTS = 125;

  private final MadeUpArticles made = new MadeUpArticles(20261124);
  private final Hearsay hearsay = Hearsay.withDefaults();
  private final List<List<String>> stories = new ArrayList<>();

  /**
   * Makes it.
   *
   * @param file a file that is not there
   * @param articles how many articles, the large story not counted
   * @param large how many articles the large story has
   */
  void make(Path file, int articles, int large) throws SQLException {
    int different = Math.min(DIFFERENT, articles);
    try (Ledger ledger = SqliteLedger.open(file)) {
      MadeUpArticles.Event event = made.event();
      for (int i = 0; i < different; i++) {
        if (i % STORY == 0) {
          event = made.event();
          stories.add(new ArrayList<>());
        }
        put(ledger, made.article("a" + i, event));
        stories.get(stories.size() - 1).add("a" + i);
      }
    }
    multiply(file, different, articles / different);
    try (Ledger ledger = SqliteLedger.open(file)) {
      large(ledger, large);
      List<List<String>> all = new ArrayList<>(stories);
      for (int k = 1; k < articles / different; k++) {
        String suffix = "x" + k;
        stories.stream()
            .limit(different / STORY)
            .forEach(ids -> all.add(ids.stream().map(id -> id + suffix).toList()));
      }
      ledger.putStories(all);
    }
  }

  private void put(Ledger ledger, Article article) {
    ledger.put(article.id() + ".txt", hearsay.read(article), List.of());
  }

  private void large(Ledger ledger, int size) {
    MadeUpArticles.Event event = made.event();
    List<String> ids = new ArrayList<>();
    List<Article> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String id = "large" + i;
      Article article;
      if (i < LARGE_TEXTS) {
        article = made.article(id, event);
        texts.add(article);
      } else {
        Article original = texts.get(i % LARGE_TEXTS);
        article =
            new Article(id, original.text(), made.article(id, event).metadata(), original.layout());
      }
      put(ledger, article);
      ids.add(id);
    }
    stories.add(ids);
  }

  /** Rows again under other ids; the texts are the same, the names and days are not. */
  private static void multiply(Path file, int pages, int times) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA synchronous = OFF");
      sql.execute("PRAGMA cache_size = -200000");
      connection.setAutoCommit(false);
      long rows = number(sql, "SELECT max(findable_id) FROM findable");
      for (int k = 1; k < times; k++) {
        String by = String.valueOf((long) k * pages);
        for (String insert : inserts(k, by, String.valueOf(k * rows), pages)) {
          sql.executeUpdate(insert);
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      sql.execute("ANALYZE");
    }
  }

  private static long number(Statement sql, String query) throws SQLException {
    try (var row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> inserts(int k, String by, String rowsBy, int pages) {
    String first = " WHERE version_id <= " + pages;
    return List.of(
        "INSERT INTO page SELECT page_id + %1$s, page_key || 'x%2$d', article_id || 'x%2$d', newest"
                .formatted(by, k)
            + " FROM page WHERE page_id <= "
            + pages,
        ("INSERT INTO version SELECT version_id + %1$s, page_id + %1$s, n, text_hash, file, text,"
                    + " title, outlet || ' %3$d', authors,"
                    + " date(published_day, '+%2$d days'), published_instant, published_in,"
                    + " language, address || 'x%2$d', wire_agency, wire_start, wire_end, wire_by,"
                    + " wire_confidence FROM version")
                .formatted(by, k, k % 7)
            + first,
        "INSERT INTO paragraph SELECT version_id + %s, n, start, \"end\", kind, by, confidence FROM paragraph"
                .formatted(by)
            + first,
        ("INSERT INTO statement SELECT version_id + %s, n, id, address, CASE WHEN kind = 'person'"
                    + " THEN speaker || ' %s' ELSE speaker END, kind, size_n, size_of, act, hedge,"
                    + " direct, nested_in, source_start, source_end, source_text, cue_start,"
                    + " cue_end, cue_text, by, confidence, profile, slots FROM statement")
                .formatted(by, "I".repeat(k % 5))
            + first,
        "INSERT INTO content SELECT version_id + %s, statement, n, start, \"end\", text FROM content"
                .formatted(by)
            + first,
        "INSERT INTO hop SELECT version_id + %s, statement, n, name, kind, start, \"end\", text FROM hop"
                .formatted(by)
            + first,
        "INSERT INTO findable SELECT findable_id + %s, version_id + %s, statement FROM findable"
                .formatted(rowsBy, by)
            + first,
        ("INSERT INTO words (rowid, text) SELECT f.findable_id, coalesce(s.speaker || ' ' ||"
                + " coalesce(c.text, ''), v.title, '') FROM findable AS f JOIN version AS v"
                + " USING (version_id) LEFT JOIN statement AS s ON s.version_id = f.version_id"
                + " AND s.n = f.statement LEFT JOIN content AS c ON c.version_id = f.version_id"
                + " AND c.statement = f.statement AND c.n = 0"
                + " WHERE f.version_id > %1$s AND f.version_id <= %1$s + %2$d")
            .formatted(by, pages));
  }
}
