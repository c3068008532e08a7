/**
 * Scores names and dates.
 *
 * <p>Reads: the mentions that people marked in {@code corpora/ecbplus}, topics 1 to 35.
 *
 * <p>Makes: figures on standard output.
 *
 * <p>How: mentions by their words, exact and by touch (Cybulska and Vossen 2014 for the corpus).
 *
 * <p>Not here: agreement with the silver labels that the model learned from; see training.
 */
@NullMarked
package org.hearsay.eval.entities;

import org.jspecify.annotations.NullMarked;
