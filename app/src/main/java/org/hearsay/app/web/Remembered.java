package org.hearsay.app.web;

import java.util.Optional;
import java.util.function.Function;
import org.hearsay.ledger.Ledger;

/**
 * Something worked out from a whole ledger, again when the ledger has changed. Thread-safe.
 *
 * @param <T> what is worked out; immutable
 */
final class Remembered<T> {

  private final Ledger ledger;
  private final Function<Ledger, T> work;
  private String stamp = "";
  private Optional<T> value = Optional.empty();

  Remembered(Ledger ledger, Function<Ledger, T> work) {
    this.ledger = ledger;
    this.work = work;
  }

  /** As the ledger is now. */
  synchronized T get() {
    String now = ledger.catalogue().stamp();
    if (value.isEmpty() || !now.equals(stamp)) {
      value = Optional.of(work.apply(ledger));
      stamp = now;
    }
    return value.get();
  }
}
