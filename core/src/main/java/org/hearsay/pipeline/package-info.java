/**
 * Reads: articles. Makes: readings of single articles, and stories of many. How: {@link
 * org.hearsay.pipeline.Pipeline} calls the rooms one after the other and passes on what they make;
 * an article in a language that is not read gets an empty reading. Not here: any judgement of its
 * own, input and output, threads.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
