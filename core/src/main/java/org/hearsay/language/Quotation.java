package org.hearsay.language;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Words between quotation marks, paired across paragraphs.
 *
 * @param pieces the quoted stretches with their marks, one for each paragraph that it runs through
 * @param depth 0 for an outer quotation, 1 for one within it, and so on
 * @param closed whether the closing mark is there; if not, the end is where the paragraph ends or
 *     the speaker's tag begins
 */
public record Quotation(List<Span> pieces, int depth, boolean closed) {

  public Quotation {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty() || depth < 0) {
      throw new IllegalArgumentException("a quotation has a piece and a depth of 0 or more");
    }
  }

  /** From the first mark to the last. */
  public Span span() {
    return pieces.get(0).cover(pieces.get(pieces.size() - 1));
  }
}
