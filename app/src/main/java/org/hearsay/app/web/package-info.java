/**
 * Reads: a ledger. Makes: pages on the loopback address: stories, a story at a glance, an article
 * beside its statements, search, problems. How: Javalin answers, templates in {@code src/main/jte}
 * that are compiled at build time render and escape, {@code Guard} checks the host and sets the
 * content security policy; no scripts, nothing from the network. Not here: anything that is decided
 * about an article, and writes.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
