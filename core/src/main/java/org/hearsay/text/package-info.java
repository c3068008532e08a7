/**
 * Reads: nothing. Makes: spans, excerpts and the text that they point into. Not here: anything
 * that\n * knows what an article is.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
