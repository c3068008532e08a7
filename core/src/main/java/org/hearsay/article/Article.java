package org.hearsay.article;

import java.util.List;
import java.util.Objects;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * One version of one page: its text, what it says about itself, and how it is laid out.
 *
 * @param id a short name that is unique in a run, such as the file's name without its ending
 * @param text the text that every span points into
 * @param metadata what the page says about itself
 * @param layout paragraphs, links, wire credit
 */
public record Article(String id, SourceText text, Metadata metadata, Layout layout) {

  public Article {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article has an id");
    }
    List<Paragraph> paragraphs = layout.paragraphs();
    if (!paragraphs.isEmpty()
        && paragraphs.get(paragraphs.size() - 1).span().end() > text.length()) {
      throw new IllegalArgumentException("a paragraph runs past the text of " + id);
    }
    for (Link link : layout.links()) {
      if (link.span().end() > text.length()) {
        throw new IllegalArgumentException("a link runs past the text of " + id);
      }
    }
  }

  /** The words of a span. */
  public String words(Span span) {
    return text.words(span);
  }

  /** The paragraphs that are read for attributions, in text order. */
  public List<Paragraph> reporting() {
    return layout.paragraphs().stream().filter(p -> p.kind().isReporting()).toList();
  }
}
