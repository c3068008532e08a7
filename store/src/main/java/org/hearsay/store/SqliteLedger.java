package org.hearsay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.decision.Decision;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerUnusable;
import org.hearsay.ledger.PageKey;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.statement.ArticleReading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A ledger in one SQLite file. Thread-safe: calls wait for each other. Other programs may read the
 * same file at the same time, and write it in turn.
 */
public final class SqliteLedger implements Ledger {

  private final Path file;
  private final Connection connection;
  private final Handle handle;
  private final ReadingWriter writer;
  private final ReadingLoader loader;
  private final Catalogue catalogue;

  private SqliteLedger(Path file, Handle handle) {
    this.file = file;
    this.connection = handle.getConnection();
    this.handle = handle;
    this.writer = new ReadingWriter(handle);
    this.loader = new ReadingLoader(handle);
    this.catalogue =
        new SqliteCatalogue(
            handle,
            new SqliteCatalogue.Calls() {
              @Override
              public <T> T work(Supplier<T> call) {
                return SqliteLedger.this.work(call);
              }
            });
  }

  /**
   * The ledger in this file, which is made if it is not there.
   *
   * @param file the file; SQLite puts {@code -wal} and {@code -shm} beside it while it is open
   * @throws LedgerUnusable if the file is not a ledger, is newer than this program, or cannot be
   *     opened
   */
  public static SqliteLedger open(Path file) {
    return new SqliteLedger(file, Jdbi.create(LedgerFile.open(file)).open());
  }

  /** Whether there is something at this place that {@link #open} would not have to make. */
  public static boolean isThere(Path file) {
    return LedgerFile.isThere(file);
  }

  @Override
  public Put put(String input, ArticleReading reading, List<Problem> problems) {
    return work(() -> handle.inTransaction(h -> putInTransaction(input, reading, problems)));
  }

  private Put putInTransaction(String input, ArticleReading reading, List<Problem> problems) {
    String key = PageKey.of(input, reading.article());
    Optional<Long> known = pageId(key);
    long page = known.orElseGet(() -> addPage(key, reading.id()));
    Optional<Long> same = versionId(page, reading.article().text().hash());
    long version;
    if (same.isPresent()) {
      version = same.get();
      writer.clear(version);
    } else {
      int n = number("SELECT coalesce(max(n), 0) + 1 FROM version WHERE page_id = ?", page);
      version = writer.addVersion(page, n, input, reading.article());
      handle.execute("UPDATE page SET newest = ? WHERE page_id = ?", n, page);
    }
    writer.write(version, key, reading);
    writer.problems(input, version, problems);
    handle.execute("UPDATE state SET stories_stale = 1");
    return same.isPresent() ? Put.UNCHANGED : known.isPresent() ? Put.NEW_VERSION : Put.ADDED;
  }

  private long addPage(String key, String wished) {
    String id = wished;
    if (pageOf(wished).isPresent()) {
      id = wished + "~" + ContentAddress.of(key).substring(0, 8);
    }
    return handle
        .createUpdate("INSERT INTO page (page_key, article_id, newest) VALUES (?, ?, 0)")
        .bind(0, StoredText.bindable(key))
        .bind(1, StoredText.bindable(id))
        .executeAndReturnGeneratedKeys("page_id")
        .mapTo(Long.class)
        .one();
  }

  private Optional<Long> pageId(String key) {
    return handle
        .createQuery("SELECT page_id FROM page WHERE page_key = ?")
        .bind(0, StoredText.bindable(key))
        .mapTo(Long.class)
        .findOne();
  }

  private Optional<Long> pageOf(String articleId) {
    return handle
        .createQuery("SELECT page_id FROM page WHERE article_id = ?")
        .bind(0, StoredText.bindable(articleId))
        .mapTo(Long.class)
        .findOne();
  }

  private Optional<Long> versionId(long page, String textHash) {
    return handle
        .createQuery("SELECT version_id FROM version WHERE page_id = ? AND text_hash = ?")
        .bind(0, page)
        .bind(1, textHash)
        .mapTo(Long.class)
        .findOne();
  }

  @Override
  public void putProblems(String input, List<Problem> problems) {
    work(
        () -> {
          handle.useTransaction(
              h -> {
                handle.execute("DELETE FROM problem WHERE file = ? AND version_id = 0", input);
                writer.problems(input, 0, problems);
              });
          return true;
        });
  }

  @Override
  public boolean holds(String pageKey, String textHash) {
    return work(() -> pageId(pageKey).flatMap(page -> versionId(page, textHash)).isPresent());
  }

  @Override
  public List<String> articleIds() {
    return work(
        () ->
            handle
                .createQuery("SELECT article_id FROM page")
                .map((row, context) -> StoredText.read(row, "article_id"))
                .stream()
                .sorted()
                .toList());
  }

  @Override
  public Optional<ArticleReading> reading(String articleId) {
    return work(
        () ->
            pageOf(articleId)
                .map(
                    page ->
                        handle
                            .createQuery(
                                "SELECT version_id FROM version JOIN page USING (page_id)"
                                    + " WHERE page_id = ? AND n = newest")
                            .bind(0, page)
                            .mapTo(Long.class)
                            .one())
                .map(version -> loader.load(version, articleId)));
  }

  @Override
  public List<Problem> problems() {
    return work(
        () ->
            handle
                .createQuery("SELECT * FROM problem ORDER BY file, version_id, n")
                .map(
                    (row, context) ->
                        new Problem(
                            Words.member(ProblemCode.class, row.getString("code")),
                            row.getString("file"),
                            row.getString("place"),
                            StoredText.read(row, "message")))
                .list());
  }

  @Override
  public Counts counts() {
    return work(
        () ->
            new Counts(
                number("SELECT count(*) FROM page"),
                number("SELECT count(*) FROM version"),
                number(
                    "SELECT count(*) FROM statement JOIN version USING (version_id)"
                        + " JOIN page USING (page_id) WHERE version.n = newest"),
                number("SELECT count(*) FROM problem")));
  }

  @Override
  public List<Hit> search(String words, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is 1 or more: " + limit);
    }
    return work(() -> new Search(handle).find(words, limit));
  }

  @Override
  public void putStories(List<List<String>> stories) {
    work(
        () -> {
          handle.useTransaction(
              h -> {
                handle.execute("DELETE FROM story_article");
                handle.execute("UPDATE state SET stories_stale = 0");
                for (int story = 0; story < stories.size(); story++) {
                  List<String> articles = stories.get(story);
                  for (int n = 0; n < articles.size(); n++) {
                    String id = articles.get(n);
                    long page =
                        pageOf(id)
                            .orElseThrow(
                                () -> new IllegalArgumentException("no such article: " + id));
                    handle.execute("INSERT INTO story_article VALUES (?, ?, ?)", story, n, page);
                  }
                }
              });
          return true;
        });
  }

  @Override
  public boolean storiesAreStale() {
    return work(() -> number("SELECT stories_stale FROM state") != 0);
  }

  @Override
  public List<List<String>> stories() {
    return work(
        () -> {
          List<List<String>> stories = new ArrayList<>();
          handle
              .createQuery(
                  "SELECT story, article_id FROM story_article JOIN page USING (page_id)"
                      + " ORDER BY story, n")
              .map(
                  (row, context) -> {
                    while (stories.size() <= row.getInt("story")) {
                      stories.add(new ArrayList<>());
                    }
                    return stories.get(row.getInt("story")).add(StoredText.read(row, "article_id"));
                  })
              .list();
          return stories.stream().map(List::copyOf).toList();
        });
  }

  @Override
  public Optional<String> pageKey(String articleId) {
    return work(
        () ->
            handle
                .createQuery("SELECT page_key FROM page WHERE article_id = ?")
                .bind(0, StoredText.bindable(articleId))
                .map((row, context) -> StoredText.read(row, "page_key"))
                .findOne());
  }

  @Override
  public Appended append(Decision decision) {
    return work(() -> handle.inTransaction(h -> new Decisions(h).append(decision)));
  }

  @Override
  public List<Decision> decisions() {
    return work(() -> new Decisions(handle).all());
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public void close() {
    work(
        () -> {
          handle.close();
          try {
            connection.close();
          } catch (SQLException e) {
            throw new LedgerUnusable("the ledger " + file + " cannot be closed: " + e, e);
          }
          return true;
        });
  }

  private int number(String sql, Object... values) {
    return handle.select(sql, values).mapTo(Integer.class).one();
  }

  /** One call at a time; what the database refuses is told in the user's terms. */
  private synchronized <T> T work(Supplier<T> call) {
    try {
      return call.get();
    } catch (JdbiException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException refused) {
          Optional<LedgerUnusable> told = LedgerFile.unusable(file, refused);
          throw told.isPresent() ? told.get() : e;
        }
      }
      throw e;
    }
  }
}
