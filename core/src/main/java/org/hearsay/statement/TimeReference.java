package org.hearsay.statement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Excerpt;

/**
 * When something is said to have happened.
 *
 * @param excerpt the words, such as "shortly after the invasion began on February 24"
 * @param range the days meant, where they can be told
 * @param relation how the event lies to the range or the anchor
 * @param anchor the event that the time is told by, such as "the invasion"; empty for a plain date
 */
public record TimeReference(
    Excerpt excerpt, Optional<Range> range, Relation relation, String anchor) {

  /** How an event lies to a range of days (TIMEX3 {@code mod}, TLINK). */
  public enum Relation {
    AT,
    BEFORE,
    AFTER,
    SHORTLY_BEFORE,
    SHORTLY_AFTER,
    SINCE,
    UNTIL;

    /** The relation as printed: lower case with hyphens. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A range of days, both ends included.
   *
   * @param first earliest day
   * @param last latest day, not before {@code first}
   */
  public record Range(LocalDate first, LocalDate last) {
    public Range {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("last day before first: " + first + ", " + last);
      }
    }

    /** Whether the two ranges share a day. */
    public boolean overlaps(Range other) {
      return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    /** EDTF: a day, or {@code first/last}. */
    public String edtf() {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
  }

  public TimeReference {
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(anchor, "anchor");
  }
}
