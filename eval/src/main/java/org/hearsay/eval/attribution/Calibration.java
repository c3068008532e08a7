package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far confidences are from the share that is right: the expected calibration error over ten
 * bins of equal width (Naeini et al. 2015), and the logistic curve that would mend them (Platt
 * 1999).
 */
final class Calibration {

  private static final int BINS = 10;

  /** Steps of Newton's method; it settles within ten. */
  private static final int STEPS = 30;

  /** Confidences are kept this far from 0 and 1, where the logit has no end. */
  private static final double MARGIN = 1e-4;

  private final List<Judged> judged = new ArrayList<>();

  private record Judged(double confidence, boolean right) {}

  /** The curve {@code 1 / (1 + exp(-(slope * logit(confidence) + offset)))}. */
  record Curve(double slope, double offset) {
    double apply(double confidence) {
      return 1 / (1 + Math.exp(-(slope * logit(confidence) + offset)));
    }
  }

  void add(double confidence, boolean right) {
    judged.add(new Judged(confidence, right));
  }

  /** The same judgements with other confidences. */
  Calibration through(Curve curve) {
    Calibration other = new Calibration();
    judged.forEach(j -> other.add(curve.apply(j.confidence), j.right));
    return other;
  }

  int size() {
    return judged.size();
  }

  /** Mean distance of confidence and share right over the bins, weighted by their size, 0 to 1. */
  double error() {
    double sum = 0;
    for (double[] bin : bins()) {
      sum += Math.abs(bin[1] - bin[2]);
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }

  /** The logistic curve of the greatest likelihood (two unknowns, Newton's method). */
  Curve fit() {
    // From the flat curve the first step is the safest.
    double slope = 0;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] g = new double[2];
      // A small ridge keeps the matrix regular when all are right or all are wrong.
      double[] h = {MARGIN, 0, MARGIN};
      for (Judged j : judged) {
        double x = logit(j.confidence);
        double p = 1 / (1 + Math.exp(-(slope * x + offset)));
        double off = (j.right ? 1 : 0) - p;
        double weight = p * (1 - p);
        g[0] += off * x;
        g[1] += off;
        h[0] += weight * x * x;
        h[1] += weight * x;
        h[2] += weight;
      }
      double det = h[0] * h[2] - h[1] * h[1];
      slope += (h[2] * g[0] - h[1] * g[1]) / det;
      offset += (h[0] * g[1] - h[1] * g[0]) / det;
    }
    return new Curve(slope, offset);
  }

  /** One line a bin: its bounds, how many, mean confidence, share right. */
  String table() {
    StringBuilder lines = new StringBuilder();
    double[][] bins = bins();
    for (int i = 0; i < BINS; i++) {
      double n = Math.max(1, bins[i][0]);
      lines.append(
          String.format(
              Locale.ROOT,
              "  %.1f to %.1f  %5.0f  confidence %.3f  right %.3f%n",
              (double) i / BINS,
              (i + 1.0) / BINS,
              bins[i][0],
              bins[i][1] / n,
              bins[i][2] / n));
    }
    return lines.toString();
  }

  /** For each bin: how many, sum of confidences, how many right. */
  private double[][] bins() {
    double[][] bins = new double[BINS][3];
    for (Judged j : judged) {
      double[] bin = bins[Math.min(BINS - 1, (int) (j.confidence * BINS))];
      bin[0]++;
      bin[1] += j.confidence;
      bin[2] += j.right ? 1 : 0;
    }
    return bins;
  }

  private static double logit(double confidence) {
    double p = Math.max(MARGIN, Math.min(1 - MARGIN, confidence));
    return Math.log(p / (1 - p));
  }
}
