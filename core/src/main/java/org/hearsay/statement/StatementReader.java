package org.hearsay.statement;

import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.source.Sourced;

/** Fills the slots of what is said: numbers, times, names, polarity, states. */
public final class StatementReader {

  /** One statement for each attribution, in the order given. */
  public List<Statement> read(Analysis analysis, List<Sourced> sourced) {
    return List.of();
  }
}
