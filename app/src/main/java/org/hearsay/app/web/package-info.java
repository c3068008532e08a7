/**
 * Reads: a ledger. Makes: pages on the loopback address. How: server-rendered, without the network.
 * Not here: anything that is decided about an article.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
