/**
 * Reads: readings, problems, groups of articles, decisions. Makes: {@link
 * org.hearsay.ledger.Ledger}, what a program may ask of a place that keeps them. How: a page is
 * known by its {@link org.hearsay.ledger.PageKey}, a version of it by the hash of its text, so that
 * putting the same again doubles nothing. Not here: any database (module {@code store}).
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
