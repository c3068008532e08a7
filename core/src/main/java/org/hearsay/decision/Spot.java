package org.hearsay.decision;

import java.util.Objects;
import java.util.Optional;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * Where a decision applies in the readings at hand.
 *
 * @param article the article's id
 * @param span from the first word of the statement's parts to the last; empty for the whole page
 */
public record Spot(String article, Optional<Span> span) {

  public Spot {
    Objects.requireNonNull(span, "span");
  }

  /** A statement. */
  public static Spot of(String article, Statement statement) {
    return of(article, statement.attribution().roles().span());
  }

  /** The parts of a statement. */
  public static Spot of(String article, Span span) {
    return new Spot(article, Optional.of(span));
  }
}
