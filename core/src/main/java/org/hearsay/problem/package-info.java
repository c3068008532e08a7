/**
 * Reads: nothing. Makes: {@link org.hearsay.problem.Problem}, bad data as a result. Not here:\n *
 * programming errors, which are exceptions.
 */
@NullMarked
package org.hearsay.problem;

import org.jspecify.annotations.NullMarked;
