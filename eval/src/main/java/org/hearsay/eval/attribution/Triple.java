package org.hearsay.eval.attribution;

import java.util.List;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Source, cue and content as sets of spans, the common form of gold and found attributions. A gold
 * cue or content may be in pieces.
 */
record Triple(List<Span> source, List<Span> cue, List<Span> content) {

  static Triple of(Statement statement) {
    var roles = statement.attribution().roles();
    return new Triple(
        roles.source().map(Excerpt::span).map(List::of).orElse(List.of()),
        roles.cue().map(Excerpt::span).map(List::of).orElse(List.of()),
        roles.content().stream().map(Excerpt::span).toList());
  }

  /** Dice coefficient of the units that two lists of spans hold; 1 if both are empty. */
  static double dice(List<Span> a, List<Span> b) {
    long lengths = length(a) + length(b);
    return lengths == 0 ? 1 : 2.0 * overlap(a, b) / lengths;
  }

  static long length(List<Span> spans) {
    return spans.stream().mapToLong(Span::length).sum();
  }

  static long overlap(List<Span> a, List<Span> b) {
    long sum = 0;
    for (Span x : a) {
      for (Span y : b) {
        sum += x.overlap(y);
      }
    }
    return sum;
  }

  static boolean overlaps(List<Span> a, List<Span> b) {
    return overlap(a, b) > 0;
  }

  /** Whether the sources agree: both absent, or overlapping. */
  boolean sourceMeets(Triple other) {
    return source.isEmpty() == other.source.isEmpty()
        && (source.isEmpty() || overlaps(source, other.source));
  }
}
