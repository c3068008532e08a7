package org.hearsay.source;

import java.util.Locale;

/**
 * How a name sounds, roughly, in any Latin spelling: one letter for the spellings of one sound
 * ("c", "ck", "q" and "kh" are {@code k}, "z" and "ss" are {@code s}), vowels kept, doubled letters
 * once. After the idea of Soundex (Russell 1918) and the Cologne phonetics (Postel 1969), but with
 * its vowels, because a false alarm costs more here than a miss. Stateless.
 */
final class SoundKey {

  /** Shortest key that is compared: in shorter ones everything is alike. */
  static final int SHORTEST = 4;

  /** Most letters of a name that are read. */
  private static final int MOST = 40;

  private SoundKey() {}

  /** The key of a word. */
  static String of(String word) {
    String lower = word.substring(0, Math.min(MOST, word.length())).toLowerCase(Locale.ROOT);
    String spelled =
        lower
            .replace("ck", "k")
            .replace("kh", "k")
            .replace("ph", "f")
            .replace("sch", "s")
            .replace("tch", "c")
            .replace("sh", "s")
            .replace("zh", "s")
            .replace("ch", "c");
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < spelled.length(); i++) {
      char next = i + 1 < spelled.length() ? spelled.charAt(i + 1) : ' ';
      char sound = sound(spelled.charAt(i), next);
      if (sound != ' ' && (key.length() == 0 || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  /** Whether two keys differ in no more than one vowel. */
  static boolean alike(String a, String b) {
    if (a.length() < SHORTEST || a.length() != b.length() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (!isVowel(a.charAt(i)) || !isVowel(b.charAt(i))) {
          return false;
        }
        differences++;
      }
    }
    return differences <= 1;
  }

  private static char sound(char c, char next) {
    return switch (c) {
      case 'c' -> next == 'e' || next == 'i' ? 's' : 'k';
      case 'q' -> 'k';
      case 'z', 'x' -> 's';
      case 'w' -> 'v';
      case 'y', 'j' -> 'i';
      case 'h' -> ' ';
      default -> Character.isLetter(c) ? c : ' ';
    };
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
