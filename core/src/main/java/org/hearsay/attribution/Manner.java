package org.hearsay.attribution;

import java.util.Objects;

/**
 * How something is said.
 *
 * @param act what the source does
 * @param hedge how certainly
 * @param direct whether the content holds words in quotation marks or lies inside a quotation
 */
public record Manner(Act act, Hedge hedge, boolean direct) {

  public Manner {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(hedge, "hedge");
  }
}
