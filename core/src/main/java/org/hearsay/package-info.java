/**
 * Reads: texts and articles. Makes: readings and stories; {@link org.hearsay.Hearsay} is the only
 * door that Java developers need. How: hands everything to {@link org.hearsay.pipeline.Pipeline}.
 * Not here: files, pages and feeds (module intake), keeping (module store), any step of the method.
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
