package org.hearsay.source;

import java.util.Set;

/** Words that begin a sentence with a capital and are no part of a name. */
final class FunctionWords {

  private static final Set<String> WORDS = SourceLexicon.words("function");

  private FunctionWords() {}

  static boolean isFunctionWord(String lower) {
    return WORDS.contains(lower);
  }
}
