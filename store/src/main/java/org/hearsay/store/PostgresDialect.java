package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, with {@code tsvector}. The words of the index are cut and folded here, as SQLite's
 * tokenizer unicode61 does, and not by a text search configuration: so that both databases find the
 * same, whatever languages and extensions the server has.
 */
final class PostgresDialect extends Dialect {

  private static final Finding FINDING =
      new Finding(
          "findable AS f CROSS JOIN (SELECT CAST(? AS tsquery) AS query) AS q",
          "f.words @@ q.query",
          // 1: a long text does not win by its length alone.
          "ts_rank(f.words, q.query, 1) DESC, f.findable_id");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");

  /** Units of a word that are kept; a lexeme has at most 2,046 bytes. */
  private static final int LONGEST_WORD = 500;

  /** The highest position that a lexeme can have. */
  private static final int LAST_POSITION = 16_383;

  /** Positions of one lexeme that are kept; the server keeps no more. */
  private static final int MOST_POSITIONS = 255;

  /** Units of all words of a place together; a tsvector has at most a megabyte. */
  private static final int LONGEST_INDEXED = 150_000;

  @Override
  Object bindable(String text) {
    return EscapedText.escape(text);
  }

  @Override
  Optional<String> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(EscapedText::unescape);
  }

  @Override
  <T> T alone(Handle handle, Supplier<T> call) {
    return handle.inTransaction(
        h -> {
          // The row's lock keeps other writers out until the end; readers go on.
          h.execute("UPDATE state SET revision = revision + 1");
          return call.get();
        });
  }

  @Override
  <T> T still(Handle handle, Supplier<T> call) {
    return handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, h -> call.get());
  }

  @Override
  String stamp(Handle handle) {
    return handle.createQuery("SELECT revision FROM state").mapTo(String.class).one();
  }

  @Override
  void index(Handle handle, long version, @Nullable Integer statement, String words) {
    handle.execute(
        "INSERT INTO findable (version_id, statement, words) VALUES (?, ?, CAST(? AS tsvector))",
        version,
        statement,
        vector(words));
  }

  /** {@code 'bridge':2,7 'open':4}. Words are letters and digits: nothing in them needs a quote. */
  static String vector(String text) {
    Map<String, StringBuilder> positions = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher matcher = WORD.matcher(text);
    int position = 0;
    int length = 0;
    while (matcher.find() && length < LONGEST_INDEXED) {
      String word = folded(matcher.group());
      if (word.isEmpty()) {
        continue;
      }
      position = Math.min(LAST_POSITION, position + 1);
      if (counts.merge(word, 1, Integer::sum) <= MOST_POSITIONS) {
        StringBuilder at = positions.computeIfAbsent(word, w -> new StringBuilder());
        at.append(at.isEmpty() ? "" : ",").append(position);
        length += word.length();
      }
    }
    return positions.entrySet().stream()
        .map(e -> '\'' + e.getKey() + "':" + e.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String folded(String word) {
    String cut = word.substring(0, Math.min(word.length(), LONGEST_WORD));
    String plain = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFD)).replaceAll("");
    String folded = plain.toLowerCase(Locale.ROOT);
    return StoredText.hasLoneSurrogate(folded) ? "" : folded;
  }

  @Override
  void clearIndex(Handle handle, long version) {
    // The words stand in the row of findable, which the caller deletes.
  }

  @Override
  String query(List<String> words) {
    return words.stream()
        .map(PostgresDialect::folded)
        .filter(word -> !word.isEmpty())
        .map(word -> '\'' + word + '\'')
        .collect(Collectors.joining(" & "));
  }

  @Override
  Finding finding() {
    return FINDING;
  }

  @Override
  String holdsWords(String column) {
    return "strpos(lower(" + column + "), lower(CAST(:words AS plain))) > 0";
  }
}
