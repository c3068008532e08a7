package org.hearsay.lineage;

import java.util.List;

/**
 * What the articles have from each other.
 *
 * @param families copy families, by first id
 * @param derivations pairs that share text, by ids
 */
public record Lineage(List<CopyFamily> families, List<Derivation> derivations) {

  /** Nothing shared. */
  public static final Lineage NONE = new Lineage(List.of(), List.of());

  public Lineage {
    families = List.copyOf(families);
    derivations = List.copyOf(derivations);
  }
}
