package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Which attribution holds which: the smallest other one whose content holds this one's cue, or its
 * source where it has no cue. One sweep over the text. Immutable.
 */
final class Nesting {

  private static final int NONE = -1;

  private final List<Roles> all;
  private final int[] holders;

  /** A piece of content and whose it is. */
  private record Piece(Span span, int owner) {}

  /**
   * @param all the attributions of an article
   */
  Nesting(List<Roles> all) {
    this.all = List.copyOf(all);
    this.holders = new int[all.size()];
    sweep();
  }

  /** Index of the attribution that holds the one at {@code index}. */
  OptionalInt holder(int index) {
    return holders[index] == NONE ? OptionalInt.empty() : OptionalInt.of(holders[index]);
  }

  private void sweep() {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      order.add(i);
      for (Excerpt piece : all.get(i).content()) {
        pieces.add(new Piece(piece.span(), i));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    order.sort(Comparator.comparing(i -> anchor(all.get(i))));
    List<Piece> open = new ArrayList<>();
    int next = 0;
    for (int index : order) {
      Span anchor = anchor(all.get(index));
      while (next < pieces.size() && pieces.get(next).span().start() <= anchor.start()) {
        open.add(pieces.get(next++));
      }
      open.removeIf(piece -> piece.span().end() <= anchor.start());
      holders[index] = smallest(open, anchor, index);
    }
  }

  private int smallest(List<Piece> open, Span anchor, int index) {
    int best = NONE;
    int length = Integer.MAX_VALUE;
    for (Piece piece : open) {
      boolean holds = piece.owner() != index && piece.span().contains(anchor);
      if (holds && piece.span().length() < length && !circular(index, piece.owner())) {
        best = piece.owner();
        length = piece.span().length();
      }
    }
    return best;
  }

  /** Two that hold each other's anchors: the one with the longer content is the outer one. */
  private boolean circular(int inner, int outer) {
    Span anchor = anchor(all.get(outer));
    boolean holds =
        all.get(inner).content().stream().anyMatch(piece -> piece.span().contains(anchor));
    return holds
        && (length(all.get(inner)) > length(all.get(outer))
            || length(all.get(inner)) == length(all.get(outer)) && inner < outer);
  }

  private static int length(Roles roles) {
    return roles.content().stream().mapToInt(piece -> piece.span().length()).sum();
  }

  private static Span anchor(Roles roles) {
    return roles.cue().or(roles::source).orElseGet(() -> roles.content().get(0)).span();
  }
}
