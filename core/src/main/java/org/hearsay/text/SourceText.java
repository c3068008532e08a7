package org.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of one article, as it stands. It is the truth that every span points into; every other
 * form of it (normalised, tokenised, shingled) is a view. Immutable and thread-safe.
 *
 * @param value the text, with the line ends that it came with
 */
public record SourceText(String value) {

  /** Number of UTF-16 code units. */
  public int length() {
    return value.length();
  }

  /**
   * The words of a span, kept with it.
   *
   * @throws IndexOutOfBoundsException if the span runs past the text
   */
  public Excerpt excerpt(Span span) {
    return new Excerpt(span, words(span));
  }

  /**
   * The words of a span.
   *
   * @throws IndexOutOfBoundsException if the span runs past the text
   */
  public String words(Span span) {
    return value.substring(span.start(), span.end());
  }

  /**
   * The span without the white space at its two ends; empty at its start if it holds nothing else.
   */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(value.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(value.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * SHA-256 of the text in UTF-8, in hexadecimal: the same text has the same hash on every machine.
   * A lone surrogate counts as a question mark.
   */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
