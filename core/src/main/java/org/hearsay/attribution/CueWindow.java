package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Words;

/**
 * The cue with its surroundings: the auxiliaries and adverbs just before it ("has not", "flatly"),
 * and some words behind it ("declined | to comment"), so that a decision does not hang on how much
 * of the verb group a tagger put into the cue.
 *
 * @param words auxiliaries, cue, words behind
 * @param from index of the first auxiliary or, without any, of the cue
 * @param to index behind the cue
 */
record CueWindow(Words words, int from, int to) {

  /** Most characters of a context that are read: no sentence of an article is longer. */
  private static final int MOST = 4000;

  /** Most words read of one stretch. */
  private static final int MOST_WORDS = 800;

  /**
   * Words behind the cue that still belong to its phrase: "to _ _ _ nor deny" and a little more.
   */
  private static final int BEHIND = 8;

  /** Most auxiliaries and adverbs before the cue: "have not yet been able to". */
  private static final int BEFORE = 6;

  private static final Set<String> BEFORE_CUE =
      Set.of(
          "not",
          "never",
          "has",
          "have",
          "had",
          "did",
          "does",
          "do",
          "is",
          "was",
          "are",
          "were",
          "be",
          "been",
          "being",
          "would",
          "will",
          "could",
          "can",
          "to",
          "yet",
          "neither",
          "nor",
          "it",
          "also",
          "so",
          "far",
          "flatly",
          "partly",
          "partially",
          "allegedly",
          "reportedly",
          "immediately",
          "unable",
          "able",
          "independently",
          "repeatedly",
          "strongly",
          "officially",
          "supposedly",
          "may",
          "might",
          "no");

  static CueWindow of(Roles roles, String context) {
    Excerpt cue = roles.cue().orElse(null);
    if (cue == null || cue.words().isEmpty()) {
      return new CueWindow(Words.of("", 0), 0, 0);
    }
    String near = context.length() > MOST ? context.substring(0, MOST) : context;
    int at = place(roles, cue, near);
    String before = at < 0 ? "" : near.substring(0, at);
    String behind = at < 0 ? following(roles, cue) : near.substring(at + cue.words().length());
    Words left = Words.of(before, MOST_WORDS);
    int first = left.size();
    while (first > 0 && left.size() - first < BEFORE && isBeforeCue(left, first - 1, before)) {
      first--;
    }
    int auxiliaries = left.size() - first;
    int cueWords = Words.of(cue.words(), MOST_WORDS).size();
    String from = auxiliaries == 0 ? "" : before.substring(left.all().get(first).span().start());
    Words all = Words.of(from + cue.words() + behind, auxiliaries + cueWords + BEHIND);
    return new CueWindow(all, 0, Math.min(all.size(), auxiliaries + cueWords));
  }

  /** In "Ada May said", "last May", the capital tells a name and a month from the modal. */
  private static boolean isBeforeCue(Words left, int i, String before) {
    boolean name =
        i > 0
            && left.at(i).equals("may")
            && Character.isUpperCase(before.charAt(left.all().get(i).span().start()));
    return !name && BEFORE_CUE.contains(left.at(i));
  }

  /** Where the cue stands in the context: the place that lies to the source as in the article. */
  private static int place(Roles roles, Excerpt cue, String context) {
    int first = context.indexOf(cue.words());
    if (cue.words().isEmpty() || (roles.source().isEmpty() && roles.content().isEmpty())) {
      // An empty cue is found everywhere: searching on for it would never end.
      return first;
    }
    Excerpt other = roles.source().orElseGet(() -> roles.content().get(0));
    int step = other.start() - cue.start();
    for (int at = first; at >= 0; at = context.indexOf(cue.words(), at + 1)) {
      if (at + step >= 0 && context.startsWith(other.words(), at + step)) {
        return at;
      }
    }
    return first;
  }

  private static String following(Roles roles, Excerpt cue) {
    for (Excerpt piece : roles.content()) {
      if (piece.start() >= cue.end()) {
        String words = piece.words();
        return " " + (words.length() > MOST ? words.substring(0, MOST) : words);
      }
    }
    return "";
  }
}
