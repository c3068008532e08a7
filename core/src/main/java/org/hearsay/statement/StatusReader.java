package org.hearsay.statement;

import java.util.Set;
import org.hearsay.attribution.Contents;
import org.hearsay.text.Phrases;
import org.hearsay.text.Words;

/**
 * Polarity of the content's main clause (FactBank's second axis) and the state that it tells of an
 * agreement, an office, a person or a claim. Thread-safe; linear in the content.
 */
final class StatusReader {

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "nobody", "nothing", "neither", "nor", "none");

  /** "No" negates the clause behind one of these: "there was no", "has no". */
  private static final Set<String> NO_BEHIND =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "be", "been", "there", "found", "saw",
          "seen", "see", "no");

  private final Phrases states = Phrases.load(StatusReader.class, "states.tsv");

  /** Polarity and state of a content. */
  Slots.Status read(Contents said) {
    return new Slots.Status(isNegated(said), state(said));
  }

  private static boolean isNegated(Contents said) {
    Words words = said.words();
    int end = firstClauseEnd(said);
    for (int i = 0; i < end; i++) {
      boolean no =
          words.at(i).equals("no")
              && (NO_BEHIND.contains(words.at(i - 1)) || words.at(i + 1).equals("longer"));
      boolean negation = NEGATIONS.contains(words.at(i)) && !words.at(i + 1).equals("only") || no;
      if (negation && said.isMainClause(i) && said.isOwnVoice(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the first main clause ends at the latest: what is added may be negated for itself. */
  private static int firstClauseEnd(Contents said) {
    int end = said.firstSentenceEnd();
    for (int i = 1; i < end; i++) {
      String word = said.words().at(i);
      boolean added =
          (word.equals("and") || word.equals("or")) && said.words().at(i - 1).equals(",");
      if (word.equals("but") || word.equals("–") || word.equals("—") || added) {
        return i;
      }
    }
    return end;
  }

  /** The first state in a main clause, else the first at all. */
  private String state(Contents said) {
    String first = "";
    for (Phrases.Match match : Phrases.longest(states.find(said.words()))) {
      String state = match.entry().columns().get(0);
      if (said.isMainClause(match.from())) {
        return state;
      }
      first = first.isEmpty() ? state : first;
    }
    return first;
  }
}
