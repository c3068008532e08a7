package org.hearsay.claim;

import java.util.List;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.Statement;

/**
 * The intermediaries of a statement that can have passed it on: a report that the content tells of
 * did not, nor did a paper without a name pass on what a group of people told. Thread-safe.
 */
final class Hops {

  private Hops() {}

  /** Those of the statement, outermost first. */
  static List<Hop> of(Statement statement) {
    return statement.via().stream().filter(hop -> passedOn(hop, statement)).toList();
  }

  private static boolean passedOn(Hop hop, Statement statement) {
    boolean told =
        hop.words()
            .filter(
                w ->
                    statement.attribution().roles().content().stream()
                        .anyMatch(c -> c.start() <= w.start() && w.end() <= c.end()))
            .isPresent();
    boolean nameless =
        hop.kind() == SourceKind.DOCUMENT
            && !isNamed(hop.name())
            && statement.speaker().kind() == SourceKind.UNNAMED;
    return !told && !nameless;
  }

  /** Whether a word of it has a capital: "paper" and "the agency" name nobody. */
  static boolean isNamed(String name) {
    return name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
