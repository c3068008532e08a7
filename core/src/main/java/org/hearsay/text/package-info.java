/**
 * Reads: nothing. Makes: spans, excerpts, the text that they point into, and words and phrases for
 * looking up in lexicons. How: half-open ranges of UTF-16 units, the words kept beside them. Not
 * here: anything that knows what an article is.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
