/**
 * Copies, rewrites, and which came from which.
 *
 * <p>Reads: article readings (the words of their reporting paragraphs, their wire credits, dates,
 * links and statements).
 *
 * <p>Makes: copy families, pairs that share text with level, direction and reasons, and the outlets
 * that an article credits.
 *
 * <p>How: word 5-shingles; MinHash with LSH bands for near-copies and an inverted index of shingles
 * for briefs and embedded copy; each candidate pair verified by aligning the two texts; direction
 * from credits first, then from moments of publication, then from what the two texts do with the
 * shared words. Levels after METER (Gaizauskas et al. 2001); MinHash after Broder (1997); LSH after
 * Indyk and Motwani (1998); the index with a cap on document frequency and the merging of seeds
 * after passim (Smith, Cordell, Mullen 2015).
 *
 * <p>Not here: whether two articles tell the same event (room {@code story}) or the same claim
 * (room {@code claim}).
 */
@NullMarked
package org.hearsay.lineage;

import org.jspecify.annotations.NullMarked;
