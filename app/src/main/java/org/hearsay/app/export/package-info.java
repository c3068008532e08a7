/**
 * Reads: articles and stories of a ledger. Makes: the same in the vocabularies of others: PROV-O
 * (W3C 2013) as Turtle and JSON-LD, schema.org, IPTC ninjs 3.1, FollowTheMoney, W3C Web Annotation
 * (2017), tables, a sourcing note in the manner of ICD 206. How: article by article and story by
 * story, so that memory does not grow with the ledger; graphs are written as {@code Node}s, which
 * know their Turtle and their JSON-LD; nothing is stamped with a time, so that the same ledger
 * gives the same bytes. docs/exports.md has the mappings. Not here: anything that is decided about
 * an article; a judgement of truth, which no export has either.
 */
@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
