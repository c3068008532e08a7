/**
 * Reads: nothing. Makes: {@link org.hearsay.problem.Problem}, bad data as a result. How: a code
 * that scripts can match, the file, the place in it, a sentence. Not here: programming errors,
 * which are exceptions.
 */
@NullMarked
package org.hearsay.problem;

import org.jspecify.annotations.NullMarked;
