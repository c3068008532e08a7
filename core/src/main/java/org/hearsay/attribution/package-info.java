/**
 * Reads: an {@link org.hearsay.language.Analysis} and the groups of roles that a {@link
 * org.hearsay.language.RoleTagger} finds in it. Makes: {@link
 * org.hearsay.attribution.Attribution}s: source, cue and content (Pareti 2012; PolNeAR) with act,
 * hedge, direct or not, and nesting.
 *
 * <p>How: act and hedge come from the cue with the auxiliaries around it, then from the main
 * clauses of the content, by lexicons of phrases; certainty is one axis, apart from polarity
 * (FactBank: Saurí and Pustejovsky 2009). What each label means is fixed by the annotation
 * guidelines.
 *
 * <p>Not here: finding the roles (room {@code language}); who a source is (room {@code source}).
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
