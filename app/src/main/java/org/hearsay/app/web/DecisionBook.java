package org.hearsay.app.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger;

/** The decisions of a ledger, loaded again when the ledger has changed. Thread-safe. */
final class DecisionBook {

  private final Remembered<DecisionLog> log;

  DecisionBook(Ledger ledger) {
    this.log = new Remembered<>(ledger, whole -> new DecisionLog(whole.decisions()));
  }

  DecisionLog log() {
    return log.get();
  }

  /** The log as it was when it held so many decisions. */
  DecisionLog log(int size) {
    List<Decision> all = log().all();
    return new DecisionLog(all.subList(0, Math.max(0, Math.min(size, all.size()))));
  }

  /** Those that came in since there were so many. */
  List<Decision> since(int size) {
    List<Decision> all = log().all();
    return all.subList(Math.min(size, all.size()), all.size());
  }

  /** Whether a decision can change what is worked out from these pages. */
  boolean touches(Decision decision, Set<String> pages) {
    return pages(decision.ruling()).stream().anyMatch(pages::contains);
  }

  private Set<String> pages(Ruling ruling) {
    if (ruling instanceof Ruling.Revoke revoke) {
      return log().find(revoke.decision()).map(Decision::ruling).map(this::pages).orElse(Set.of());
    }
    return ruling.anchors().stream().map(Anchor::page).collect(Collectors.toUnmodifiableSet());
  }
}
