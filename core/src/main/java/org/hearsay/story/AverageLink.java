package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average link (UPGMA, Sokal and Michener 1958) over a sparse set of
 * similarities; a pair that is not given counts as zero. The nearest two groups are joined again
 * and again until no two are near enough. Equal distances are broken by the items' numbers, so that
 * the result is the same on every run. Not thread-safe.
 */
final class AverageLink {

  private record Merge(double similarity, int a, int b, int versionA, int versionB)
      implements Comparable<Merge> {
    @Override
    public int compareTo(Merge other) {
      int bySimilarity = Double.compare(other.similarity, similarity);
      int byA = bySimilarity != 0 ? bySimilarity : Integer.compare(a, other.a);
      return byA != 0 ? byA : Integer.compare(b, other.b);
    }
  }

  private final double threshold;
  private final int[] versions;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();

  /** For items 0 to {@code items - 1}. */
  AverageLink(int items, double threshold) {
    this.threshold = threshold;
    this.versions = new int[items];
    for (int i = 0; i < items; i++) {
      members.add(new ArrayList<>(List.of(i)));
      sums.add(new HashMap<>());
    }
  }

  /** Says how near two different items are, once for each pair. */
  void similarity(int a, int b, double value) {
    sums.get(a).put(b, value);
    sums.get(b).put(a, value);
  }

  /** The groups, of one item too, each ascending, by least member. */
  List<List<Integer>> groups() {
    for (int a = 0; a < versions.length; a++) {
      for (int b : sums.get(a).keySet()) {
        if (a < b) {
          offer(a, b);
        }
      }
    }
    Merge next = queue.poll();
    while (next != null) {
      if (versions[next.a()] == next.versionA() && versions[next.b()] == next.versionB()) {
        merge(next.a(), next.b());
      }
      next = queue.poll();
    }
    attachSmall();
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> group : members) {
      if (!group.isEmpty()) {
        groups.add(group.stream().sorted().toList());
      }
    }
    return groups;
  }

  /** Joins each small group to the one larger group that it is clearly nearest to. */
  private void attachSmall() {
    Map<Integer, Integer> homes = new TreeMap<>();
    for (int group = 0; group < versions.length; group++) {
      int size = members.get(group).size();
      if (size > 0 && size <= StorySettings.SMALL) {
        int home = clearlyNearest(group);
        if (home >= 0) {
          homes.put(group, home);
        }
      }
    }
    homes.forEach(
        (group, home) -> {
          members.get(home).addAll(members.get(group));
          members.set(group, List.of());
        });
  }

  private int clearlyNearest(int group) {
    int nearest = -1;
    double best = 0;
    double second = 0;
    for (Map.Entry<Integer, Double> other : new TreeMap<>(sums.get(group)).entrySet()) {
      List<Integer> theirs = members.get(other.getKey());
      double average = other.getValue() / ((double) members.get(group).size() * theirs.size());
      if (theirs.size() > StorySettings.SMALL && average > best) {
        second = best;
        best = average;
        nearest = other.getKey();
      } else if (theirs.size() > StorySettings.SMALL) {
        second = Math.max(second, average);
      }
    }
    boolean clear = best >= StorySettings.JOIN_STORY && second <= StorySettings.CLEARLY * best;
    return clear ? nearest : -1;
  }

  private void offer(int a, int b) {
    double sum = sums.get(a).getOrDefault(b, 0.0);
    double average = sum / ((double) members.get(a).size() * members.get(b).size());
    if (average >= threshold) {
      int low = Math.min(a, b);
      int high = Math.max(a, b);
      queue.add(new Merge(average, low, high, versions[low], versions[high]));
    }
  }

  private void merge(int kept, int gone) {
    versions[kept]++;
    versions[gone]++;
    members.get(kept).addAll(members.get(gone));
    members.set(gone, List.of());
    Map<Integer, Double> merged = sums.get(kept);
    merged.remove(gone);
    Map<Integer, Double> others = sums.get(gone);
    sums.set(gone, Map.of());
    for (Map.Entry<Integer, Double> other : others.entrySet()) {
      if (other.getKey() != kept) {
        sums.get(other.getKey()).remove(gone);
        double sum = merged.merge(other.getKey(), other.getValue(), Double::sum);
        sums.get(other.getKey()).put(kept, sum);
      }
    }
    merged.keySet().forEach(other -> offer(kept, other));
  }
}
