/**
 * Reads: readings, and what people decided about them. Makes: {@link
 * org.hearsay.decision.Decision}, an override as data; readings with relabelled statements, and
 * {@link org.hearsay.decision.Adjustments} for the rooms to the right. How: a decision is anchored
 * by page, words and offsets, found again in a reading by place, by words, by overlap; what is not
 * found again is a {@link org.hearsay.problem.Problem}. Nothing is deleted: undo is a decision that
 * revokes another. Not here: any clock (the time is handed in), keeping (room ledger), what the
 * adjustments do to claims (room claim).
 *
 * <p>Standards: anchors as TextQuoteSelector and TextPositionSelector of W3C Web Annotation; grades
 * as the NATO Admiralty scale (STANAG 2511).
 */
@NullMarked
package org.hearsay.decision;

import org.jspecify.annotations.NullMarked;
