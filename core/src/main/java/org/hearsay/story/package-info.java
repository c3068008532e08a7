/**
 * Reads: the articles of a run with their statements, copies and claims. Makes: stories, each with
 * its articles and their stances. How: which articles tell of one event is found by their words,
 * weighted by TF-IDF (Salton and Buckley 1988), and their days, copies collapsed, groups joined by
 * average link (Sokal and Michener 1958); a stance follows from what the article says of the main
 * claim in its own voice and through its sources, the lead first. Not here: claims themselves,
 * copies, storage.
 */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
