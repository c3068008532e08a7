package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.decision.Decision;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger.Appended;
import org.hearsay.ledger.Ledger.Outcome;
import org.jdbi.v3.core.Handle;

/** The table of decisions. Appending runs inside the caller's transaction. */
final class Decisions {

  private final Handle handle;
  private final Dialect dialect;

  Decisions(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  /** Adds it, unless it is there or has not seen the last one on its topic. */
  Appended append(Decision decision) {
    Optional<String> topic =
        decision.ruling() instanceof Ruling.Revoke revoke
            ? one("SELECT topic FROM decision WHERE id = ?", revoke.decision())
            : decision.ruling().topic();
    if (topic.isEmpty()) {
      return new Appended(Outcome.NOTHING_TO_REVOKE, Optional.empty());
    }
    Optional<Decision> last =
        one("SELECT line FROM decision WHERE topic = ? ORDER BY n DESC LIMIT 1", topic.get())
            .map(DecisionLine::read);
    if (one("SELECT id FROM decision WHERE id = ?", decision.id()).isPresent()) {
      return new Appended(Outcome.ALREADY_THERE, last);
    }
    if (!last.map(Decision::id).equals(decision.seen())) {
      return new Appended(Outcome.CONFLICT, last);
    }
    handle.execute(
        "INSERT INTO decision (id, topic, seen, who, at, line) VALUES (?, ?, ?, ?, ?, ?)",
        decision.id(),
        topic.get(),
        decision.seen().orElse(null),
        dialect.bindable(decision.made().who()),
        decision.made().when().toString(),
        DecisionLine.write(decision));
    return new Appended(Outcome.ADDED, Optional.of(decision));
  }

  /** All, in the order in which they were added. */
  List<Decision> all() {
    return handle
        .createQuery("SELECT line FROM decision ORDER BY n")
        .mapTo(String.class)
        .map(DecisionLine::read)
        .list();
  }

  private Optional<String> one(String sql, String value) {
    return handle.createQuery(sql).bind(0, value).mapTo(String.class).findOne();
  }
}
