package org.hearsay.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/**
 * A statement of a page, or a page as a whole, in a form that outlives a new reading: the words of
 * source, cue and content with their places. {@link AnchorFinder} finds the statement again.
 *
 * @param page the page's key, see {@code PageKey} in the room ledger
 * @param roles source, cue and content of the statement; empty for the page as a whole
 */
public record Anchor(String page, Optional<Roles> roles) implements Subject {

  public Anchor {
    Objects.requireNonNull(roles, "roles");
    if (page.isBlank()) {
      throw new IllegalArgumentException("an anchor names its page");
    }
  }

  /** A statement of this page. */
  public static Anchor of(String page, Statement statement) {
    return new Anchor(page, Optional.of(statement.attribution().roles()));
  }

  /** The page as a whole. */
  public static Anchor ofPage(String page) {
    return new Anchor(page, Optional.empty());
  }

  /** The words by which a person recognises it: the content, or the cue of a refusal. */
  public String words() {
    List<Excerpt> pieces = roles.map(AnchorFinder::pieces).orElse(List.of());
    return String.join(" ", pieces.stream().map(Excerpt::words).toList());
  }

  @Override
  public String key() {
    if (roles.isEmpty()) {
      return Fields.join("page", page);
    }
    return Fields.join(
        "statement",
        page,
        Fields.words(roles.get().source().stream().toList()),
        Fields.words(roles.get().cue().stream().toList()),
        Fields.words(roles.get().content()));
  }

  /** With the places too: what makes a decision the decision that it is. */
  String fields() {
    return roles.isEmpty()
        ? key()
        : Fields.join(
            "statement",
            page,
            Fields.places(roles.get().source().stream().toList()),
            Fields.places(roles.get().cue().stream().toList()),
            Fields.places(roles.get().content()));
  }

  static String fields(List<Anchor> anchors) {
    return Fields.join(anchors.stream().map(Anchor::fields).toList());
  }
}
