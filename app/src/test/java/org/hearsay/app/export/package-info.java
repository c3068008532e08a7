/**
 * Reads: what the exports write. Makes: a verdict by the standards' own means: Apache Jena parses
 * and compares graphs and checks PROV's constraints with SHACL and SPARQL, JSON Schema checks
 * ninjs. How: on a ledger of bundled cases, read with the rules. Not here: what is exported.
 */
@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
