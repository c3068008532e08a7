package org.hearsay.source;

import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Attribution;

/**
 * An attribution with its speaker and its chain.
 *
 * @param attribution who says what, in words
 * @param speaker the root: who it is
 * @param via the intermediaries between page and speaker, outermost first
 */
public record Sourced(Attribution attribution, Speaker speaker, List<Hop> via) {

  public Sourced {
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    via = List.copyOf(via);
  }
}
