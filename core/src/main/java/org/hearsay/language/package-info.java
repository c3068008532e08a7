/** TODO */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
