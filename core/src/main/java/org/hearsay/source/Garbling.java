package org.hearsay.source;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/**
 * A place where the text itself looks damaged. It is shown with its evidence and never breaks the
 * reading.
 *
 * @param kind what looks damaged
 * @param excerpt the words
 * @param finding why it looks damaged, and what it may have been
 * @param basis the rule that found it
 */
public record Garbling(Kind kind, Excerpt excerpt, Finding finding, Basis basis) {

  /** What looks damaged. */
  public enum Kind {
    /** A surname turned into a people or a common noun. */
    GARBLED_NAME,
    /** A pronoun whose gender does not fit its one possible person. */
    PRONOUN_SWITCH,
    /** A quotation mark without its partner. */
    UNPAIRED_QUOTE,
    /** Two sentences without a mark or a space between them. */
    RUN_TOGETHER,
    /** A word cut in half. */
    CUT_WORD,
    /** A pointer to another article in the middle of the text. */
    TEASER_IN_TEXT,
    /** A biography made from a template. */
    TEMPLATE_BIOGRAPHY;

    /** The kind as printed: lower case with hyphens. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Why, and what instead.
   *
   * @param why one sentence with the evidence
   * @param suggestion what may have stood here, where one is safe to offer
   */
  public record Finding(String why, Optional<String> suggestion) {
    public Finding {
      Objects.requireNonNull(suggestion, "suggestion");
      if (why.isBlank()) {
        throw new IllegalArgumentException("a finding says why");
      }
    }
  }

  public Garbling {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(basis, "basis");
  }
}
