/** TODO */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
