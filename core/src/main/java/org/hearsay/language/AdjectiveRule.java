package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/** Adjectives of thinking: "is confident that", "was convinced the ...". Stateless. */
final class AdjectiveRule {

  private static final Set<String> THINKING =
      Set.of(
          "confident",
          "convinced",
          "certain",
          "sure",
          "aware",
          "unaware",
          "sceptical",
          "skeptical",
          "doubtful",
          "worried",
          "concerned",
          "afraid",
          "optimistic",
          "hopeful",
          "pessimistic",
          "adamant",
          "satisfied",
          "persuaded");

  private AdjectiveRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 1; i < view.size() - 2; i++) {
      if (THINKING.contains(view.lower(i)) && !reading.isTaken(i)) {
        adjective(reading, i);
      }
    }
  }

  private static void adjective(ViewReading reading, int at) {
    ClauseView view = reading.view();
    int from = at;
    boolean copula = false;
    while (from > 0
        && at - from < 5
        && (view.kind(from - 1).isAuxiliary()
            || view.is(from - 1, WordClass.ADVERB)
            || view.is(from - 1, WordClass.NOT)
            || view.isWord(
                from - 1,
                "appeared",
                "appears",
                "remained",
                "remain",
                "remains",
                "seemed",
                "seems"))) {
      from--;
      copula |= !view.is(from, WordClass.ADVERB) && !view.is(from, WordClass.NOT);
    }
    boolean that = view.is(at + 1, WordClass.THAT);
    boolean clause = that || Clauses.strictClause(view, at + 1) && !view.kind(at + 1).isMark();
    Found source = SourceFinder.before(view, from, 0);
    boolean firstPerson = view.depth() > 0 && view.isWord(from - 1, "i", "we", "you");
    if (!copula || !clause || source.isEmpty() || firstPerson || view.isWord(from - 1, "it")) {
      return;
    }
    int start = that ? at + 2 : at + 1;
    if (start < view.size()) {
      Draft draft =
          reading.draft(RoleRule.ADJECTIVE_CUE, source, from, start == at + 2 ? at + 2 : at + 1);
      Cue none = new Cue(from, at, at + 1, CueLexicon.NONE, Inflection.Form.BASE, false, false);
      reading.content(draft, start, ContentEnd.find(reading, start, none));
    }
  }
}
