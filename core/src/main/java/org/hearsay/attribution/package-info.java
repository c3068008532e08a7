/** TODO */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
