package org.hearsay.claim;

import java.util.Objects;

/**
 * The independent origins of those who affirm and of those who deny; a denial never counts as
 * support.
 */
public record Independence(Interval affirm, Interval deny) {
  public Independence {
    Objects.requireNonNull(affirm, "affirm");
    Objects.requireNonNull(deny, "deny");
  }
}
