package org.hearsay.decision;

import java.util.List;

/**
 * A claim of a story. Claims are worked out anew each time, so that it is known by its words and by
 * statements that belonged to it: it is the claim that holds most of these, or has these words.
 *
 * @param words the claim's words
 * @param members statements of the claim; a few are enough, none where only its words are known
 */
public record ClaimAnchor(String words, List<Anchor> members) implements Subject {

  public ClaimAnchor {
    members = List.copyOf(members);
    if (words.isBlank()) {
      throw new IllegalArgumentException("a claim has words");
    }
    if (members.stream().anyMatch(m -> m.roles().isEmpty())) {
      throw new IllegalArgumentException("members of a claim are statements, not pages");
    }
  }

  @Override
  public String key() {
    return Fields.join("claim", words);
  }

  String fields() {
    return Fields.join("claim", words, Anchor.fields(members));
  }
}
