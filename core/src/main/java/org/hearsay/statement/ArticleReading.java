package org.hearsay.statement;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.source.Garbling;

/**
 * Everything that was read from one article.
 *
 * @param article the article
 * @param statements its statements, in text order
 * @param garblings where its text looks damaged, in text order
 */
public record ArticleReading(
    Article article, List<Statement> statements, List<Garbling> garblings) {

  public ArticleReading {
    Objects.requireNonNull(article, "article");
    statements = List.copyOf(statements);
    garblings = List.copyOf(garblings);
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }
}
