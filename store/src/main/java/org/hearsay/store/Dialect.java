package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the databases: how any text is kept, how transactions are made, how words
 * are found. Everything else is one SQL for both. Immutable and thread-safe.
 */
abstract class Dialect {

  /** Runs of letters, digits and marks on letters: what the index takes for words. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");

  /** Words of a query that are used; more only make it slow. */
  private static final int MOST_WORDS = 32;

  /**
   * How words are found: parts of one query.
   *
   * @param from what gives the table {@code f} of findable places
   * @param where what narrows it
   * @param order best first
   */
  record Finding(String from, String where, String order) {}

  /** What to bind for this text. */
  abstract Object bindable(String text);

  /** What to bind for this text, or null if there is none. */
  @Nullable Object bindable(Optional<String> text) {
    return text.isPresent() ? bindable(text.get()) : null;
  }

  /** The text in a column, empty for null. */
  abstract Optional<String> optional(ResultSet row, String column) throws SQLException;

  /** The text in a column that is never null. */
  String read(ResultSet row, String column) throws SQLException {
    return optional(row, column).orElseThrow(() -> new SQLException("no text in column " + column));
  }

  /** A transaction in which nobody else writes. */
  abstract <T> T alone(Handle handle, Supplier<T> call);

  /** Several queries that see one state of the ledger, whoever writes meanwhile. */
  abstract <T> T still(Handle handle, Supplier<T> call);

  /** A text that changes whenever anything in the ledger changes, by whichever program. */
  abstract String stamp(Handle handle);

  /** Makes a title or a statement findable by words. */
  abstract void index(Handle handle, long version, @Nullable Integer statement, String words);

  /** Forgets the words of a version. */
  abstract void clearIndex(Handle handle, long version);

  /** The words of a user as a query; empty if there is no word among them. */
  String query(String words) {
    return query(WORD.matcher(words).results().limit(MOST_WORDS).map(MatchResult::group).toList());
  }

  /** These words, all of them, as a query without operators. */
  abstract String query(List<String> words);

  /** The first parameter of a query for words is what {@link #query} gives. */
  abstract Finding finding();

  /** A condition: the column holds the parameter {@code :words}; ASCII letters alone fold. */
  abstract String holdsWords(String column);
}
