package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Catalogue;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The catalogue of a ledger: one query for each question, with a limit. */
final class SqlCatalogue implements Catalogue {

  /** A line's columns; {@link #line} reads them. */
  private static final String LINE =
      "SELECT article_id, outlet, published_day, s.version_id AS version_id, s.n AS n, s.id AS id,"
          + " speaker, kind, act, hedge, cue_start, cue_end, cue_text, source_start, source_end,"
          + " source_text, c.start AS c_start, c.\"end\" AS c_end, c.text AS c_text";

  private static final String JOINED =
      " JOIN version AS v ON v.version_id = s.version_id"
          + PageRows.NEWEST
          + " LEFT JOIN content AS c"
          + " ON c.version_id = s.version_id AND c.statement = s.n AND c.n = 0";

  /** Names in a list beside a page: more than anybody reads. */
  private static final int MOST = 100;

  private final SqlLedger ledger;
  private final Dialect dialect;

  SqlCatalogue(SqlLedger ledger, Dialect dialect) {
    this.ledger = ledger;
    this.dialect = dialect;
  }

  @Override
  public String stamp() {
    return ledger.work(dialect::stamp);
  }

  @Override
  public List<List<Member>> stories() {
    return ledger.work(
        handle -> {
          List<List<Member>> stories = new ArrayList<>();
          handle
              .createQuery(
                  "SELECT story, article_id, text_hash FROM story_article"
                      + " JOIN page AS p USING (page_id)"
                      + " JOIN version AS v ON v.page_id = p.page_id AND v.n = p.newest"
                      + " ORDER BY story, story_article.n")
              .map(
                  (row, context) -> {
                    while (stories.size() <= row.getInt("story")) {
                      stories.add(new ArrayList<>());
                    }
                    return stories
                        .get(row.getInt("story"))
                        .add(
                            new Member(
                                dialect.read(row, "article_id"), row.getString("text_hash")));
                  })
              .list();
          return stories.stream().map(List::copyOf).toList();
        });
  }

  @Override
  public List<Version> versions(String articleId) {
    return ledger.work(
        handle ->
            handle
                .createQuery(
                    "SELECT v.n AS n, title, published_day, file FROM version AS v"
                        + " JOIN page USING (page_id) WHERE article_id = ? ORDER BY v.n")
                .bind(0, dialect.bindable(articleId))
                .map(
                    (row, context) ->
                        new Version(
                            row.getInt("n"),
                            dialect.optional(row, "title"),
                            Optional.ofNullable(row.getString("published_day")),
                            row.getString("file")))
                .list());
  }

  @Override
  public Optional<ArticleReading> version(String articleId, int n) {
    return ledger.work(
        handle ->
            handle
                .createQuery(
                    "SELECT version_id FROM version AS v JOIN page USING (page_id)"
                        + " WHERE article_id = ? AND v.n = ?")
                .bind(0, dialect.bindable(articleId))
                .bind(1, n)
                .mapTo(Long.class)
                .findOne()
                .map(
                    version ->
                        dialect.still(
                            handle,
                            () -> new ReadingLoader(handle, dialect).load(version, articleId))));
  }

  @Override
  public List<Line> said(Question question) {
    List<String> where = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    narrow(where, values, "speaker", question.source());
    narrow(where, values, "outlet", question.outlet());
    narrow(where, values, "act", question.labels().act());
    narrow(where, values, "kind", question.labels().kind());
    narrow(where, values, "hedge", question.labels().hedge());
    values.add(question.limit());
    String narrowed = where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where);
    return ledger.work(
        handle ->
            lines(
                handle,
                LINE
                    + " FROM statement AS s"
                    + JOINED
                    + narrowed
                    + " ORDER BY s.version_id DESC, s.n DESC LIMIT ?",
                values.toArray()));
  }

  private void narrow(List<String> where, List<Object> values, String column, String to) {
    if (!to.isEmpty()) {
      where.add(column + " = ?");
      values.add(dialect.bindable(to));
    }
  }

  @Override
  public List<Line> found(String words, int limit) {
    String query = dialect.query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    return ledger.work(
        handle ->
            lines(
                handle,
                LINE
                    + " FROM "
                    + dialect.finding().from()
                    + " JOIN statement AS s ON s.version_id = f.version_id AND s.n = f.statement"
                    + JOINED
                    + " WHERE "
                    + dialect.finding().where()
                    + " ORDER BY "
                    + dialect.finding().order()
                    + " LIMIT ?",
                query,
                limit));
  }

  private List<Line> lines(Handle handle, String sql, Object... values) {
    Query query = handle.createQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.map((row, context) -> line(handle, row)).list();
  }

  private Line line(Handle handle, ResultSet row) throws SQLException {
    String words = "c";
    if (row.getObject("c_text") == null) {
      // A refusal has no content: its cue stands for it, or its source.
      words = row.getObject("cue_text") != null ? "cue" : "source";
    }
    Span span = new Span(row.getInt(words + "_start"), row.getInt(words + "_end"));
    return new Line(
        new Place(
            dialect.read(row, "article_id"),
            row.getString("id"),
            dialect.optional(row, "outlet"),
            Optional.ofNullable(row.getString("published_day")),
            span),
        new Who(
            dialect.read(row, "speaker"),
            row.getString("kind"),
            via(handle, row.getLong("version_id"), row.getInt("n"))),
        new Said(row.getString("act"), row.getString("hedge"), dialect.read(row, words + "_text")));
  }

  private List<String> via(Handle handle, long version, int statement) {
    return handle
        .createQuery("SELECT name FROM hop WHERE version_id = ? AND statement = ? ORDER BY n")
        .bind(0, version)
        .bind(1, statement)
        .map((row, context) -> dialect.read(row, "name"))
        .list();
  }

  @Override
  public List<Named> sources(String part, int limit) {
    return named(
        "SELECT speaker AS name, min(kind) AS kind, count(*) AS many FROM statement AS s"
            + " JOIN version AS v ON v.version_id = s.version_id"
            + PageRows.NEWEST
            + " WHERE "
            + dialect.holdsWords("speaker")
            + " GROUP BY speaker ORDER BY many DESC, name LIMIT :limit",
        part,
        limit);
  }

  @Override
  public List<Named> outlets(String part, int limit) {
    return named(
        "SELECT outlet AS name, '' AS kind, count(*) AS many FROM version AS v"
            + PageRows.NEWEST
            + " WHERE outlet IS NOT NULL AND "
            + dialect.holdsWords("outlet")
            + " GROUP BY outlet ORDER BY many DESC, name LIMIT :limit",
        part,
        limit);
  }

  @Override
  public List<Page> pages(String outlet, int limit) {
    return ledger.work(
        handle ->
            handle
                .createQuery(
                    "SELECT article_id, title, published_day, wire_agency FROM version AS v"
                        + PageRows.NEWEST
                        + " WHERE outlet = ? ORDER BY published_day DESC NULLS LAST, version_id LIMIT ?")
                .bind(0, dialect.bindable(outlet))
                .bind(1, limit)
                .map(
                    (row, context) ->
                        new Page(
                            dialect.read(row, "article_id"),
                            dialect.optional(row, "title"),
                            Optional.ofNullable(row.getString("published_day")),
                            dialect.optional(row, "wire_agency")))
                .list());
  }

  @Override
  public List<Named> carried(String outlet) {
    return named(
        "SELECT name, kind, count(*) AS many FROM ("
            + "SELECT wire_agency AS name, 'wire credit' AS kind FROM version AS v"
            + PageRows.NEWEST
            + " WHERE outlet = :words AND wire_agency IS NOT NULL"
            + " UNION ALL SELECT h.name, h.kind FROM version AS v"
            + PageRows.NEWEST
            + " JOIN hop AS h ON h.version_id = v.version_id WHERE outlet = :words) AS x"
            + " GROUP BY name, kind ORDER BY many DESC, name LIMIT :limit",
        outlet,
        MOST);
  }

  @Override
  public List<Named> carriers(String outlet) {
    return named(
        "SELECT name, kind, count(*) AS many FROM ("
            + "SELECT coalesce(outlet, article_id) AS name, 'wire credit' AS kind FROM version AS v"
            + PageRows.NEWEST
            + " WHERE wire_agency = :words"
            + " UNION ALL SELECT coalesce(outlet, article_id), 'statements' FROM hop AS h"
            + " JOIN version AS v ON v.version_id = h.version_id"
            + PageRows.NEWEST
            + " WHERE h.name = :words) AS x"
            + " GROUP BY name, kind ORDER BY many DESC, name LIMIT :limit",
        outlet,
        MOST);
  }

  private List<Named> named(String sql, String words, int limit) {
    return ledger.work(
        handle ->
            handle
                .createQuery(sql)
                .bind("words", dialect.bindable(words))
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Named(
                            dialect.read(row, "name"), row.getString("kind"), row.getInt("many")))
                .list());
  }
}
