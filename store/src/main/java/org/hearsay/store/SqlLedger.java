package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.decision.Decision;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerUnusable;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.statement.ArticleReading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** A ledger in a database that speaks SQL; what differs between these is in {@link Dialect}. */
abstract class SqlLedger implements Ledger {

  private final Dialect dialect;
  private final Catalogue catalogue;

  SqlLedger(Dialect dialect) {
    this.dialect = dialect;
    this.catalogue = new SqlCatalogue(this, dialect);
  }

  /**
   * Makes a call with the connection: one call at a time, and what the database refuses told in the
   * user's terms.
   */
  abstract <T> T work(Function<Handle, T> call);

  /** The fault of the database behind an exception, if it is one. */
  static Optional<SQLException> refusal(JdbiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  /** What to throw: the user's words for it where there are any. */
  static RuntimeException told(
      JdbiException e, Function<SQLException, Optional<LedgerUnusable>> as) {
    Optional<LedgerUnusable> told = refusal(e).flatMap(as);
    return told.isPresent() ? told.get() : e;
  }

  /** Makes a call alone among writers, as one transaction. */
  private <T> T write(Function<Handle, T> call) {
    return work(handle -> dialect.alone(handle, () -> call.apply(handle)));
  }

  @Override
  public Put put(String input, ArticleReading reading, List<Problem> problems) {
    return write(handle -> new Putting(handle, dialect).put(input, reading, problems));
  }

  @Override
  public void putProblems(String input, List<Problem> problems) {
    write(
        handle -> {
          handle.execute("DELETE FROM problem WHERE file = ? AND version_id = 0", input);
          new ReadingWriter(handle, dialect).problems(input, 0, problems);
          return true;
        });
  }

  @Override
  public boolean holds(String pageKey, String textHash) {
    return work(
        handle -> {
          PageRows rows = new PageRows(handle, dialect);
          return rows.withKey(pageKey).flatMap(page -> rows.version(page, textHash)).isPresent();
        });
  }

  @Override
  public List<String> articleIds() {
    return work(
        handle ->
            handle
                .createQuery("SELECT article_id FROM page")
                .map((row, context) -> dialect.read(row, "article_id"))
                .stream()
                .sorted()
                .toList());
  }

  @Override
  public Optional<ArticleReading> reading(String articleId) {
    return work(
        handle ->
            dialect.still(
                handle,
                () ->
                    new PageRows(handle, dialect)
                        .newest(articleId)
                        .map(
                            version ->
                                new ReadingLoader(handle, dialect).load(version, articleId))));
  }

  @Override
  public List<Problem> problems() {
    return work(
        handle ->
            handle
                .createQuery("SELECT * FROM problem ORDER BY file, version_id, n")
                .map(
                    (row, context) ->
                        new Problem(
                            Words.member(ProblemCode.class, row.getString("code")),
                            row.getString("file"),
                            row.getString("place"),
                            dialect.read(row, "message")))
                .list());
  }

  @Override
  public Counts counts() {
    return work(
        handle ->
            new Counts(
                number(handle, "SELECT count(*) FROM page"),
                number(handle, "SELECT count(*) FROM version"),
                number(
                    handle,
                    "SELECT count(*) FROM statement JOIN version USING (version_id)"
                        + " JOIN page USING (page_id) WHERE version.n = newest"),
                number(handle, "SELECT count(*) FROM problem")));
  }

  @Override
  public List<Hit> search(String words, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is 1 or more: " + limit);
    }
    return work(handle -> new Search(handle, dialect).find(words, limit));
  }

  @Override
  public void putStories(List<List<String>> stories) {
    write(
        handle -> {
          handle.execute("DELETE FROM story_article");
          handle.execute("UPDATE state SET stories_stale = 0");
          PageRows rows = new PageRows(handle, dialect);
          for (int story = 0; story < stories.size(); story++) {
            List<String> articles = stories.get(story);
            for (int n = 0; n < articles.size(); n++) {
              String id = articles.get(n);
              long page =
                  rows.withArticle(id)
                      .orElseThrow(() -> new IllegalArgumentException("no such article: " + id));
              handle.execute("INSERT INTO story_article VALUES (?, ?, ?)", story, n, page);
            }
          }
          return true;
        });
  }

  @Override
  public boolean storiesAreStale() {
    return work(handle -> number(handle, "SELECT stories_stale FROM state") != 0);
  }

  @Override
  public List<List<String>> stories() {
    return catalogue.stories().stream()
        .map(story -> story.stream().map(Catalogue.Member::article).toList())
        .toList();
  }

  @Override
  public Optional<String> articleId(String pageKey) {
    return work(
        handle ->
            handle
                .createQuery("SELECT article_id FROM page WHERE page_key = ?")
                .bind(0, dialect.bindable(pageKey))
                .map((row, context) -> dialect.read(row, "article_id"))
                .findOne());
  }

  @Override
  public Optional<String> pageKey(String articleId) {
    return work(
        handle ->
            handle
                .createQuery("SELECT page_key FROM page WHERE article_id = ?")
                .bind(0, dialect.bindable(articleId))
                .map((row, context) -> dialect.read(row, "page_key"))
                .findOne());
  }

  @Override
  public Appended append(Decision decision) {
    return write(handle -> new Decisions(handle, dialect).append(decision));
  }

  @Override
  public List<Decision> decisions() {
    return work(handle -> new Decisions(handle, dialect).all());
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  private static int number(Handle handle, String sql) {
    return handle.select(sql).mapTo(Integer.class).one();
  }
}
