package org.hearsay.attribution;

import java.util.Objects;
import java.util.OptionalInt;
import org.hearsay.text.Basis;

/**
 * A source says a content, introduced by a cue.
 *
 * @param roles who, by which words, what
 * @param manner act, hedge, direct or not
 * @param nestedIn index, in the article's list of attributions, of the one whose content holds this
 *     one ("X said that Y had told him ..."); empty for an outermost one
 * @param basis the rule or model that found it
 */
public record Attribution(Roles roles, Manner manner, OptionalInt nestedIn, Basis basis) {

  public Attribution {
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(nestedIn, "nestedIn");
    Objects.requireNonNull(basis, "basis");
  }
}
