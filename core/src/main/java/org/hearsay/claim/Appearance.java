package org.hearsay.claim;

import java.util.List;
import java.util.Objects;
import org.hearsay.source.Hop;
import org.hearsay.text.Excerpt;

/**
 * A place in an article where an origin, a response or a value shows.
 *
 * @param article the article's id
 * @param via the intermediaries between that page and the root, outermost first
 * @param excerpt the words
 */
public record Appearance(String article, List<Hop> via, Excerpt excerpt) {

  public Appearance {
    via = List.copyOf(via);
    Objects.requireNonNull(excerpt, "excerpt");
    if (article.isBlank()) {
      throw new IllegalArgumentException("an appearance names its article");
    }
  }
}
