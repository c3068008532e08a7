package org.hearsay.reader;

/**
 * A logistic curve from a confidence to the share that is right (Platt 1999): {@code 1 / (1 +
 * exp(-(slope * logit(confidence) + offset)))}.
 */
record Curve(double slope, double offset) {

  /** Confidences are kept this far from 0 and 1, where the logit has no end. */
  private static final double MARGIN = 1e-4;

  /** The calibrated value, above 0 and below 1. */
  double apply(double confidence) {
    double p = Math.max(MARGIN, Math.min(1 - MARGIN, confidence));
    return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
  }
}
