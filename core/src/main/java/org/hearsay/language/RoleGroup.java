package org.hearsay.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/**
 * A source, a cue and a content that belong together: what a {@link RoleTagger} finds.
 *
 * @param source who says it, where the text names one
 * @param cue the words that introduce it; empty for a quotation without any
 * @param content what is said, in pieces where the cue splits it; may be empty for refusals
 * @param basis the rule or model
 */
public record RoleGroup(
    Optional<Span> source, Optional<Span> cue, List<Span> content, Basis basis) {

  public RoleGroup {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(basis, "basis");
    content = List.copyOf(content);
    if (cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("a group has a cue or a content");
    }
  }
}
