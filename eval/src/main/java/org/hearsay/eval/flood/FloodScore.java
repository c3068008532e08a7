package org.hearsay.eval.flood;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.claim.Interval;
import org.hearsay.lineage.Derivation;
import org.hearsay.story.Story;

/** Directions and intervals against what is true of each story. Not thread-safe. */
final class FloodScore {

  /** Of the pages that took text from another, made in one way. */
  private static final class Taken {
    private int pairs;
    private int found;
    private int given;
    private int right;
  }

  private final Map<FloodPage.Made, Taken> taken = new TreeMap<>();
  private int stories;
  private int exact;
  private int holds;
  private int minTooHigh;
  private int maxTooHigh;
  private int denied;
  private int noClaim;

  void add(FloodStory.Flood made, Story story) {
    Map<String, Derivation> pairs = new HashMap<>();
    story.lineage().derivations().forEach(d -> pairs.put(d.a() + " " + d.b(), d));
    for (FloodPage page : made.pages()) {
      page.from().ifPresent(from -> direction(page, from, pairs));
    }
    interval(made.truth(), story);
  }

  private void direction(FloodPage page, String from, Map<String, Derivation> pairs) {
    Taken score = taken.computeIfAbsent(page.made(), m -> new Taken());
    score.pairs++;
    String id = page.article().id();
    boolean firstIsSource = from.compareTo(id) < 0;
    Derivation found = pairs.get(firstIsSource ? from + " " + id : id + " " + from);
    if (found == null) {
      return;
    }
    score.found++;
    Derivation.Direction right =
        firstIsSource ? Derivation.Direction.A_TO_B : Derivation.Direction.B_TO_A;
    Derivation.Direction direction = found.verdict().direction();
    score.given += direction == Derivation.Direction.UNKNOWN ? 0 : 1;
    score.right += direction == right ? 1 : 0;
  }

  private void interval(FloodStory.Truth truth, Story story) {
    stories++;
    Optional<Interval> affirm =
        story.claims().stream().findFirst().map(c -> c.sourcing().independence().affirm());
    if (affirm.isEmpty()) {
      noClaim++;
      return;
    }
    int min = affirm.get().min();
    int max = affirm.get().max();
    exact += min == truth.min() && max == truth.max() ? 1 : 0;
    holds += min <= truth.min() && truth.max() <= max ? 1 : 0;
    minTooHigh += min > truth.max() ? 1 : 0;
    maxTooHigh += max > truth.max() ? 1 : 0;
    denied += story.claims().get(0).sourcing().independence().deny().max() > 0 ? 1 : 0;
  }

  void print(PrintStream out) {
    taken.forEach(
        (made, t) ->
            out.printf(
                Locale.ROOT,
                "direction %-14s pairs %d, found %.1f %%, given %.1f %%, right %.1f %% of given%n",
                made.name().toLowerCase(Locale.ROOT),
                t.pairs,
                100.0 * t.found / Math.max(1, t.pairs),
                100.0 * t.given / Math.max(1, t.found),
                100.0 * t.right / Math.max(1, t.given)));
    out.printf(
        Locale.ROOT,
        "intervals                %d stories: exact %d, hold the truth %d, minimum above the true"
            + " maximum %d, maximum above it %d, denial found %d, no claim %d%n",
        stories,
        exact,
        holds,
        minTooHigh,
        maxTooHigh,
        denied,
        noClaim);
  }
}
