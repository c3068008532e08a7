/**
 * Reads: a ledger, and forms in which people decide. Makes: pages on the loopback address: stories,
 * a story at a glance, an article beside its statements, two articles or versions side by side,
 * search, sources, outlets, decisions, problems; decisions in the ledger. How: Javalin answers,
 * templates in {@code src/main/jte} that are compiled at build time render and escape, {@code
 * Guard} checks the host and who sends a form and sets the content security policy; one script of
 * our own that every page works without, nothing from the network. Not here: anything that is
 * decided about an article by the program, and what a decision changes.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
