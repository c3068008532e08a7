package org.hearsay.eval.flood;

import java.util.Optional;
import org.hearsay.article.Article;

/**
 * One page and the truth about it.
 *
 * @param article the page
 * @param story number of its story
 * @param family number of its copy family, unique in the flood
 * @param made how it was made
 * @param from id of the page whose text it took, if it took any
 */
record FloodPage(Article article, int story, int family, Made made, Optional<String> from) {

  /** How a page was made. */
  enum Made {
    OWN,
    COPY,
    EDITED,
    GARBLED,
    PARTIAL,
    REWRITE,
    CHAIN,
    DENIAL
  }
}
