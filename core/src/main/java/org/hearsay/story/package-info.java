/** TODO */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
