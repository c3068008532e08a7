package org.hearsay.decision;

import java.util.Optional;

/** Names of topics. */
final class Topics {

  private Topics() {}

  static Optional<String> of(String kind, String... keys) {
    return Optional.of(kind + ":" + Fields.hash(Fields.join(keys)));
  }

  /** The same whichever of the two is named first. */
  static Optional<String> ofPair(String kind, String one, String other) {
    return one.compareTo(other) <= 0 ? of(kind, one, other) : of(kind, other, one);
  }
}
