/**
 * Reads: corpora and gold annotations from a folder that is handed in, never from the repository.
 * Makes: figures, precision beside recall, on standard output. How: one command for each corpus and
 * protocol, all under {@link org.hearsay.eval.Eval}. Not here: anything that the product needs.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
