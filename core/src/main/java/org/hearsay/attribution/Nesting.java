package org.hearsay.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Which attribution holds which: the smallest other one whose content holds this one's cue, or its
 * source where it has no cue. Immutable.
 */
final class Nesting {

  private final List<Roles> all;

  /**
   * @param all the attributions of an article, by start
   */
  Nesting(List<Roles> all) {
    this.all = List.copyOf(all);
  }

  /** Index of the attribution that holds the one at {@code index}. */
  OptionalInt holder(int index) {
    Span anchor = anchor(all.get(index));
    int best = -1;
    int smallest = Integer.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      if (i == index) {
        continue;
      }
      for (Excerpt piece : all.get(i).content()) {
        int length = piece.span().length();
        if (piece.span().contains(anchor) && length < smallest && !circular(index, i)) {
          best = i;
          smallest = length;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** Two that hold each other's anchors: the one with the longer content is the outer one. */
  private boolean circular(int inner, int outer) {
    Span anchor = anchor(all.get(outer));
    boolean holds =
        all.get(inner).content().stream().anyMatch(piece -> piece.span().contains(anchor));
    return holds && length(all.get(inner)) >= length(all.get(outer));
  }

  private static int length(Roles roles) {
    return roles.content().stream().mapToInt(piece -> piece.span().length()).sum();
  }

  private static Span anchor(Roles roles) {
    return roles.cue().or(roles::source).orElseGet(() -> roles.content().get(0)).span();
  }
}
