/** TODO */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
