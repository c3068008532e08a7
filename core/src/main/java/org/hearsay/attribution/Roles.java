package org.hearsay.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * The three parts of an attribution (Pareti; PolNeAR).
 *
 * @param source the mention of who says it
 * @param cue the words that introduce it
 * @param content what is said, in pieces, in text order; empty for a refusal
 */
public record Roles(Optional<Excerpt> source, Optional<Excerpt> cue, List<Excerpt> content) {

  private static final String LEAD = "that ";

  public Roles {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("an attribution has a cue or a content");
    }
  }

  /**
   * What is said, as one line of words: the pieces with this between them, without the "that" that
   * leads into it.
   */
  public String said(String between) {
    StringBuilder all = new StringBuilder();
    for (Excerpt piece : content) {
      String words = piece.words();
      boolean led = words.startsWith(LEAD) && words.length() > LEAD.length();
      all.append(all.isEmpty() ? "" : between).append(led ? words.substring(LEAD.length()) : words);
    }
    return all.toString();
  }

  /** From the first word of any part to the last. */
  public Span span() {
    Span all = cue.map(Excerpt::span).orElseGet(() -> content.get(0).span());
    for (Excerpt piece : content) {
      all = all.cover(piece.span());
    }
    return source.isPresent() ? all.cover(source.get().span()) : all;
  }
}
