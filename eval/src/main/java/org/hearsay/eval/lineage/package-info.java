/**
 * Scores lineage and story grouping.
 *
 * <p>Reads: the annotated stories of {@code gold/stories}, the topics of {@code corpora/ecbplus}.
 *
 * <p>Makes: figures on standard output.
 *
 * <p>How: adjusted Rand index (Hubert and Arabie 1985) for families, BCubed (Bagga and Baldwin
 * 1998) for stories, precision and recall for pairs and credits.
 *
 * <p>Not here: what the figures should be; the gates are tests.
 */
@NullMarked
package org.hearsay.eval.lineage;

import org.jspecify.annotations.NullMarked;
