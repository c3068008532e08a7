/**
 * Reads: attributions with their speakers and chains. Makes: {@link
 * org.hearsay.statement.Statement}s, the rows of the ledger, with their slots, and {@link
 * org.hearsay.statement.ArticleReading}, all that was read from one article.
 *
 * <p>How: numbers with units, times and states are recognised in the words of each content by small
 * grammars and lexicons of our own; times are TIMEX3 dates (Pustejovsky et al. 2003; ISO 24617-1)
 * resolved to ranges of days, printed as EDTF (ISO 8601-2); polarity is that of the main clause
 * (FactBank: Saurí and Pustejovsky 2009).
 *
 * <p>Not here: comparing slots across statements (room {@code claim}); who speaks (room {@code
 * source}).
 */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
