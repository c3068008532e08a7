/**
 * Reads: articles with their statements, and what they have from each other. Makes: claims, each
 * with its statements, origins, the interval of independent origins, responses and disagreements.
 * How: propositions (sentences and contents) are compared by weighted words and then by type
 * (negation, opposites, numbers, names, who does what to whom), so that a distorted claim is never
 * support; roots of chains are brought together; the interval is the number of roots and a minimum
 * clique cover of the graph of those that may be the same. Not here: reading single articles,
 * copies, stances of articles. Papers: the clique cover is a colouring of the complement (Karp
 * 1972); word weights are inverse frequencies (Spärck Jones 1972).
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
