package org.hearsay.statement;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.language.Entity;
import org.hearsay.source.Garbling;

/**
 * Everything that was read from one article.
 *
 * @param article the article
 * @param statements its statements, in text order
 * @param garblings where its text looks damaged, in text order
 * @param entities its names, dates and numbers, by start
 */
public record ArticleReading(
    Article article, List<Statement> statements, List<Garbling> garblings, List<Entity> entities) {

  public ArticleReading {
    Objects.requireNonNull(article, "article");
    statements = List.copyOf(statements);
    garblings = List.copyOf(garblings);
    entities = List.copyOf(entities);
  }

  /** Without entities, which a ledger does not keep. */
  public ArticleReading(Article article, List<Statement> statements, List<Garbling> garblings) {
    this(article, statements, garblings, List.of());
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }
}
