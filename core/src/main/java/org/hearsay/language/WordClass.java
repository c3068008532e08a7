package org.hearsay.language;

/** The class of a word or mark, guessed from closed lists, endings and neighbours. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  THAT,
  QUESTION,
  TO,
  MODAL,
  BE,
  HAVE,
  DO,
  NOT,
  ADVERB,
  VERB,
  PAST,
  ING,
  ADJECTIVE,
  NOUN,
  NAME,
  NUMBER,
  /** A whole quotation, read apart. */
  QUOTATION,
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  STOP,
  OPEN,
  CLOSE,
  OTHER;

  /** Whether a noun phrase may end on it. */
  boolean isNominal() {
    return this == NOUN || this == NAME || this == PRONOUN || this == NUMBER;
  }

  /** Whether it may stand before the head in a noun phrase. */
  boolean isPremodifier() {
    return switch (this) {
      case DETERMINER, POSSESSIVE, ADJECTIVE, NOUN, NAME, NUMBER -> true;
      default -> false;
    };
  }

  /** Whether a noun phrase may begin with it. */
  boolean beginsPhrase() {
    return isPremodifier() || this == PRONOUN;
  }

  /** An auxiliary. */
  boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }

  /** A word that can be the finite verb of a clause. */
  boolean isVerbal() {
    return isAuxiliary() || this == VERB || this == PAST;
  }

  /** A mark or the edge of a clause. */
  boolean isMark() {
    return switch (this) {
      case COMMA, COLON, SEMICOLON, DASH, STOP, OPEN, CLOSE -> true;
      default -> false;
    };
  }
}
