package org.hearsay.claim;

/**
 * Cuts English endings, so that forms of one word compare as the same; a light form of Harman's S
 * stemmer (1991) with -ed and -ing. Thread-safe.
 */
final class Stemmer {

  /** Shortest stem that is left standing: shorter ones run together. */
  private static final int SHORTEST = 3;

  private Stemmer() {}

  /** The stem of a word in lower case. */
  static String stem(String word) {
    String w = singular(word);
    if (w.endsWith("ing") && w.length() >= SHORTEST + 3 && vowel(w, w.length() - 3)) {
      w = undouble(w.substring(0, w.length() - 3));
    } else if (w.endsWith("ed") && w.length() >= SHORTEST + 2 && vowel(w, w.length() - 2)) {
      w = undouble(w.substring(0, w.length() - 2));
    } else if (w.endsWith("ly") && w.length() > SHORTEST + 3) {
      w = w.substring(0, w.length() - 2);
    }
    return w.endsWith("e") && w.length() > SHORTEST ? w.substring(0, w.length() - 1) : w;
  }

  private static String singular(String w) {
    if (w.length() <= SHORTEST || !w.endsWith("s") || w.endsWith("ss") || w.endsWith("us")) {
      return w;
    }
    if (w.endsWith("ies") && w.length() > SHORTEST + 1) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes") || w.endsWith("xes")) {
      return w.substring(0, w.length() - 2);
    }
    return w.endsWith("is") ? w : w.substring(0, w.length() - 1);
  }

  private static String undouble(String w) {
    int n = w.length();
    boolean doubled = n > SHORTEST && w.charAt(n - 1) == w.charAt(n - 2);
    return doubled && "lsz".indexOf(w.charAt(n - 1)) < 0 ? w.substring(0, n - 1) : w;
  }

  private static boolean vowel(String w, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
