package org.hearsay.article;

import java.util.Objects;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/**
 * A sign that the page carries a news agency's text: dateline, byline, credit or end line.
 *
 * @param agency the agency's usual name, such as {@code Reuters}
 * @param excerpt the words that say so
 * @param basis the rule that found it
 */
public record WireCredit(String agency, Excerpt excerpt, Basis basis) {

  public WireCredit {
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(basis, "basis");
    if (agency.isBlank()) {
      throw new IllegalArgumentException("a wire credit names its agency");
    }
  }
}
