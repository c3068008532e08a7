/**
 * Reads: the pages of corpora/aeb and corpora/wcxb with their gold text. Makes: how well intake
 * finds the main text and the metadata. How: the sets' own measures (Scrapinghub's article
 * extraction benchmark: shingles of four words, macro precision and recall; WCXB: bags of words).
 * Not here: anything that is published; the pages belong to their publishers.
 */
@NullMarked
package org.hearsay.eval.extraction;

import org.jspecify.annotations.NullMarked;
