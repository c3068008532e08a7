/**
 * Reads: a seed. Makes: a flood of pages on invented stories whose copying, sources and directions
 * are known, and how far the method finds them again, with time and memory. How: {@link
 * org.hearsay.eval.flood.FloodStory} writes the pages of one story, {@link
 * org.hearsay.eval.flood.FloodEval} reads and scores them. Not here: any text that somebody else
 * wrote; every word is ours.
 */
@NullMarked
package org.hearsay.eval.flood;

import org.jspecify.annotations.NullMarked;
