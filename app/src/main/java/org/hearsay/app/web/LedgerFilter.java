package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which rows of a ledger are shown, and in which order; empty words mean all.
 *
 * @param words what is looked for in names and words
 * @param facets a value that a facet must have, by the facet's name
 * @param span days between which the article came out
 * @param sort a facet's name, or anything else for article and text order
 */
public record LedgerFilter(String words, Map<String, String> facets, Days span, String sort) {

  /** Days in ISO 8601; empty for none. */
  public record Days(String from, String to) {
    boolean holds(String day) {
      boolean after = from.isEmpty() || !day.isEmpty() && day.compareTo(from) >= 0;
      return after && (to.isEmpty() || !day.isEmpty() && day.compareTo(to) <= 0);
    }
  }

  /** What rows can be told apart by. */
  public static final List<String> FACETS = List.of("act", "kind", "hedge", "outlet");

  /** A value of a facet, and how many rows have it. */
  public record Value(String word, int count) {}

  public LedgerFilter {
    facets = Map.copyOf(facets);
  }

  /** As the address asks. */
  static LedgerFilter of(Context context) {
    Map<String, String> facets = new TreeMap<>();
    for (String facet : FACETS) {
      String value = Rendering.query(context, facet);
      if (!value.isEmpty()) {
        facets.put(facet, value);
      }
    }
    return new LedgerFilter(
        Rendering.query(context, "by").strip(),
        facets,
        new Days(Rendering.query(context, "from").strip(), Rendering.query(context, "to").strip()),
        Rendering.query(context, "sort"));
  }

  /** What a facet must be; empty for anything. */
  public String facet(String name) {
    return facets.getOrDefault(name, "");
  }

  List<GridRow> of(List<GridRow> rows) {
    Stream<GridRow> kept = rows.stream().filter(row -> passes(row, ""));
    return order().map(kept::sorted).orElse(kept).toList();
  }

  private boolean passes(GridRow row, String except) {
    boolean has =
        FACETS.stream()
            .filter(facet -> !facet.equals(except) && !facet(facet).isEmpty())
            .allMatch(facet -> row.facet(facet).equals(facet(facet)));
    return has && span.holds(row.day()) && (words.isEmpty() || holds(row));
  }

  private boolean holds(GridRow row) {
    String all = lower(row.who() + "\n" + row.words() + "\n" + row.outlet());
    return Stream.of(lower(words).split("\\s+")).allMatch(all::contains);
  }

  /** The values that a facet still has when all others are as asked, most rows first. */
  List<Value> values(List<GridRow> rows, String facet) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.stream()
        .filter(row -> passes(row, facet))
        .map(row -> row.facet(facet))
        .filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Value(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Value::count).reversed())
        .toList();
  }

  private Optional<Comparator<GridRow>> order() {
    Map<String, Function<GridRow, String>> by =
        Map.of(
            "source", row -> lower(row.who()),
            "act", row -> row.facet("act"),
            "kind", row -> row.facet("kind"),
            "hedge", row -> row.facet("hedge"),
            "outlet", row -> lower(row.outlet()),
            "date", GridRow::day);
    return Optional.ofNullable(by.get(sort)).map(Comparator::comparing);
  }

  /** The same question as parameters of an address. */
  Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>(facets);
    parts.put("by", words);
    parts.put("from", span.from());
    parts.put("to", span.to());
    parts.put("sort", sort);
    return parts;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
