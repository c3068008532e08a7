package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Article;

/**
 * Finds names, dates and numbers. An implementation is deterministic, keeps no state of an article,
 * and may be called from many threads.
 */
public interface EntityTagger {

  /**
   * The entities of the sentences, by start.
   *
   * @param article the article
   * @param sentences its sentences
   */
  List<Entity> tag(Article article, List<Sentence> sentences);
}
