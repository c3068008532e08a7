/** TODO */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
