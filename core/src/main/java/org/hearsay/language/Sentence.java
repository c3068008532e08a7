package org.hearsay.language;

import java.util.List;
import org.hearsay.text.Span;

/**
 * A sentence of a reporting paragraph.
 *
 * @param span where, without surrounding white space
 * @param paragraph index into the article's list of all paragraphs
 * @param tokens its tokens, in text order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (span.isEmpty() || paragraph < 0) {
      throw new IllegalArgumentException("not a sentence: " + span + " of " + paragraph);
    }
  }
}
