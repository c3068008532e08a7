package org.hearsay.eval.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.Counts;

/** Spans of each role and linked triples, summed over a set of annotation files. */
final class PolnearScore {

  private final Map<String, SpanScore> spans = new LinkedHashMap<>();
  private Counts relaxed = Counts.NONE;
  private Counts strict = Counts.NONE;

  SpanScore role(String role) {
    return spans.computeIfAbsent(role, r -> new SpanScore());
  }

  void triples(Counts moreRelaxed, Counts moreStrict) {
    relaxed = relaxed.plus(moreRelaxed);
    strict = strict.plus(moreStrict);
  }

  Counts relaxed() {
    return relaxed;
  }

  Counts strict() {
    return strict;
  }

  /** Whether a matched pair is right in the relaxed sense: sources meet, contents share half. */
  static boolean relaxed(Triple gold, Triple found) {
    return gold.sourceMeets(found) && Triple.dice(gold.content(), found.content()) >= 0.5;
  }

  /** The figures in per cent, by name, as the floor file has them. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String role : List.of("source", "cue", "content")) {
      figures.put(role + "-exact", 100 * role(role).exact().f1());
      figures.put(role + "-begin", 100 * role(role).begin().f1());
      figures.put(role + "-jaccard", 100 * role(role).jaccard());
    }
    figures.put("triple-relaxed", 100 * relaxed.f1());
    figures.put("triple-strict", 100 * strict.f1());
    return figures;
  }

  /** Figures in one row, in the order of {@link #figures}. */
  String row() {
    StringBuilder row = new StringBuilder();
    figures().values().forEach(v -> row.append(String.format(Locale.ROOT, " %5.1f", v)));
    return row.toString();
  }
}
