package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Article;

/** Sentences, quotations and entities of an article. Thread-safe if its tagger is. */
public final class LanguageReader {

  private final SentenceSplitter sentences = new SentenceSplitter();
  private final QuotationPairer quotations = new QuotationPairer();
  private final EntityTagger entities;

  /** Reads with this tagger of entities. */
  public LanguageReader(EntityTagger entities) {
    this.entities = entities;
  }

  /** Reads the reporting paragraphs of one article. */
  public Analysis read(Article article) {
    List<Sentence> split = sentences.split(article);
    return new Analysis(article, split, quotations.pair(article), entities.tag(article, split));
  }
}
