package org.hearsay.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A date that a page states about itself.
 *
 * @param day the day, in the time zone in which the page gives it
 * @param instant the moment with its offset, where the page gives one
 * @param foundIn the place it was found, such as {@code json-ld:datePublished}, {@code
 *     meta:article:published_time}, {@code url}, {@code visible-text}
 */
public record StatedDate(LocalDate day, Optional<OffsetDateTime> instant, String foundIn) {

  public StatedDate {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(instant, "instant");
    if (foundIn.isBlank()) {
      throw new IllegalArgumentException("a stated date names the place it was found in");
    }
  }

  /** The moment if the page gives one, else the day, in ISO 8601. */
  public String iso() {
    return instant.map(OffsetDateTime::toString).orElseGet(day::toString);
  }
}
