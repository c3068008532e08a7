/** TODO */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
