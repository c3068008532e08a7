package org.hearsay.intake;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Link;
import org.hearsay.article.ParagraphKind;

/**
 * A run of text on a page between two block borders.
 *
 * @param text its words, white space collapsed; a line break is a line feed
 * @param links hyperlinks, spans into {@code text}
 * @param parts the text nodes it is made of, in page order
 * @param tag the innermost block element around it, such as {@code p}
 * @param noise what the elements around it say it is instead of the article
 */
record PageBlock(
    String text, List<Link> links, List<Part> parts, String tag, Optional<ParagraphKind> noise) {

  /**
   * A text node's share of a block.
   *
   * @param node its number in page order
   * @param letters how many characters other than white space
   */
  record Part(int node, int letters) {}

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  int letters() {
    return parts.stream().mapToInt(Part::letters).sum();
  }

  /** Share of the text that is linked, from 0 to 1. */
  double linkShare() {
    return text.isEmpty()
        ? 0
        : links.stream().mapToInt(l -> l.span().length()).sum() / (double) text.length();
  }
}
