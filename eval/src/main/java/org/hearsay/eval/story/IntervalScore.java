package org.hearsay.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.hearsay.claim.Interval;

/**
 * How our intervals lie to those of the gold, by the three figures that are asked: both gold bounds
 * inside ours, exactly the same, and over-count (our minimum above the gold's maximum). The rest
 * says where it fails.
 */
final class IntervalScore {

  private int stories;
  private int exact;
  private int minExact;
  private int maxExact;
  private int contains;
  private int overCount;
  private int minHigh;
  private int maxHigh;
  private int maxLow;

  void add(JsonNode gold, Interval found) {
    int min = gold.path("min").asInt();
    int max = gold.path("max").asInt();
    stories++;
    exact += min == found.min() && max == found.max() ? 1 : 0;
    minExact += min == found.min() ? 1 : 0;
    maxExact += max == found.max() ? 1 : 0;
    contains += found.min() <= min && max <= found.max() ? 1 : 0;
    overCount += found.min() > max ? 1 : 0;
    minHigh += found.min() > min ? 1 : 0;
    maxHigh += found.max() > max ? 1 : 0;
    maxLow += found.max() < max ? 1 : 0;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "both inside %d (%.0f %%), exact %d (%.0f %%), over-count %d (%.0f %%) of %d;"
            + " min exact %d, too high %d; max exact %d, too high %d, too low %d",
        contains,
        share(contains),
        exact,
        share(exact),
        overCount,
        share(overCount),
        stories,
        minExact,
        minHigh,
        maxExact,
        maxHigh,
        maxLow);
  }

  private double share(int of) {
    return 100.0 * of / Math.max(1, stories);
  }
}
