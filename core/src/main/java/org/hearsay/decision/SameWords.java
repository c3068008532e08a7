package org.hearsay.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/**
 * Statements of several pages that are word for word the same: an agency's sentence on forty pages
 * is one sentence, and what is decided about it on one page holds on the others. Immutable.
 */
final class SameWords {

  /**
   * Words of a content from which the same words are the same sentence; "it is false" may be said
   * of two things. Refusals have no content, and are never the same.
   */
  private static final int LEAST_WORDS = 5;

  private static final Pattern BLANK = Pattern.compile(" ");

  /** A statement of an article. */
  record Placed(String article, Statement statement) {}

  private final Map<String, List<Placed>> byWords = new HashMap<>();

  SameWords(List<ArticleReading> readings) {
    for (ArticleReading reading : readings) {
      for (Statement statement : reading.statements()) {
        words(statement.attribution().roles())
            .ifPresent(
                words ->
                    byWords
                        .computeIfAbsent(words, w -> new ArrayList<>())
                        .add(new Placed(reading.id(), statement)));
      }
    }
  }

  /** The statements with the words of this one, on whatever page, in order. */
  List<Placed> as(Roles roles) {
    return words(roles).map(words -> byWords.getOrDefault(words, List.of())).orElse(List.of());
  }

  /** Source, cue and content; empty if they are too few to tell a sentence from another. */
  private static Optional<String> words(Roles roles) {
    String content = Fields.line(roles.content());
    if (BLANK.splitAsStream(content).limit(LEAST_WORDS).count() < LEAST_WORDS) {
      return Optional.empty();
    }
    return Optional.of(
        Fields.join(
            Fields.line(roles.source().stream().toList()),
            Fields.line(roles.cue().stream().toList()),
            content));
  }
}
