package org.hearsay.article;

import java.util.Objects;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * A paragraph of an article's text.
 *
 * @param span where, without surrounding white space
 * @param kind what it is on its page
 * @param basis the rule that found the kind
 */
public record Paragraph(Span span, ParagraphKind kind, Basis basis) {

  public Paragraph {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(basis, "basis");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a paragraph is not empty");
    }
  }
}
