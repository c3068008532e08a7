package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/**
 * Where somebody has it from: "a source who learned of the talks from people close to them". The
 * source is the one from whom it was learned. Stateless.
 */
final class LearnedRule {

  private static final Set<String> LEARNING =
      Set.of("learned", "learnt", "learn", "learns", "heard", "hear", "hears", "obtained");

  /** Items between the verb and "from". */
  private static final int REACH = 10;

  private LearnedRule() {}

  /** Applies the rule to the whole view. */
  static void apply(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 0; i < view.size(); i++) {
      if (LEARNING.contains(view.lower(i)) && !reading.isTaken(i)) {
        learned(reading, i);
      }
    }
  }

  private static void learned(ViewReading reading, int at) {
    ClauseView view = reading.view();
    int from = at + 1;
    while (from < at + REACH
        && !view.isWord(from, "from")
        && !view.kind(from).isMark()
        && !view.is(from, WordClass.THAT)) {
      from++;
    }
    if (!view.isWord(from, "from")) {
      return;
    }
    int end = PhraseEnd.right(view, from + 1);
    if (end == from + 1) {
      return;
    }
    int object = view.isWord(at + 1, "of", "about") ? at + 2 : at + 1;
    Draft draft = reading.draft(RoleRule.LEARNED_FROM, new Found(from + 1, end), at, object);
    reading.content(draft, object, from);
  }
}
