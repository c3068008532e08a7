package org.hearsay.statement;

import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Hop;
import org.hearsay.source.Sourced;
import org.hearsay.source.Speaker;

/**
 * One attributed content in one article: a row of the ledger.
 *
 * @param id short and unique in the article, {@code a1}, {@code a2}, ... in text order
 * @param sourced attribution, speaker, chain
 * @param slots what the content says, in comparable parts
 * @param decidedBy ids of the decisions by which people changed it; empty as it was read
 */
public record Statement(String id, Sourced sourced, Slots slots, List<String> decidedBy) {

  /** As it was read. */
  public Statement(String id, Sourced sourced, Slots slots) {
    this(id, sourced, slots, List.of());
  }

  public Statement {
    decidedBy = List.copyOf(decidedBy);
    Objects.requireNonNull(sourced, "sourced");
    Objects.requireNonNull(slots, "slots");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a statement has an id");
    }
  }

  /** Who says what, in words. */
  public Attribution attribution() {
    return sourced.attribution();
  }

  /** The root of the chain. */
  public Speaker speaker() {
    return sourced.speaker();
  }

  /** The intermediaries, outermost first. */
  public List<Hop> via() {
    return sourced.via();
  }

  /** What the source does. */
  public Act act() {
    return sourced.attribution().manner().act();
  }
}
