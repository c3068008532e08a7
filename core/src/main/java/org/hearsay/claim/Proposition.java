package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.statement.Slots;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/**
 * Something that an article says, itself or through a source.
 *
 * @param article the article's id
 * @param excerpt the words in the article, from the first to the last
 * @param statement the statement whose content it is; empty for a sentence of the article
 * @param place where it stands
 * @param wording the words that are compared
 */
record Proposition(
    String article, Excerpt excerpt, Optional<Statement> statement, Place place, Wording wording) {

  /**
   * Where it stands in its article.
   *
   * @param sentence index of its sentence in the article, 0 for the first
   * @param heading whether that is a heading
   * @param attributed share of the sentence's words, 0 to 1, that are contents of statements; 1 for
   *     a statement
   */
  record Place(int sentence, boolean heading, double attributed) {

    /** Whether it belongs to the head of the article. */
    boolean leads() {
      return heading || sentence < ClaimSettings.LEAD_SENTENCES;
    }
  }

  /**
   * The words that are compared.
   *
   * @param text the pieces of a content joined by blanks, or the sentence
   * @param words its words
   * @param keys the keys of those that carry meaning
   * @param slots its amounts, times and states
   */
  record Wording(String text, List<Word> words, Set<String> keys, Slots slots) {
    Wording {
      words = List.copyOf(words);
    }

    /** Cuts the text with the reader, which reads its slots too. */
    static Wording of(String whole, WordReader reader) {
      return of(whole, reader, reader.slots(whole, Optional.empty()));
    }

    /** Cuts a text whose slots are known. */
    static Wording of(String whole, WordReader reader, Slots slots) {
      String text = whole.substring(0, Math.min(whole.length(), WordReader.LONGEST));
      List<Word> words = reader.read(text);
      Set<String> keys = new LinkedHashSet<>();
      for (Word word : words) {
        if (word.carries()) {
          keys.add(word.key());
        }
      }
      return new Wording(text, words, keys, slots);
    }
  }

  Proposition {
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(wording, "wording");
  }

  Set<String> keys() {
    return wording.keys();
  }
}
