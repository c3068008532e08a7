package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger.Hit;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;

/** Full-text search over the newest versions. */
final class Search {

  private final Handle handle;
  private final Dialect dialect;

  Search(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** Places that hold all of the words, best first, ties in the order they were kept. */
  List<Hit> find(String words, int limit) {
    String query = dialect.query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    Dialect.Finding finding = dialect.finding();
    return handle
        .createQuery(
            "SELECT article_id, v.version_id AS version_id, statement, title, v.text AS text,"
                + " s.id AS id, cue_start, cue_end, cue_text FROM "
                + finding.from()
                + " JOIN version AS v ON v.version_id = f.version_id"
                + PageRows.NEWEST
                + " LEFT JOIN statement AS s ON s.version_id = f.version_id AND s.n = f.statement"
                + " WHERE "
                + finding.where()
                + " ORDER BY "
                + finding.order()
                + " LIMIT ?")
        .bind(0, query)
        .bind(1, limit)
        .map((row, context) -> hit(row))
        .list();
  }

  private Hit hit(ResultSet row) throws SQLException {
    String article = dialect.read(row, "article_id");
    Optional<String> statement = dialect.optional(row, "id");
    if (statement.isEmpty()) {
      String title = dialect.read(row, "title");
      int start = dialect.read(row, "text").indexOf(title);
      Optional<Span> span =
          start < 0 ? Optional.empty() : Optional.of(new Span(start, start + title.length()));
      return new Hit(article, statement, title, span);
    }
    List<Hit> pieces =
        handle
            .createQuery(
                "SELECT * FROM content WHERE version_id = ? AND statement = ? ORDER BY n LIMIT 1")
            .bind(0, row.getLong("version_id"))
            .bind(1, row.getInt("statement"))
            .map(
                (piece, context) ->
                    new Hit(
                        article,
                        statement,
                        dialect.read(piece, "text"),
                        Optional.of(new Span(piece.getInt("start"), piece.getInt("end")))))
            .list();
    if (!pieces.isEmpty()) {
      return pieces.get(0);
    }
    // A refusal has no content: its cue stands for it.
    Span cue = new Span(row.getInt("cue_start"), row.getInt("cue_end"));
    return new Hit(article, statement, dialect.read(row, "cue_text"), Optional.of(cue));
  }
}
