/**
 * Reads: an article's reporting paragraphs. Makes: role groups by a trained encoder, behind {@link
 * org.hearsay.language.RoleTagger}. How: word pieces with their case in windows that follow lines
 * and sentences, one pass of the encoder, best path of a linear chain over the role tags, links to
 * cues by a dot product. Not here: training (see the folder training), nested attributions and
 * refusals, which the rules of the room language find.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
