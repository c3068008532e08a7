package org.hearsay.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * Which pairs of articles are worth aligning. Articles are numbers from 0; memory grows with the
 * number of words, never with the square of the number of articles.
 */
final class Candidates {

  private Candidates() {}

  /** Pairs that share an LSH band. In a very large bucket every member is paired with the first. */
  static PairList nearCopies(List<int[]> words) {
    MinHash minHash = new MinHash();
    int[][] keys = new int[words.size()][];
    for (int i = 0; i < keys.length; i++) {
      int[] shingles = WordSequence.shingles(words.get(i));
      keys[i] = shingles.length == 0 ? new int[0] : minHash.bandKeys(shingles);
    }
    PairList pairs = new PairList();
    long[] bucketed = new long[words.size()];
    for (int band = 0; band < MinHash.bands(); band++) {
      int size = 0;
      for (int i = 0; i < keys.length; i++) {
        if (keys[i].length > 0) {
          bucketed[size++] = ((long) keys[i][band] << 32) | i;
        }
      }
      Arrays.sort(bucketed, 0, size);
      addBuckets(bucketed, size, pairs);
    }
    pairs.sortDistinct();
    return pairs;
  }

  private static void addBuckets(long[] sorted, int size, PairList pairs) {
    int from = 0;
    while (from < size) {
      int to = endOfGroup(sorted, from, size);
      boolean all = to - from <= LineageSettings.BUCKET_ALL_PAIRS;
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to && (all || i == from); j++) {
          pairs.add((int) sorted[i], (int) sorted[j]);
        }
      }
      from = to;
    }
  }

  /**
   * Pairs that share enough shingles of those that are not stock phrases.
   *
   * @param words the words of each article
   * @param members the numbers of the articles to look at, ascending
   */
  static PairList sharedShingles(List<int[]> words, int[] members) {
    long[] postings = postings(words, members);
    PairList pairs = new PairList();
    int[] counts = new int[words.size()];
    int[] touched = new int[words.size()];
    for (int article : members) {
      int seen = 0;
      for (int shingle : distinctShingles(words.get(article))) {
        int at = Arrays.binarySearch(postings, (long) shingle << 32 | article);
        for (int k = at + 1;
            at >= 0 && k < postings.length && shingle(postings[k]) == shingle;
            k++) {
          int other = (int) postings[k];
          if (counts[other]++ == 0) {
            touched[seen++] = other;
          }
        }
      }
      for (int t = 0; t < seen; t++) {
        int least =
            Math.min(
                LineageSettings.MIN_SHARED,
                Math.min(shortest(words.get(article)), shortest(words.get(touched[t]))));
        if (counts[touched[t]] >= least) {
          pairs.add(article, touched[t]);
        }
        counts[touched[t]] = 0;
      }
    }
    pairs.sortDistinct();
    return pairs;
  }

  /** A text of six words has only two shingles to share. */
  private static int shortest(int[] words) {
    return Math.max(1, words.length - LineageSettings.SHINGLE + 1);
  }

  /**
   * (shingle, article) of all shingles in two articles or more, at most the cap, sorted. Built
   * range by range of the shingle's value, so that only one range of raw postings is held at a
   * time.
   */
  private static long[] postings(List<int[]> words, int[] members) {
    long total = 0;
    for (int article : members) {
      total += words.get(article).length;
    }
    int ranges = (int) (total / LineageSettings.POSTINGS_AT_ONCE) + 1;
    long width = ((1L << 32) + ranges - 1) / ranges;
    long[] kept = new long[1024];
    int size = 0;
    for (int range = 0; range < ranges; range++) {
      long low = Integer.MIN_VALUE + range * width;
      long[] raw = rawPostings(words, members, low, low + width);
      if (kept.length - size < raw.length) {
        kept = Arrays.copyOf(kept, Math.max(kept.length * 2, size + raw.length));
      }
      size = keepShared(raw, kept, size);
    }
    return Arrays.copyOf(kept, size);
  }

  private static long[] rawPostings(List<int[]> words, int[] members, long low, long high) {
    long[] raw = new long[1024];
    int size = 0;
    for (int article : members) {
      int[] shingles = distinctShingles(words.get(article));
      if (raw.length - size < shingles.length) {
        raw = Arrays.copyOf(raw, Math.max(raw.length * 2, size + shingles.length));
      }
      for (int shingle : shingles) {
        if (shingle >= low && shingle < high) {
          raw[size++] = (long) shingle << 32 | article;
        }
      }
    }
    Arrays.sort(raw, 0, size);
    return Arrays.copyOf(raw, size);
  }

  private static int keepShared(long[] raw, long[] kept, int size) {
    int from = 0;
    while (from < raw.length) {
      int to = endOfGroup(raw, from, raw.length);
      if (to - from >= 2 && to - from <= LineageSettings.MAX_DOCUMENTS) {
        System.arraycopy(raw, from, kept, size, to - from);
        size += to - from;
      }
      from = to;
    }
    return size;
  }

  private static int[] distinctShingles(int[] words) {
    int[] shingles = WordSequence.shingles(words);
    Arrays.sort(shingles);
    int size = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[size++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, size);
  }

  private static int shingle(long posting) {
    return (int) (posting >> 32);
  }

  private static int endOfGroup(long[] sorted, int from, int size) {
    int to = from + 1;
    while (to < size && sorted[to] >> 32 == sorted[from] >> 32) {
      to++;
    }
    return to;
  }
}
