package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Words;

/**
 * The content of an attribution as words, with what is needed to tell its main clauses from the
 * clauses within them. No parser: a clause is a stretch between commas, semicolons, dashes and
 * coordinating conjunctions, and it is subordinate when a subordinating word stands in it before
 * the place that is asked about.
 *
 * @param words the words of all pieces, in text order
 * @param question whether the last mark is a question mark
 */
public record Contents(Words words, boolean question) {

  private static final Set<String> ENDS = Set.of(".", "?", "!", ";", ":");
  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "-", "–", "—", "(", ")", ".", "?", "!", "…", "and", "but", "or", "yet");

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "when",
          "while",
          "because",
          "so",
          "what",
          "how",
          "why",
          "than",
          "before",
          "after",
          "until",
          "although",
          "though",
          "if",
          "unless",
          "whether",
          "as",
          "since");

  /** Words by which somebody else begins to speak within the content. */
  private static final Set<String> OTHER_VOICE =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "reported",
          "claimed",
          "found",
          "according",
          "denied",
          "denies",
          "stated",
          "wrote",
          "tweeted",
          "announced",
          "insisted",
          "confirmed",
          "dismissed",
          "suggesting",
          "if",
          "whether",
          "unless");

  /** Whoever "found" something behind one of these is the one who speaks. */
  private static final Set<String> FINDERS = Set.of("and", "has", "have", "had", "we", "i", "it");

  /**
   * The content of an attribution.
   *
   * @param roles the attribution
   * @param mostWords number of words after which reading stops
   */
  public static Contents of(Roles roles, int mostWords) {
    StringBuilder all = new StringBuilder();
    // No word of a language is as long as this on average; the bound keeps a hostile piece short.
    int mostCharacters = mostWords * 12;
    for (Excerpt piece : roles.content()) {
      int room = mostCharacters - all.length();
      all.append(piece.words(), 0, Math.max(0, Math.min(room, piece.words().length())));
      all.append(' ');
    }
    Words words = Words.of(all, mostWords);
    if (words.at(0).equals("that")) {
      words = words.slice(1, words.size());
    }
    return new Contents(words, words.at(words.size() - 1).equals("?"));
  }

  /** Whether it is a question and little else. */
  boolean asks() {
    return question && words.all().stream().filter(w -> w.lower().equals(".")).count() == 0;
  }

  /** Whether the speaker of the content speaks there, not somebody quoted or supposed within it. */
  public boolean isOwnVoice(int index) {
    for (int i = index - 1; i >= 0 && !ENDS.contains(words.at(i)); i--) {
      boolean own = words.at(i).equals("found") && FINDERS.contains(words.at(i - 1));
      if (OTHER_VOICE.contains(words.at(i)) && !own) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word stands in a main clause of its sentence. */
  public boolean isMainClause(int index) {
    for (int i = index - 1; i >= 0 && !BREAKS.contains(words.at(i)); i--) {
      if (SUBORDINATORS.contains(words.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Index behind the first sentence. */
  public int firstSentenceEnd() {
    int i = 0;
    while (i < words.size() && !(i > 0 && ENDS.contains(words.at(i)))) {
      i++;
    }
    return i;
  }
}
