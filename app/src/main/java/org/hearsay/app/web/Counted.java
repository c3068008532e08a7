package org.hearsay.app.web;

import java.util.List;
import org.hearsay.ledger.Catalogue.Named;
import org.hearsay.ledger.Ledger;

/** Figures over the whole ledger, counted again when it has changed. Thread-safe. */
final class Counted {

  /** Names in a list: more than anybody reads. */
  static final int NAMES = 200;

  private final Ledger ledger;
  private String countsAt = "";
  private Ledger.Counts counts = new Ledger.Counts(0, 0, 0, 0);
  private String sourcesAt = "";
  private List<Named> sources = List.of();
  private String outletsAt = "";
  private List<Named> outlets = List.of();

  Counted(Ledger ledger) {
    this.ledger = ledger;
  }

  synchronized Ledger.Counts counts() {
    String now = ledger.catalogue().stamp();
    if (!now.equals(countsAt)) {
      counts = ledger.counts();
      countsAt = now;
    }
    return counts;
  }

  /** The sources with most statements. */
  synchronized List<Named> sources() {
    String now = ledger.catalogue().stamp();
    if (!now.equals(sourcesAt)) {
      sources = ledger.catalogue().sources("", NAMES);
      sourcesAt = now;
    }
    return sources;
  }

  /** The outlets with most articles. */
  synchronized List<Named> outlets() {
    String now = ledger.catalogue().stamp();
    if (!now.equals(outletsAt)) {
      outlets = ledger.catalogue().outlets("", NAMES);
      outletsAt = now;
    }
    return outlets;
  }
}
