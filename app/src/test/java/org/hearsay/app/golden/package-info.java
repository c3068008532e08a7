/**
 * Reads: the golden cases under {@code cases/}. Makes: a verdict for every expected line. How:
 * intake and the pipeline read the inputs; each expected file has a check that finds the expected
 * words in the article and compares what was found there; formats are in {@code cases/README.md}.
 * Not here: expectations about offsets, figures on corpora (module eval).
 */
@NullMarked
package org.hearsay.app.golden;

import org.jspecify.annotations.NullMarked;
