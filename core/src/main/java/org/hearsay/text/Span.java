package org.hearsay.text;

import java.util.Comparator;

/**
 * A range of UTF-16 code units in one article's text, half-open: {@code start} is the first unit,
 * {@code end} the first unit behind the last.
 *
 * @param start first unit, 0 or more
 * @param end first unit behind the range, not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the range holds nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at this offset lies in the range. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other range lies wholly in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Number of units that both ranges hold. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The smallest range that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same range, moved by this many units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
