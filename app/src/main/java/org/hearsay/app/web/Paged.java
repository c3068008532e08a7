package org.hearsay.app.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param shown the items of this page
 * @param page which page, from 1
 * @param pages how many pages there are, 1 or more
 */
public record Paged<T>(List<T> shown, int page, int pages) {

  public Paged {
    shown = List.copyOf(shown);
  }

  /** The page that is wanted, or the nearest one that there is. */
  static <T> Paged<T> of(List<T> all, int size, int wanted) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int page = Math.max(1, Math.min(wanted, pages));
    return new Paged<>(
        all.subList((page - 1) * size, Math.min(all.size(), page * size)), page, pages);
  }
}
