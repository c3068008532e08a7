package org.hearsay.claim;

import java.util.List;
import java.util.Objects;

/**
 * Statements across articles that assert or deny the same thing.
 *
 * @param text the claim in words taken from a statement
 * @param main whether it is the story's main claim
 * @param sourcing members, origins and their count
 * @param conflict responses and disagreements
 */
public record Claim(String text, boolean main, Sourcing sourcing, Conflict conflict) {

  /**
   * Where a claim comes from.
   *
   * @param members the statements, by article and text order
   * @param origins the roots of their chains
   * @param independence how many independent ones
   * @param decidedBy ids of the decisions of people that changed any of these; empty if it is all
   *     as it was found
   */
  public record Sourcing(
      List<StatementRef> members,
      List<Origin> origins,
      Independence independence,
      List<String> decidedBy) {

    /** As it was found. */
    public Sourcing(List<StatementRef> members, List<Origin> origins, Independence independence) {
      this(members, origins, independence, List.of());
    }

    public Sourcing {
      decidedBy = List.copyOf(decidedBy);
      members = List.copyOf(members);
      origins = List.copyOf(origins);
      Objects.requireNonNull(independence, "independence");
    }
  }

  /** Who answers it, and what does not fit together. */
  public record Conflict(List<Response> responses, List<Disagreement> disagreements) {
    public Conflict {
      responses = List.copyOf(responses);
      disagreements = List.copyOf(disagreements);
    }
  }

  public Claim {
    Objects.requireNonNull(sourcing, "sourcing");
    Objects.requireNonNull(conflict, "conflict");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a claim has words");
    }
  }
}
