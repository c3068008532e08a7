package org.hearsay.article;

import java.util.Objects;
import org.hearsay.text.Span;

/**
 * A hyperlink of the page.
 *
 * @param span the linked words
 * @param target the address, absolute where the page's own address is known
 */
public record Link(Span span, String target) {

  public Link {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(target, "target");
  }
}
