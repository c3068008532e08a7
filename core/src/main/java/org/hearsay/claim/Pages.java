package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.statement.ArticleReading;

/**
 * Whose pages the articles of a story are: the outlet that a page names itself, and the agency
 * whose copy it carries. Immutable and thread-safe.
 */
final class Pages {

  /** No page says whose it is. */
  static final Pages UNKNOWN = new Pages(Map.of());

  private final Map<String, List<String>> owners;

  private Pages(Map<String, List<String>> owners) {
    this.owners = owners;
  }

  /** Of these articles. */
  static Pages of(List<ArticleReading> readings) {
    Map<String, List<String>> owners = new HashMap<>();
    for (ArticleReading reading : readings) {
      List<String> names = new ArrayList<>();
      reading.article().layout().wire().ifPresent(w -> names.add(w.agency()));
      reading.article().metadata().outlet().ifPresent(names::add);
      owners.put(reading.id(), List.copyOf(names));
    }
    return new Pages(Map.copyOf(owners));
  }

  /** Whether the article is this outlet's own, or this agency's copy. */
  boolean isOf(String article, String outlet) {
    return owners.getOrDefault(article, List.of()).stream().anyMatch(o -> Names.same(o, outlet));
  }

  /** The agency whose copy it is, else the outlet; empty if the page does not say. */
  String owner(String article) {
    List<String> names = owners.getOrDefault(article, List.of());
    return names.isEmpty() ? "" : names.get(0);
  }
}
