/**
 * Reads: article readings, problems, decisions. Makes: a ledger in one SQLite file or in a
 * PostgreSQL database, and readings again, equal to those that were put. How: versioned migrations
 * (Flyway, run only when the ledger is older than the program), every commit forced to disk, one
 * transaction for each article, rows for everything that a query may ask for, one SQL for both
 * databases with what differs in {@link org.hearsay.store.Dialect}; full-text index FTS5 or
 * tsvector. Not here: what a reading means; where the ledger lies, which the caller says.
 *
 * <p>Docs: sqlite.org/wal.html, sqlite.org/fts5.html; postgresql.org/docs/current/textsearch.html;
 * WTF-8: simonsapin.github.io/wtf-8.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
