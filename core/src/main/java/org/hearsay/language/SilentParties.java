package org.hearsay.language;

import org.hearsay.language.SourceFinder.Found;

/**
 * Silence told by its subject: "neither the club nor the player has commented", "no one at the
 * clinic could be reached". Stateless.
 */
final class SilentParties {

  /** Auxiliaries and adverbs before the verb, at most. */
  private static final int LONGEST_GROUP = 6;

  private SilentParties() {}

  /** One group for each party, by the decision on joint refusals in the guidelines. */
  static void both(ViewReading reading, int neither) {
    ClauseView view = reading.view();
    int first = PhraseEnd.core(view, neither + 1, view.size());
    if (first == neither + 1 || !view.isWord(first, "nor")) {
      return;
    }
    int second = PhraseEnd.right(view, first + 1);
    int end = silence(view, second);
    if (second > first + 1 && end > second) {
      reading.draft(RoleRule.REFUSAL, new Found(neither + 1, first), neither, neither + 1);
      reading.draft(RoleRule.REFUSAL, new Found(first + 1, second), neither, neither + 1);
      reading.take(second, end);
    }
  }

  /** Who works there stands for the place. */
  static void nobody(ViewReading reading, int from, int at) {
    ClauseView view = reading.view();
    if (!view.isWord(at, "at", "from", "with")) {
      return;
    }
    int place = PhraseEnd.right(view, at + 1);
    int end = silence(view, place);
    if (place > at + 1 && end > place) {
      reading.draft(RoleRule.REFUSAL, new Found(at + 1, place), from, at + 1);
      reading.take(place, end);
    }
  }

  private static int silence(ClauseView view, int from) {
    int i = from;
    while (i < from + LONGEST_GROUP
        && (view.kind(i).isAuxiliary() || view.is(i, WordClass.ADVERB))) {
      i++;
    }
    if (view.isWord(i, "available") && view.isWord(i + 2, "comment")) {
      return i + 3;
    }
    boolean silent =
        view.isWord(i, "comment", "commented", "respond", "responded", "reply", "replied")
            || view.isWord(i, "reached") && view.is(i - 1, WordClass.BE);
    return silent ? i + 1 : from;
  }
}
