/**
 * Reads: nothing; articles are made up. Makes: a ledger of any size and the times in which the
 * local pages answer over it. How: a few thousand different articles are written by rules and read
 * by the pipeline, and their rows are multiplied in the database; the real server is asked over
 * HTTP. Not here: anything about the quality of what the pages show.
 */
@NullMarked
package org.hearsay.eval.pages;

import org.jspecify.annotations.NullMarked;
