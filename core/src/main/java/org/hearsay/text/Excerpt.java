package org.hearsay.text;

/**
 * A span together with the words that stand there, so that drift between the two is detectable.
 *
 * @param span where, in UTF-16 code units of the article's text
 * @param words the text of the span, word for word
 */
public record Excerpt(Span span, String words) {

  public Excerpt {
    if (words.length() != span.length()) {
      throw new IllegalArgumentException(
          "words of length " + words.length() + " do not fill " + span);
    }
  }

  /** First unit of the span. */
  public int start() {
    return span.start();
  }

  /** First unit behind the span. */
  public int end() {
    return span.end();
  }
}
