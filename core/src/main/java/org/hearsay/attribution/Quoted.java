package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Quotation;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Which words stand between quotation marks. Immutable. */
final class Quoted {

  /** Outer quotations only, so that they do not overlap. */
  private final List<Span> pieces = new ArrayList<>();

  Quoted(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.depth() == 0) {
        pieces.addAll(quotation.pieces());
      }
    }
    pieces.sort(null);
  }

  /** Whether the content holds quoted words, or the cue lies inside somebody's quotation. */
  boolean touch(Roles roles) {
    boolean inside = roles.cue().isPresent() && touches(roles.cue().get().span());
    return inside || roles.content().stream().map(Excerpt::span).anyMatch(this::touches);
  }

  private boolean touches(Span span) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < pieces.size() && pieces.get(low).overlaps(span);
  }
}
