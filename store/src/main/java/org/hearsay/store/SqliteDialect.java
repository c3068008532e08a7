package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** SQLite, with its full-text index FTS5. */
final class SqliteDialect extends Dialect {

  private static final Finding FINDING =
      new Finding(
          "words JOIN findable AS f ON f.findable_id = words.rowid",
          "words MATCH ?",
          "bm25(words), f.findable_id");

  @Override
  Object bindable(String text) {
    return StoredText.bindable(text);
  }

  @Override
  Optional<String> optional(ResultSet row, String column) throws SQLException {
    return StoredText.optional(row, column);
  }

  @Override
  <T> T alone(Handle handle, Supplier<T> call) {
    // The connection's transactions begin IMMEDIATE: one writer at a time.
    return handle.inTransaction(h -> call.get());
  }

  @Override
  <T> T still(Handle handle, Supplier<T> call) {
    // Not inTransaction, which would keep writers out.
    handle.execute("BEGIN DEFERRED");
    try {
      return call.get();
    } finally {
      handle.execute("ROLLBACK");
    }
  }

  @Override
  String stamp(Handle handle) {
    // data_version counts the commits of others, total_changes the rows that we changed.
    return handle.createQuery("PRAGMA data_version").mapTo(String.class).one()
        + "-"
        + handle.createQuery("SELECT total_changes()").mapTo(String.class).one();
  }

  @Override
  void index(Handle handle, long version, @Nullable Integer statement, String words) {
    handle.execute(
        "INSERT INTO findable (version_id, statement) VALUES (?, ?)", version, statement);
    handle.execute(
        "INSERT INTO words (rowid, text) VALUES (last_insert_rowid(), ?)",
        words.replace('\0', ' '));
  }

  @Override
  void clearIndex(Handle handle, long version) {
    handle.execute(
        "DELETE FROM words WHERE rowid IN"
            + " (SELECT findable_id FROM findable WHERE version_id = ?)",
        version);
  }

  @Override
  String query(List<String> words) {
    return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
  }

  @Override
  Finding finding() {
    return FINDING;
  }

  @Override
  String holdsWords(String column) {
    return "instr(lower(" + column + "), lower(:words)) > 0";
  }
}
