/** TODO */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
