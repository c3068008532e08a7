package org.hearsay.statement;

import java.util.List;
import org.hearsay.language.Entity;

/**
 * What a content says, in comparable parts.
 *
 * @param quantities numbers with units
 * @param times when
 * @param names people, organisations, places and other names in the content
 * @param status polarity and state
 */
public record Slots(
    List<Quantity> quantities, List<TimeReference> times, List<Entity> names, Status status) {

  /**
   * Polarity and state of what is said.
   *
   * @param negated whether the content says that something is not so
   * @param state the state of an agreement, office or person that it tells ("signed", "resigned"),
   *     lower case; empty for none
   */
  public record Status(boolean negated, String state) {
    public Status {
      if (!state.equals(state.strip())) {
        throw new IllegalArgumentException("a state has no white space around it");
      }
    }
  }

  /** No slots filled, not negated. */
  public static final Slots NONE =
      new Slots(List.of(), List.of(), List.of(), new Status(false, ""));

  public Slots {
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    names = List.copyOf(names);
  }
}
