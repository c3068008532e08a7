package org.hearsay.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.hearsay.claim.Interval;

/** How our intervals lie to those of the gold. */
final class IntervalScore {

  private int stories;
  private int exact;
  private int minExact;
  private int maxExact;
  private int contains;
  private int overlaps;
  private int minOver;
  private int maxOver;

  void add(JsonNode gold, Interval found) {
    int min = gold.path("min").asInt();
    int max = gold.path("max").asInt();
    stories++;
    exact += min == found.min() && max == found.max() ? 1 : 0;
    minExact += min == found.min() ? 1 : 0;
    maxExact += max == found.max() ? 1 : 0;
    contains += found.min() <= min && max <= found.max() ? 1 : 0;
    overlaps += found.min() <= max && min <= found.max() ? 1 : 0;
    minOver += found.min() > min ? 1 : 0;
    maxOver += found.max() > max ? 1 : 0;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "exact %d (min %d, max %d), gold inside ours %d, overlap %d, over-count min %d, max %d; of %d",
        exact,
        minExact,
        maxExact,
        contains,
        overlaps,
        minOver,
        maxOver,
        stories);
  }
}
