package org.hearsay.source;

import java.util.OptionalInt;

/**
 * How many speak, of how many: "two of the three sources" is 2 of 3.
 *
 * @param n how many speak, 1 or more
 * @param of size of the group that they are part of
 */
public record GroupSize(OptionalInt n, OptionalInt of) {

  public GroupSize {
    if (n.isEmpty() && of.isEmpty()) {
      throw new IllegalArgumentException("a size has a number");
    }
    if (n.orElse(1) < 1 || of.orElse(1) < 1) {
      throw new IllegalArgumentException("sizes are 1 or more");
    }
  }

  /** So many, of an unstated number. */
  public static GroupSize of(int n) {
    return new GroupSize(OptionalInt.of(n), OptionalInt.empty());
  }

  /** So many of so many. */
  public static GroupSize of(int n, int of) {
    return new GroupSize(OptionalInt.of(n), OptionalInt.of(of));
  }
}
