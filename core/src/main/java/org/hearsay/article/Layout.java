package org.hearsay.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the text of a page is laid out.
 *
 * @param paragraphs in text order, not overlapping
 * @param links the hyperlinks in the text, in text order
 * @param wire the agency whose text the page says it carries
 */
public record Layout(List<Paragraph> paragraphs, List<Link> links, Optional<WireCredit> wire) {

  public Layout {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
    Objects.requireNonNull(wire, "wire");
    for (int i = 1; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).span().start() < paragraphs.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "paragraphs overlap: " + paragraphs.get(i - 1) + ", " + paragraphs.get(i));
      }
    }
  }
}
