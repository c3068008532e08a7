/**
 * Reads: a ledger and the stories that are worked out from it. Makes: answers in JSON under {@code
 * /api/v1}, for programs; reading only. How: each route is a small class that fills a tree from the
 * contract's own JSON ({@code hearsay/1}) or from the ledger's catalogue; parameters are checked
 * against what the OpenAPI 3.1 description ({@code openapi.json}, kept by hand) says, and what is
 * wrong with them is answered as RFC 9457 has it. Not here: pages, writes, anything that is decided
 * about an article.
 */
@NullMarked
package org.hearsay.app.api;

import org.jspecify.annotations.NullMarked;
