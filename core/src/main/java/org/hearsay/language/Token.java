package org.hearsay.language;

import java.util.Objects;
import org.hearsay.text.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where
 * @param kind what it looks like
 * @param lower its words in lower case, typographic apostrophes made plain: the key for lexicons
 */
public record Token(Span span, Kind kind, String lower) {

  /** What a token looks like. */
  public enum Kind {
    /** Letters, with inner apostrophes, hyphens and full stops ("U.S.", "o'clock"). */
    WORD,
    /** Digits with their separators. */
    NUMBER,
    /** A mark that opens or closes a quotation, whatever its style. */
    QUOTE,
    /** Any other mark. */
    MARK
  }

  public Token {
    Objects.requireNonNull(kind, "kind");
    if (span.isEmpty() || lower.isEmpty()) {
      throw new IllegalArgumentException("a token is not empty");
    }
  }
}
