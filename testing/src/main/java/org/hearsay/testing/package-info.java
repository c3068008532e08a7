/**
 * Reads: nothing. Makes: a real PostgreSQL server for the tests of the modules {@code store} and
 * {@code app}. How: Debian's programs, a folder of its own, a free port. Not here: tests.
 */
@NullMarked
package org.hearsay.testing;

import org.jspecify.annotations.NullMarked;
