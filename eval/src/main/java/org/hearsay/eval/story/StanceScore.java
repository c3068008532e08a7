package org.hearsay.eval.story;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.eval.Counts;

/** Accuracy and macro-F1 of stances, with the confusions. */
final class StanceScore {

  private final Map<String, Counts> classes = new TreeMap<>();
  private final Map<String, Integer> confusions = new TreeMap<>();
  private int right;
  private int all;

  void add(String gold, String found) {
    all++;
    confusions.merge(gold + " as " + found, 1, Integer::sum);
    if (gold.equals(found)) {
      right++;
      classes.merge(gold, new Counts(1, 0, 0), Counts::plus);
    } else {
      classes.merge(gold, new Counts(0, 0, 1), Counts::plus);
      classes.merge(found, new Counts(0, 1, 0), Counts::plus);
    }
  }

  String lines() {
    StringBuilder lines = new StringBuilder();
    double sum = 0;
    int counted = 0;
    for (Map.Entry<String, Counts> entry : classes.entrySet()) {
      lines.append("  ").append(String.format(Locale.ROOT, "%-10s", entry.getKey()));
      lines.append(entry.getValue().line()).append('\n');
      if (entry.getValue().right() + entry.getValue().missed() > 0) {
        sum += entry.getValue().f1();
        counted++;
      }
    }
    lines.append("  ").append(confusions).append('\n');
    return String.format(
            Locale.ROOT,
            "stance      accuracy %.1f, macro-F1 %.1f over %d articles%n",
            100.0 * right / Math.max(1, all),
            100 * sum / Math.max(1, counted),
            all)
        + lines;
  }
}
