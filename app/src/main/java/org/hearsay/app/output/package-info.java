/**
 * Reads: readings and stories. Makes: the JSON of the contract ({@code hearsay/1}), the report for
 * a terminal, tables. How: fields in a fixed order, words in lower case with hyphens, every place
 * with its article, offsets and words. Not here: anything that is decided about an article.
 */
@NullMarked
package org.hearsay.app.output;

import org.jspecify.annotations.NullMarked;
