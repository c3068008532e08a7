package org.hearsay.article;

import java.util.Objects;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * An outlet's name in a text.
 *
 * @param span the name, without an article in front of it unless the name is listed with one
 * @param outlet the outlet; one that is not listed has the words of the text as its name
 * @param ambiguous whether the words may also mean something else ("Time", "the Post")
 * @param basis {@code outlet-name}, {@code outlet-name-ambiguous} or {@code outlet-shape}
 */
public record OutletMention(Span span, Outlet outlet, boolean ambiguous, Basis basis) {

  public OutletMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(basis, "basis");
  }
}
