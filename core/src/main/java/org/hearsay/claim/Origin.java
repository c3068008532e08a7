package org.hearsay.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.source.GroupSize;
import org.hearsay.source.SourceKind;

/**
 * The root of one or more chains to a claim.
 *
 * @param id short and unique in the claim: {@code o1}, {@code o2}, ...
 * @param who who or what it is
 * @param toward whether it affirms or denies the claim
 * @param appearances where it shows, by article
 */
public record Origin(String id, Who who, Toward toward, List<Appearance> appearances) {

  /**
   * Who or what an origin is.
   *
   * @param name name or description
   * @param kind what it is
   * @param size how many speak, where the text says
   * @param counted whether it can raise the count of independent origins; reports without a root
   *     and outlets that only repeat cannot
   */
  public record Who(String name, SourceKind kind, Optional<GroupSize> size, boolean counted) {
    public Who {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(size, "size");
      if (name.isBlank()) {
        throw new IllegalArgumentException("an origin has a name or a description");
      }
    }
  }

  public Origin {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(toward, "toward");
    appearances = List.copyOf(appearances);
  }
}
