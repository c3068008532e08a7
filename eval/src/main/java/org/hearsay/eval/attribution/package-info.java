/**
 * Reads: PolNeAR (brat stand-off) and gold/stories (attributions.json). Makes: figures for the
 * reading of single articles. How: spans by the CofeNet protocol, linked triples and labels by
 * one-to-one matching. Not here: figures over several articles.
 */
@NullMarked
package org.hearsay.eval.attribution;

import org.jspecify.annotations.NullMarked;
