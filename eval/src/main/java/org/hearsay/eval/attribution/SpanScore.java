package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.eval.Counts;
import org.hearsay.text.Span;

/**
 * Exact match, begin match and Jaccard of spans of one role, as the CofeNet evaluation defines them
 * (research/attribution.md, 2.1), summed over items. An item is one annotation file.
 */
final class SpanScore {

  private Counts exact = Counts.NONE;
  private Counts begin = Counts.NONE;
  private double jaccardSum;
  private long jaccardTerms;

  /** Adds one item. */
  void add(Set<Span> gold, Set<Span> found, List<Span> tokens) {
    exact = exact.plus(agreed(gold, found));
    begin = begin.plus(agreed(starts(gold), starts(found)));
    List<Span> goldTokens = inTokens(gold, tokens);
    List<Span> foundTokens = inTokens(found, tokens);
    for (Span g : goldTokens) {
      jaccardSum += foundTokens.stream().mapToDouble(f -> jaccard(g, f)).max().orElse(0);
      jaccardTerms++;
    }
    // A found span that touches no gold span counts as a term of zero; others count by their gold.
    jaccardTerms +=
        foundTokens.stream()
            .filter(f -> goldTokens.stream().noneMatch(g -> g.overlap(f) > 0))
            .count();
  }

  Counts exact() {
    return exact;
  }

  Counts begin() {
    return begin;
  }

  /** Mean over gold spans and found spans that touch none, 0 to 1. */
  double jaccard() {
    return jaccardTerms == 0 ? 0 : jaccardSum / jaccardTerms;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "exact %5.1f  begin %5.1f  Jaccard %5.1f",
        100 * exact.f1(),
        100 * begin.f1(),
        100 * jaccard());
  }

  private static <T> Counts agreed(Set<T> gold, Set<T> found) {
    Set<T> both = new LinkedHashSet<>(gold);
    both.retainAll(found);
    return Counts.of(both.size(), found.size(), gold.size());
  }

  private static Set<Integer> starts(Set<Span> spans) {
    Set<Integer> starts = new TreeSet<>();
    spans.forEach(s -> starts.add(s.start()));
    return starts;
  }

  /** Spans as half-open intervals of token numbers; a span without a token is left out. */
  private static List<Span> inTokens(Set<Span> spans, List<Span> tokens) {
    List<Span> all = new ArrayList<>();
    for (Span span : spans) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size() && tokens.get(i).start() < span.end(); i++) {
        if (tokens.get(i).overlap(span) > 0) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        all.add(new Span(first, last + 1));
      }
    }
    return all;
  }

  private static double jaccard(Span a, Span b) {
    double both = a.overlap(b);
    return both / (a.length() + b.length() - both);
  }
}
