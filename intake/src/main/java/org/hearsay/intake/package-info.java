/**
 * Reads: files, folders and streams: web pages, feeds (RSS, Atom), archives (WARC), JSON and JSON
 * lines, plain texts. Makes: {@link org.hearsay.article.Article}, and {@link
 * org.hearsay.problem.Problem} for what cannot be read. How: {@link org.hearsay.intake.Intake}
 * tells the kind and hands on; a page is parsed by jsoup, its main text found by Readability
 * between a pruning before and a check after ({@code MainText}), its metadata read from JSON-LD,
 * meta tags, microdata and visible text ({@code PageMetadata}). Every size is bounded ({@link
 * org.hearsay.intake.IntakeLimits}): input is hostile. Not here: what paragraphs mean (room
 * article), anything that reads sentences, fetching from the network.
 */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;
