/**
 * Reads: article readings and problems. Makes: a ledger in one SQLite file, and readings again,
 * equal to those that were put. How: versioned migrations (Flyway, run only when the file is older
 * than the program), write-ahead log with every commit forced to disk, one transaction for each
 * article, rows for everything that a query may ask for, full-text index FTS5. Not here: what a
 * reading means; where the ledger lies, which the caller says.
 *
 * <p>Docs: sqlite.org/wal.html, sqlite.org/fts5.html; WTF-8: simonsapin.github.io/wtf-8.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
