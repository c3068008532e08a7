package org.hearsay.article;

import java.util.Optional;
import org.hearsay.text.Basis;

/**
 * Tells what a paragraph is on its page from its words: what is not the article (pointers to other
 * articles, captions, credits, who the author is, share boxes) has set phrases, listed in {@code
 * paragraphs.tsv}. Shared by plain text and pages. When nothing speaks for another kind, a
 * paragraph is body. Stateless and thread-safe.
 */
public final class ParagraphClassifier {

  /** Where a paragraph stands: what a line means depends on it. */
  public enum Place {
    /** Among the first paragraphs. */
    HEAD,
    /** Neither first nor last. */
    MIDDLE,
    /** Among the last paragraphs. */
    TAIL
  }

  /**
   * What a paragraph is.
   *
   * @param kind the kind
   * @param basis the rule
   */
  public record Verdict(ParagraphKind kind, Basis basis) {}

  /** Nothing spoke for another kind. */
  public static final Verdict BODY =
      new Verdict(ParagraphKind.BODY, new Basis("default-body", 0.9));

  /** Longest line, in units, that can head a list of pointers. */
  private static final int MAX_LIST_HEAD = 60;

  /** The kind of a paragraph with these words at this place. */
  public Verdict classify(String words, Place place) {
    String trimmed = words.strip();
    if (trimmed.length() > ParagraphRules.MAX_SPECIAL) {
      return BODY;
    }
    return ParagraphRules.first(trimmed, place)
        .or(() -> place == Place.TAIL ? Biographies.ofFragments(trimmed) : Optional.empty())
        .or(() -> CreditLines.read(trimmed, place))
        .orElse(BODY);
  }

  /** Whether these words are nothing but the head of a list of pointers ("Related articles"). */
  boolean headsTeasers(String words, Verdict verdict) {
    String trimmed = words.strip();
    if (verdict.kind() != ParagraphKind.TEASER || trimmed.length() > MAX_LIST_HEAD) {
      return false;
    }
    char last = trimmed.charAt(trimmed.length() - 1);
    return trimmed.indexOf(' ') > 0 && (Character.isLetter(last) || last == ':');
  }
}
