/** TODO */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;
