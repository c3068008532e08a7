package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.source.Sourced;

/**
 * Makes a row of the ledger of each attribution: an id, and the slots of what is said.
 * Deterministic and thread-safe.
 */
public final class StatementReader {

  private final SlotReader slots = new SlotReader();

  /** One statement for each attribution, in the order given. */
  public List<Statement> read(Analysis analysis, List<Sourced> sourced) {
    List<Statement> statements = new ArrayList<>();
    for (Sourced one : sourced) {
      statements.add(
          new Statement(
              "a" + (statements.size() + 1), one, slots.read(analysis, one.attribution().roles())));
    }
    return statements;
  }
}
