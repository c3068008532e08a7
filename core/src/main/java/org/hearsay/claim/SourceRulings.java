package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.decision.Adjustments.Joined;
import org.hearsay.decision.Spot;

/** What people decided about which sources are one. Immutable and thread-safe. */
final class SourceRulings {

  /** Nothing decided. */
  static final SourceRulings NONE = new SourceRulings(List.of());

  /** The latest first: it wins. */
  private final List<Joined> latestFirst;

  SourceRulings(List<Joined> inOrder) {
    List<Joined> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);
    this.latestFirst = List.copyOf(reversed);
  }

  /** Whether anything was decided. */
  boolean isEmpty() {
    return latestFirst.isEmpty();
  }

  /** Whether two places were ruled to reach the same source, or two; empty if nobody said. */
  private Optional<Boolean> ruled(Telling a, Telling b) {
    Spot x = spot(a);
    Spot y = spot(b);
    for (Joined ruling : latestFirst) {
      boolean across =
          ruling.one().contains(x) && ruling.other().contains(y)
              || ruling.one().contains(y) && ruling.other().contains(x);
      if (across) {
        return Optional.of(ruling.same());
      }
      // Those that were split off together stay together.
      if (ruling.one().contains(x) && ruling.one().contains(y)) {
        return Optional.of(true);
      }
    }
    return Optional.empty();
  }

  /** Whether any two places of the two roots were ruled to reach the same source. */
  boolean together(List<Telling> one, List<Telling> other) {
    return any(one, other, true);
  }

  /** Whether any two places of the two roots were ruled to reach two sources. */
  boolean apart(List<Telling> one, List<Telling> other) {
    return any(one, other, false);
  }

  private boolean any(List<Telling> one, List<Telling> other, boolean same) {
    return !isEmpty()
        && one.stream()
            .anyMatch(a -> other.stream().anyMatch(b -> ruled(a, b).equals(Optional.of(same))));
  }

  /** Ids of the decisions on two sources that are both among these places. */
  List<String> on(List<Telling> tellings) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = latestFirst.size() - 1; i >= 0; i--) {
      Joined ruling = latestFirst.get(i);
      boolean one = tellings.stream().anyMatch(t -> ruling.one().contains(spot(t)));
      boolean other = tellings.stream().anyMatch(t -> ruling.other().contains(spot(t)));
      if (one && other) {
        ids.add(ruling.decision());
      }
    }
    return List.copyOf(ids);
  }

  private static Spot spot(Telling telling) {
    return Spot.of(telling.place().article(), telling.place().excerpt().span());
  }
}
