/** TODO */
@NullMarked
package org.hearsay.lineage;

import org.jspecify.annotations.NullMarked;
