package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of an English verb, regular unless its lexicon row says otherwise. Stateless. */
final class Inflection {

  /** A form of a verb. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  private Inflection() {}

  /**
   * The forms of a verb; where two forms look alike ("said"), the past wins.
   *
   * @param entry the lemma, or lemma/past/participle
   */
  static Map<String, Form> forms(String entry) {
    String[] parts = entry.split("/");
    String lemma = parts[0];
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(lemma, Form.BASE);
    forms.put(third(lemma), Form.THIRD);
    forms.put(stem(lemma) + "ing", Form.ING);
    if (parts.length == 1) {
      forms.putIfAbsent(past(lemma), Form.PAST);
      return forms;
    }
    forms.putIfAbsent(parts[2], Form.PARTICIPLE);
    // "read", "put": the past looks like the base; the past is what news uses
    forms.put(parts[1], Form.PAST);
    return forms;
  }

  private static String third(String lemma) {
    if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("sh")
            || lemma.endsWith("ch")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("o");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma.endsWith("ee") ? lemma + "d" : stem(lemma) + "ed";
  }

  /** The lemma as it stands before "ing" and "ed": without a mute e, a last consonant doubled. */
  private static String stem(String lemma) {
    int n = lemma.length();
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, n - 2) + "y";
    }
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.equals("be")) {
      return lemma.substring(0, n - 1);
    }
    boolean doubles =
        n >= 3
            && n <= 5
            && isConsonant(lemma.charAt(n - 1))
            && isVowel(lemma.charAt(n - 2))
            && !isVowel(lemma.charAt(n - 3))
            && "wxy".indexOf(lemma.charAt(n - 1)) < 0;
    boolean oneSyllable = vowelGroups(lemma) == 1;
    boolean stressedLast = lemma.equals("admit") || lemma.equals("rebut");
    return doubles && (oneSyllable || stressedLast) ? lemma + lemma.charAt(n - 1) : lemma;
  }

  private static int vowelGroups(String word) {
    int groups = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean isConsonant(char c) {
    return c >= 'a' && c <= 'z' && !isVowel(c);
  }
}
