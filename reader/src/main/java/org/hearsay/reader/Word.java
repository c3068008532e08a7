package org.hearsay.reader;

import org.hearsay.text.Span;

/**
 * A word as the encoder sees it.
 *
 * @param span where in the article's text
 * @param pieces ids of its word pieces, one or more
 * @param caseClass what the uncased vocabulary loses, see {@link WordPieces}
 * @param gap what stands between it and the word before
 */
record Word(Span span, int[] pieces, int caseClass, Gap gap) {

  /** Where a window may end. */
  enum Gap {
    /** Nothing that ends anything. */
    NONE,
    /** The word before ends a sentence, as far as marks tell. */
    SENTENCE,
    /** A line or paragraph begins here. */
    LINE
  }
}
