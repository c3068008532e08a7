package org.hearsay.eval.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The measure of Scrapinghub's article extraction benchmark (its {@code evaluate.py}). */
final class Shingles {

  private static final int LENGTH = 4;

  private Shingles() {}

  /** True and false positives and false negatives of one page, as shares of their sum. */
  record Counts(double tp, double fp, double fn) {
    double precision() {
      return fp == 0 && fn == 0 ? 1 : tp == 0 && fp == 0 ? 0 : tp / (tp + fp);
    }

    double recall() {
      return fp == 0 && fn == 0 ? 1 : tp == 0 && fn == 0 ? 0 : tp / (tp + fn);
    }

    double f1() {
      return precision() + recall() == 0
          ? 0
          : 2 * precision() * recall() / (precision() + recall());
    }
  }

  static Counts compare(String gold, String got) {
    Map<List<String>, Integer> a = all(gold);
    Map<List<String>, Integer> b = all(got);
    double tp = 0;
    double fp = 0;
    double fn = 0;
    Set<List<String>> keys = new HashSet<>(a.keySet());
    keys.addAll(b.keySet());
    for (List<String> key : keys) {
      int x = a.getOrDefault(key, 0);
      int y = b.getOrDefault(key, 0);
      tp += Math.min(x, y);
      fp += Math.max(0, y - x);
      fn += Math.max(0, x - y);
    }
    double sum = Math.max(1, tp + fp + fn);
    return new Counts(tp / sum, fp / sum, fn / sum);
  }

  private static Map<List<String>, Integer> all(String text) {
    List<String> words = Words.of(text);
    Map<List<String>, Integer> all = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1) && !words.isEmpty(); i++) {
      all.merge(words.subList(i, Math.min(words.size(), i + LENGTH)), 1, Integer::sum);
    }
    return all;
  }

  /** Means over pages. */
  static final class Mean {
    private double precision;
    private double recall;
    private int exact;
    private int pages;

    void add(Counts counts, boolean same) {
      precision += counts.precision();
      recall += counts.recall();
      exact += same ? 1 : 0;
      pages++;
    }

    String line() {
      double p = precision / pages;
      double r = recall / pages;
      return String.format(
          Locale.ROOT,
          "F1 %.3f  P %.3f  R %.3f  exact %.2f",
          2 * p * r / (p + r),
          p,
          r,
          exact / (double) pages);
    }
  }
}
