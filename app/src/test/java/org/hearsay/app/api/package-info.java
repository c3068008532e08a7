/**
 * Reads: the API over HTTP on a real ledger, and its description. Makes: a verdict whether the two
 * agree, and whether hostile requests are only ever answered. Not here: the pages.
 */
@NullMarked
package org.hearsay.app.api;

import org.jspecify.annotations.NullMarked;
