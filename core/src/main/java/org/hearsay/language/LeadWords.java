package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * The word that leads from a cue into its content belongs to the content, as PARC and PolNeAR mark
 * it: "said | that it had closed", "is expected | to close". The rules find it with the cue.
 * Stateless.
 */
final class LeadWords {

  private static final Set<String> LEADING = Set.of("that", "to");

  private LeadWords() {}

  /** The group with such a word moved from the end of its cue to the content behind it. */
  static RoleGroup toContent(String text, RoleGroup group) {
    if (group.cue().isEmpty()) {
      return group;
    }
    Span cue = group.cue().get();
    int lead = lastWord(text, cue);
    if (lead <= cue.start() || !LEADING.contains(text.substring(lead, cue.end()))) {
      return group;
    }
    List<Span> content = new ArrayList<>(group.content());
    for (int i = 0; i < content.size(); i++) {
      Span piece = content.get(i);
      if (piece.start() > cue.end() && text.substring(cue.end(), piece.start()).isBlank()) {
        content.set(i, new Span(lead, piece.end()));
        Span shorter = new Span(cue.start(), endOfWord(text, cue.start(), lead));
        return new RoleGroup(group.source(), Optional.of(shorter), content, group.basis());
      }
    }
    return group;
  }

  private static int lastWord(String text, Span cue) {
    int from = cue.end();
    while (from > cue.start() && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Where the word before {@code lead} ends. */
  private static int endOfWord(String text, int start, int lead) {
    int end = lead;
    while (end > start + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
