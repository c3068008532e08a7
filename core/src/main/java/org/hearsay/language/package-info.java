/**
 * Reads: the reporting paragraphs of an {@link org.hearsay.article.Article}. Makes: sentences with
 * tokens, quotations, entities, and groups of source, cue and content. How: each sentence becomes a
 * view in which a quotation is one item and each word has a class guessed from closed lists,
 * endings and neighbours; cue verbs, nouns and adverbs of the lexicon are found in it, noun phrases
 * are followed to the left and right of them, and one small rule for each shape of reporting makes
 * the groups; what stands inside a quotation is read the same way. Everything is one pass over text
 * that is cut into sentences of bounded length, so the time is linear. Not here: who a source is,
 * what an act is, what is nested in what. Terms after Pareti (PARC) and PolNeAR.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
