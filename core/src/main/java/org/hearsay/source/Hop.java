package org.hearsay.source;

import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Excerpt;

/**
 * One intermediary between the page and the root of a chain.
 *
 * @param name who passed it on
 * @param kind what it is
 * @param words the words that say so
 */
public record Hop(String name, SourceKind kind, Optional<Excerpt> words) {

  public Hop {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a hop has a name");
    }
  }
}
