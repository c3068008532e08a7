/** The only door for Java developers: {@link org.hearsay.Hearsay}. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
