package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger.Hit;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;

/** Full-text search over the newest versions. */
final class Search {

  /** Runs of letters, digits and marks on letters: what the index takes for words. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Words of a query that are used; more only make it slow. */
  private static final int MOST_WORDS = 32;

  private final Handle handle;

  Search(Handle handle) {
    this.handle = handle;
  }

  /** Places that hold all of the words, best first (BM25), ties in the order they were kept. */
  List<Hit> find(String words, int limit) {
    String query = query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT article_id, v.version_id AS version_id, statement, title, v.text AS text,"
                + " s.id AS id, cue_start, cue_end, cue_text"
                + " FROM words JOIN findable AS f ON f.findable_id = words.rowid"
                + " JOIN version AS v ON v.version_id = f.version_id JOIN page USING (page_id)"
                + " LEFT JOIN statement AS s ON s.version_id = f.version_id AND s.n = f.statement"
                + " WHERE words MATCH ? AND v.n = newest"
                + " ORDER BY bm25(words), f.findable_id LIMIT ?")
        .bind(0, query)
        .bind(1, limit)
        .map((row, context) -> hit(row))
        .list();
  }

  /** The user's words as a query without operators; empty if there is no word among them. */
  static String query(String words) {
    return WORD.matcher(words)
        .results()
        .limit(MOST_WORDS)
        .map(match -> '"' + match.group() + '"')
        .collect(Collectors.joining(" "));
  }

  private Hit hit(ResultSet row) throws SQLException {
    String article = StoredText.read(row, "article_id");
    Optional<String> statement = StoredText.optional(row, "id");
    if (statement.isEmpty()) {
      String title = StoredText.read(row, "title");
      int start = StoredText.read(row, "text").indexOf(title);
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
                        StoredText.read(piece, "text"),
                        Optional.of(new Span(piece.getInt("start"), piece.getInt("end")))))
            .list();
    if (!pieces.isEmpty()) {
      return pieces.get(0);
    }
    // A refusal has no content: its cue stands for it.
    Span cue = new Span(row.getInt("cue_start"), row.getInt("cue_end"));
    return new Hit(article, statement, StoredText.read(row, "cue_text"), Optional.of(cue));
  }
}
