package org.hearsay.claim;

/**
 * A word of a proposition, as it is compared.
 *
 * @param start first unit, in the proposition's text
 * @param end first unit behind it
 * @param lower lower case, apostrophes made plain, possessive cut
 * @param key what is compared: the stem or the word that stands for its synonyms
 * @param kind what it does
 */
record Word(int start, int end, String lower, String key, Kind kind) {

  /** What a word does in a claim. */
  enum Kind {
    /** A word that carries meaning. */
    CONTENT,
    /** A capitalised word that is not only so because a sentence begins. */
    NAME,
    /** Digits. */
    NUMBER,
    /** Grammar and reporting: not compared. */
    FUNCTION,
    /** A mark that ends a clause. */
    MARK
  }

  /** Whether it is compared. */
  boolean carries() {
    return kind == Kind.CONTENT || kind == Kind.NAME || kind == Kind.NUMBER;
  }
}
