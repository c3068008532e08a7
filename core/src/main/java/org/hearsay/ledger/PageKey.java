package org.hearsay.ledger;

import org.hearsay.article.Article;

/** What makes two readings versions of the same page. */
public final class PageKey {

  private PageKey() {}

  /**
   * The page's canonical address; where it gives none, the input's name and the article's id in it.
   *
   * @param file the input, as the user named it
   * @param article the article
   */
  public static String of(String file, Article article) {
    return article.metadata().address().orElseGet(() -> file + "#" + article.id());
  }
}
