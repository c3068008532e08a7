package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger.Put;
import org.hearsay.ledger.PageKey;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.jdbi.v3.core.Handle;

/** Puts a reading into the ledger. Runs inside the caller's transaction. */
final class Putting {

  /** Letters of a page key's hash that tell pages of one name apart. */
  private static final int SUFFIX = 8;

  private final Handle handle;
  private final Dialect dialect;
  private final PageRows rows;
  private final ReadingWriter writer;

  Putting(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
    this.rows = new PageRows(handle, dialect);
    this.writer = new ReadingWriter(handle, dialect);
  }

  Put put(String input, ArticleReading reading, List<Problem> problems) {
    String key = PageKey.of(input, reading.article());
    Optional<Long> known = rows.withKey(key);
    long page = known.orElseGet(() -> addPage(key, reading.id()));
    Optional<Long> same = rows.version(page, reading.article().text().hash());
    long version;
    if (same.isPresent()) {
      version = same.get();
      writer.clear(version);
    } else {
      int n =
          handle
              .select("SELECT coalesce(max(n), 0) + 1 FROM version WHERE page_id = ?", page)
              .mapTo(Integer.class)
              .one();
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
    if (rows.withArticle(wished).isPresent()) {
      id = wished + "~" + ContentAddress.of(key).substring(0, SUFFIX);
    }
    return handle
        .createUpdate("INSERT INTO page (page_key, article_id, newest) VALUES (?, ?, 0)")
        .bind(0, dialect.bindable(key))
        .bind(1, dialect.bindable(id))
        .executeAndReturnGeneratedKeys("page_id")
        .mapTo(Long.class)
        .one();
  }
}
