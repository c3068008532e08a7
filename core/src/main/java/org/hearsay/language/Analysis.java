package org.hearsay.language;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;

/**
 * What is known of the language of one article before anybody is said to have said anything.
 *
 * @param article the article
 * @param sentences the sentences of its reporting paragraphs, in text order
 * @param quotations its quotations, by start
 * @param entities its names, dates and numbers, by start; may nest but do not cross
 */
public record Analysis(
    Article article, List<Sentence> sentences, List<Quotation> quotations, List<Entity> entities) {

  public Analysis {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    entities = List.copyOf(entities);
  }
}
