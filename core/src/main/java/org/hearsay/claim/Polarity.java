package org.hearsay.claim;

import java.util.List;
import java.util.Set;

/** Whether a proposition says that something is so, or that it is not. Thread-safe. */
final class Polarity {

  /** Words before a word of falsehood among which its "is" or "was" is looked for. */
  private static final int PREDICATE_REACH = 4;

  private static final Set<String> CLAUSE_BREAKS =
      Set.of(
          "but",
          "although",
          "though",
          "while",
          "whereas",
          "because",
          "which",
          "who",
          "and",
          "so",
          "unless",
          "lest");
  private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "be", "as", "been");

  private final ClaimLexicon lexicon = ClaimLexicon.english();

  /**
   * Whether the clause that holds most of the shared words is turned round: by an odd number of
   * negations in it, or by another clause that calls it false.
   */
  boolean negated(List<Word> words, Set<String> shared) {
    int[] clause = mainClause(words, shared);
    int turns = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean inside = i >= clause[0] && i < clause[1];
      if (inside ? turns(words, i) : callsFalse(words, i)) {
        turns++;
      }
    }
    return turns % 2 == 1;
  }

  /** Whether any word of the text calls something false. */
  boolean speaksOfFalsehood(List<Word> words) {
    return words.stream().anyMatch(w -> lexicon.is(w.lower(), ClaimLexicon.Denial.FALSEHOOD));
  }

  /** Whether any word of the text calls something unsure. */
  boolean speaksOfDoubt(List<Word> words) {
    return words.stream().anyMatch(w -> lexicon.is(w.lower(), ClaimLexicon.Denial.DOUBT));
  }

  private boolean turns(List<Word> words, int at) {
    String lower = words.get(at).lower();
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    boolean idiom =
        "no".equals(lower) && ("doubt".equals(next) || "matter".equals(next))
            || "not".equals(lower) && "only".equals(next)
            || "without".equals(lower) && "doubt".equals(next)
            || "nor".equals(lower) && words.subList(0, at).stream().anyMatch(Polarity::isNeither);
    return !idiom
        && (lexicon.is(lower, ClaimLexicon.Denial.NEGATION)
            || lexicon.is(lower, ClaimLexicon.Denial.FALSEHOOD));
  }

  private static boolean isNeither(Word word) {
    return "neither".equals(word.lower());
  }

  /** "... and this is a complete hoax": in another clause, behind "is" and not behind "not". */
  private boolean callsFalse(List<Word> words, int at) {
    if (!lexicon.is(words.get(at).lower(), ClaimLexicon.Denial.FALSEHOOD)) {
      return false;
    }
    boolean predicate = false;
    for (int i = at - 1; i >= 0 && i >= at - PREDICATE_REACH; i--) {
      String lower = words.get(i).lower();
      if ("not".equals(lower) || "no".equals(lower)) {
        return false;
      }
      predicate |= COPULAS.contains(lower);
    }
    return predicate;
  }

  private static boolean breaks(Word word) {
    String lower = word.lower();
    return CLAUSE_BREAKS.contains(lower)
        || ";".equals(lower)
        || "—".equals(lower)
        || ".".equals(lower);
  }

  private static int[] mainClause(List<Word> words, Set<String> shared) {
    int[] best = {0, words.size()};
    int most = -1;
    int from = 0;
    int hits = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || breaks(words.get(i))) {
        if (hits > most) {
          most = hits;
          best = new int[] {from, i};
        }
        from = i + 1;
        hits = 0;
      } else if (words.get(i).carries() && shared.contains(words.get(i).key())) {
        hits++;
      }
    }
    return best;
  }
}
