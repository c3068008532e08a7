package org.hearsay.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the rows of pages and their versions. */
final class PageRows {

  /** Of the rows of {@code version AS v}, those of the newest text of each page {@code p}. */
  static final String NEWEST = " JOIN page AS p ON p.page_id = v.page_id AND p.newest = v.n";

  private final Handle handle;
  private final Dialect dialect;

  PageRows(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** The page with this key. */
  Optional<Long> withKey(String key) {
    return one("SELECT page_id FROM page WHERE page_key = ?", key);
  }

  /** The page that has this article id. */
  Optional<Long> withArticle(String articleId) {
    return one("SELECT page_id FROM page WHERE article_id = ?", articleId);
  }

  /** The newest version of an article. */
  Optional<Long> newest(String articleId) {
    return one("SELECT version_id FROM version AS v" + NEWEST + " WHERE article_id = ?", articleId);
  }

  private Optional<Long> one(String sql, String text) {
    return handle.createQuery(sql).bind(0, dialect.bindable(text)).mapTo(Long.class).findOne();
  }

  /** The version of a page with this text. */
  Optional<Long> version(long page, String textHash) {
    return handle
        .createQuery("SELECT version_id FROM version WHERE page_id = ? AND text_hash = ?")
        .bind(0, page)
        .bind(1, textHash)
        .mapTo(Long.class)
        .findOne();
  }
}
