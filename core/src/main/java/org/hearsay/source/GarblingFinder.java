package org.hearsay.source;

import java.util.List;
import org.hearsay.language.Analysis;

/** Flags places where the text itself looks damaged. */
public final class GarblingFinder {

  /** The damaged places, in text order. */
  public List<Garbling> find(Analysis analysis, List<Sourced> sourced) {
    return List.of();
  }
}
