/** TODO */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
