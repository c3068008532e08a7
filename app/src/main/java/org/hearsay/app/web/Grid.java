package org.hearsay.app.web;

import java.util.List;
import java.util.Map;

/**
 * A ledger with a filter over it, one page of it shown.
 *
 * @param kept the rows that the filter lets through, in its order
 * @param total all rows
 * @param filter the filter
 * @param part the page of them that is shown
 */
public record Grid(
    List<GridRow> kept, List<GridRow> total, LedgerFilter filter, Paged<GridRow> part) {

  /** Rows on a page; a browser lays out so many at once. */
  static final int SIZE = 100;

  static Grid of(List<GridRow> rows, LedgerFilter filter, int page) {
    List<GridRow> kept = filter.of(rows);
    return new Grid(kept, rows, filter, Paged.of(kept, SIZE, page));
  }

  /** The values of a facet with their counts. */
  public List<LedgerFilter.Value> values(String facet) {
    return filter.values(total, facet);
  }

  /**
   * The question of this grid as the query of an address, with one part changed.
   *
   * @param keep what the address has besides
   */
  public String link(Map<String, String> keep, String name, String value) {
    Map<String, String> parts = filter.parts();
    parts.putAll(keep);
    parts.put(name, value);
    parts.values().removeIf(String::isEmpty);
    return Links.query(parts);
  }
}
