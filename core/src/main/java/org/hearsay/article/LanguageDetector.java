package org.hearsay.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the language of a text by its script and its commonest short words (the method of stop-word
 * profiles, Grefenstette, "Comparing two language identification schemes", JADT 1995). Meant for
 * running text of a hundred characters or more. Immutable and thread-safe.
 */
public final class LanguageDetector {

  /** What is said when the text does not tell. */
  public static final String UNDETERMINED = "und";

  /** Units read from the head; enough for any profile, and bounds the work on huge texts. */
  private static final int HEAD = 20_000;

  /**
   * Share of the words that must be profile words. English news has about .40, lists of names and
   * headlines about .15; text in a language that is not listed mostly stays below .08.
   */
  private static final double MIN_SHARE = 0.08;

  private record Profile(String code, UnicodeScript script) {}

  private static final List<Profile> PROFILES = new ArrayList<>();
  private static final Map<String, List<String>> CODES_OF_WORD = new HashMap<>();

  static {
    for (String line : Lexicon.lines("languages.tsv")) {
      String[] cells = line.split("\t", -1);
      PROFILES.add(new Profile(cells[0], UnicodeScript.forName(cells[1])));
      Arrays.stream(cells[2].split(" "))
          .filter(w -> !w.isEmpty())
          .distinct()
          .forEach(w -> CODES_OF_WORD.computeIfAbsent(w, k -> new ArrayList<>()).add(cells[0]));
    }
  }

  /**
   * The language of a text.
   *
   * @return its ISO 639-1 code, or {@link #UNDETERMINED}
   */
  public String detect(CharSequence text) {
    String head = text.subSequence(0, Math.min(text.length(), HEAD)).toString();
    UnicodeScript script = script(head);
    List<Profile> candidates = PROFILES.stream().filter(p -> p.script() == script).toList();
    if (candidates.size() == 1) {
      return candidates.get(0).code();
    }
    return byWords(head, candidates);
  }

  private static String byWords(String head, List<Profile> candidates) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    candidates.forEach(p -> hits.put(p.code(), 0));
    int words = 0;
    for (String word : words(head)) {
      words++;
      for (String code : CODES_OF_WORD.getOrDefault(word, List.of())) {
        hits.computeIfPresent(code, (k, n) -> n + 1);
      }
    }
    String best = UNDETERMINED;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> e : hits.entrySet()) {
      if (e.getValue() > most) {
        second = most;
        most = e.getValue();
        best = e.getKey();
      } else {
        second = Math.max(second, e.getValue());
      }
    }
    boolean clear = most >= words * MIN_SHARE && (most > second || most > 2);
    return clear && most > 0 ? best : UNDETERMINED;
  }

  private static List<String> words(String head) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= head.length(); i++) {
      boolean letter = i < head.length() && isWordPart(head.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(head.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The script of most letters; Japanese if a tenth of the letters are kana. */
  private static UnicodeScript script(String head) {
    Map<UnicodeScript, Integer> letters = new TreeMap<>();
    head.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana * 10 > all && kana > 0) {
      return UnicodeScript.HIRAGANA;
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }
}
