package org.hearsay.claim;

import java.util.Arrays;

/**
 * Size of a minimum clique cover: the fewest groups into which the vertices fall so that all in a
 * group may be the same. It is the colouring number of the complement (Karp 1972). Exact up to
 * {@link ClaimSettings#EXACT_VERTICES} vertices; above, the size of a greedy set of vertices of
 * which no two may be the same, which never overstates it. Thread-safe.
 */
final class CliqueCover {

  private CliqueCover() {}

  /**
   * The size.
   *
   * @param may symmetric; whether two vertices may be the same
   */
  static int size(boolean[][] may) {
    int n = may.length;
    int apart = apart(may);
    return n > ClaimSettings.EXACT_VERTICES ? apart : search(may, new int[n], 0, 0, n, apart);
  }

  /** Greedy set of vertices that are pairwise apart: those with the fewest edges first. */
  private static int apart(boolean[][] may) {
    Integer[] order = new Integer[may.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(degree(may[a]), degree(may[b])));
    int[] chosen = new int[may.length];
    int size = 0;
    for (int vertex : order) {
      boolean free = true;
      for (int i = 0; i < size; i++) {
        free &= !may[vertex][chosen[i]];
      }
      if (free) {
        chosen[size++] = vertex;
      }
    }
    return size;
  }

  private static int degree(boolean[] row) {
    int degree = 0;
    for (boolean edge : row) {
      degree += edge ? 1 : 0;
    }
    return degree;
  }

  /**
   * Puts the next vertex into each clique that takes it, or into a new one; bounded by the best.
   */
  private static int search(boolean[][] may, int[] clique, int at, int used, int best, int bound) {
    if (at == may.length) {
      return Math.min(best, used);
    }
    int least = best;
    for (int c = 0; c <= used && least > bound; c++) {
      int needs = Math.max(used, c + 1);
      if (needs < least && fits(may, clique, at, c)) {
        clique[at] = c;
        least = search(may, clique, at + 1, needs, least, bound);
      }
    }
    return least;
  }

  private static boolean fits(boolean[][] may, int[] clique, int at, int c) {
    for (int i = 0; i < at; i++) {
      if (clique[i] == c && !may[i][at]) {
        return false;
      }
    }
    return true;
  }
}
