/**
 * Reads: the story layer of gold/stories and the stories that Hearsay makes of the same articles.
 * Makes: figures for main claims, stances, origins, intervals, responses and disagreements. How:
 * one-to-one matching with tolerant names. Not here: attributions of single articles, copies.
 */
@NullMarked
package org.hearsay.eval.story;

import org.jspecify.annotations.NullMarked;
