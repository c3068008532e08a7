package org.hearsay.eval.lineage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two ways of putting the same items into groups. */
public final class Clustering {

  private Clustering() {}

  /** Gives each item the name of its group; an item in no group is a group of its own. */
  public static Map<String, String> labels(Collection<String> items, List<List<String>> groups) {
    Map<String, String> labels = new LinkedHashMap<>();
    items.forEach(item -> labels.put(item, item));
    groups.forEach(group -> group.forEach(item -> labels.put(item, "group:" + group.get(0))));
    return labels;
  }

  /**
   * Adjusted Rand index (Hubert and Arabie 1985), -1 to 1; 1 where both put every item on its own
   * or all items together.
   */
  public static double adjustedRand(Map<String, String> gold, Map<String, String> found) {
    Map<String, Integer> both = new LinkedHashMap<>();
    Map<String, Integer> rows = new LinkedHashMap<>();
    Map<String, Integer> columns = new LinkedHashMap<>();
    gold.forEach(
        (item, group) -> {
          both.merge(group + "\t" + found.get(item), 1, Integer::sum);
          rows.merge(group, 1, Integer::sum);
          columns.merge(String.valueOf(found.get(item)), 1, Integer::sum);
        });
    double together = pairs(both.values());
    double inRows = pairs(rows.values());
    double inColumns = pairs(columns.values());
    double all = gold.size() * (gold.size() - 1) / 2.0;
    double expected = all == 0 ? 0 : inRows * inColumns / all;
    double most = (inRows + inColumns) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  /** BCubed precision, recall and F1 (Bagga and Baldwin 1998). */
  public record BCubed(double precision, double recall) {
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public static BCubed of(Map<String, String> gold, Map<String, String> found) {
      Map<String, Integer> both = new LinkedHashMap<>();
      Map<String, Integer> rows = new LinkedHashMap<>();
      Map<String, Integer> columns = new LinkedHashMap<>();
      gold.forEach(
          (item, group) -> {
            both.merge(group + "\t" + found.get(item), 1, Integer::sum);
            rows.merge(group, 1, Integer::sum);
            columns.merge(String.valueOf(found.get(item)), 1, Integer::sum);
          });
      double precision = 0;
      double recall = 0;
      for (Map.Entry<String, String> item : gold.entrySet()) {
        String other = String.valueOf(found.get(item.getKey()));
        double shared = both.getOrDefault(item.getValue() + "\t" + other, 0);
        precision += shared / columns.getOrDefault(other, 1);
        recall += shared / rows.getOrDefault(item.getValue(), 1);
      }
      return new BCubed(precision / gold.size(), recall / gold.size());
    }
  }
}
