package org.hearsay.reader;

import java.util.Arrays;

/**
 * A linear chain over role tags (Lafferty et al. 2001): best path and marginals. Moves that would
 * break a span have a score of about -10,000 and are never taken.
 *
 * @param moves score of going from tag i to tag j
 * @param first score of beginning with a tag
 */
record Chain(float[][] moves, float[] first) {

  /** Best tags for the emissions [word][tag]; at least one word (Viterbi 1967). */
  int[] best(float[][] emissions) {
    int n = emissions.length;
    int tags = first.length;
    double[] score = new double[tags];
    for (int j = 0; j < tags; j++) {
      score[j] = first[j] + emissions[0][j];
    }
    int[][] from = new int[n][tags];
    for (int t = 1; t < n; t++) {
      double[] next = new double[tags];
      for (int j = 0; j < tags; j++) {
        int best = 0;
        for (int i = 1; i < tags; i++) {
          if (score[i] + moves[i][j] > score[best] + moves[best][j]) {
            best = i;
          }
        }
        from[t][j] = best;
        next[j] = score[best] + moves[best][j] + emissions[t][j];
      }
      score = next;
    }
    int[] path = new int[n];
    for (int j = 1; j < tags; j++) {
      path[n - 1] = score[j] > score[path[n - 1]] ? j : path[n - 1];
    }
    for (int t = n - 1; t > 0; t--) {
      path[t - 1] = from[t][path[t]];
    }
    return path;
  }

  /** Probability of each tag at each word, by forward and backward sums. */
  double[][] marginals(float[][] emissions) {
    int n = emissions.length;
    int tags = first.length;
    double[][] forward = new double[n][tags];
    double[][] backward = new double[n][tags];
    for (int j = 0; j < tags; j++) {
      forward[0][j] = first[j] + emissions[0][j];
    }
    double[] terms = new double[tags];
    for (int t = 1; t < n; t++) {
      for (int j = 0; j < tags; j++) {
        for (int i = 0; i < tags; i++) {
          terms[i] = forward[t - 1][i] + moves[i][j];
        }
        forward[t][j] = logSum(terms) + emissions[t][j];
      }
    }
    for (int t = n - 2; t >= 0; t--) {
      for (int i = 0; i < tags; i++) {
        for (int j = 0; j < tags; j++) {
          terms[j] = moves[i][j] + emissions[t + 1][j] + backward[t + 1][j];
        }
        backward[t][i] = logSum(terms);
      }
    }
    double all = logSum(forward[n - 1]);
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < tags; j++) {
        forward[t][j] = Math.min(1, Math.exp(forward[t][j] + backward[t][j] - all));
      }
    }
    return forward;
  }

  private static double logSum(double[] terms) {
    double most = Arrays.stream(terms).max().orElseThrow();
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }
}
