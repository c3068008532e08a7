package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Article;

/** Cuts the reporting paragraphs of an article into sentences and tokens. */
public final class SentenceSplitter {

  /** The sentences of the article, in text order. */
  public List<Sentence> split(Article article) {
    return List.of();
  }
}
