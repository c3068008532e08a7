package org.hearsay.decision;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Decisions on claims and sources that hold, in the order in which they were made, each with the
 * places in the readings at hand that it is about: what the room claim takes in.
 *
 * @param matches statements and pages that belong to a claim or do not
 * @param sources sources that are one or are not
 * @param claims claims that are one or are not
 */
public record Adjustments(List<Matched> matches, List<Joined> sources, List<Drawn> claims) {

  /** Nothing decided. */
  public static final Adjustments NONE = new Adjustments(List.of(), List.of(), List.of());

  /**
   * A claim, known by its words or by statements that belonged to it.
   *
   * @param words its words when it was decided upon
   * @param members statements of it that are in the readings at hand
   */
  public record ClaimSpot(String words, List<Spot> members) {
    public ClaimSpot {
      members = List.copyOf(members);
    }
  }

  /** A statement or a page belongs to a claim, or does not. */
  public record Matched(String decision, Spot what, ClaimSpot claim, boolean accepted) {
    public Matched {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /** Two sources, given by their statements, are the same or are not. */
  public record Joined(String decision, Set<Spot> one, Set<Spot> other, boolean same) {
    public Joined {
      one = Set.copyOf(one);
      other = Set.copyOf(other);
    }
  }

  /** Two claims are the same, or statements leave a claim to form another. */
  public record Drawn(String decision, ClaimSpot one, ClaimSpot other, boolean same) {
    public Drawn {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
    }
  }

  public Adjustments {
    matches = List.copyOf(matches);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
