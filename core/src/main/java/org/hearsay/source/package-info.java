/**
 * Reads: an {@link org.hearsay.language.Analysis} and its attributions. Makes: for each attribution
 * a {@link org.hearsay.source.Speaker} (identity within the article, kind, size, roles, mentions)
 * and the chain of {@link org.hearsay.source.Hop}s between page and speaker; flags on damaged
 * places. How: names are scanned once over the whole text; each mention is read by its words alone,
 * then brought to an identity by name, role, noun or pronoun (weighed by distance, gender, number
 * and subject place, after Lappin and Leass 1994); chains come from nesting, citing, listeners and
 * outlets in a mention. Not here: finding attributions; joining sources of several articles.
 */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
