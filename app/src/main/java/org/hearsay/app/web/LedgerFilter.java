package org.hearsay.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which rows of the ledger are shown, and in which order; empty words mean all.
 *
 * @param act an act's word
 * @param kind a kind's word
 * @param by a part of the source's name
 * @param sort {@code source}, {@code act}, {@code kind}, or anything else for article and text
 *     order
 */
public record LedgerFilter(String act, String kind, String by, String sort) {

  LedgerFilter sortedBy(String value) {
    return new LedgerFilter(act, kind, by, value);
  }

  List<LedgerRow> of(List<LedgerRow> rows) {
    return rows.stream()
        .filter(r -> act.isEmpty() || r.act().equals(act))
        .filter(r -> kind.isEmpty() || r.kind().equals(kind))
        .filter(r -> by.isBlank() || lower(r.who()).contains(lower(by.strip())))
        .sorted(order())
        .toList();
  }

  private Comparator<LedgerRow> order() {
    return switch (sort) {
      case "source" -> Comparator.comparing(r -> lower(r.who()));
      case "act" -> Comparator.comparing(LedgerRow::act);
      case "kind" -> Comparator.comparing(LedgerRow::kind);
      default -> (a, b) -> 0;
    };
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
