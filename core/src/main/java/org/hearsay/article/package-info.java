/**
 * Reads: a page's text, and the words of its parts. Makes: {@link org.hearsay.article.Article}: the
 * text that every span points into, what the page says about itself, paragraphs by kind, links, and
 * the agency whose text it says it carries. How: {@link org.hearsay.article.PlainTextReader} for
 * plain text; the module intake for pages, feeds and archives, on the same classifier of paragraphs
 * ({@link org.hearsay.article.ParagraphClassifier}), the same dates, languages and names of outlets
 * ({@link org.hearsay.article.OutletNames}). Not here: sentences, people, anything that needs more
 * than one paragraph's words; files and web formats.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
