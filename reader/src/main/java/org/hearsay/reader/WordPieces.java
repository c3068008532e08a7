package org.hearsay.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Span;

/**
 * Greedy longest-match word pieces (Wu et al. 2016) over the encoder's uncased vocabulary, with the
 * span of every word in the original text. Runs of letters and digits are words, every other
 * visible character stands alone; must cut exactly as {@code training/hearsay_training/corpus.py}
 * does.
 */
final class WordPieces {

  /** First piece of every window. */
  static final int CLS = 101;

  /** Last piece of every window. */
  static final int SEP = 102;

  /** Longer words are unknown: no vocabulary holds them, and the search is quadratic. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int unknown;

  /** With the vocabulary in order of id. */
  WordPieces(List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      vocabulary.put(pieces.get(i), i);
    }
    Integer id = vocabulary.get("[UNK]");
    if (id == null) {
      throw new IllegalArgumentException("a vocabulary has [UNK]");
    }
    unknown = id;
  }

  /** The words of the article's reporting paragraphs, in text order. */
  List<Word> words(Article article) {
    List<Word> words = new ArrayList<>();
    for (Paragraph paragraph : article.reporting()) {
      words(article.text().value(), paragraph.span(), words);
    }
    return words;
  }

  private void words(String text, Span within, List<Word> words) {
    int at = within.start();
    Word.Gap gap = Word.Gap.LINE;
    while (at < within.end()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isSpace(c)) {
        gap = c == '\n' ? Word.Gap.LINE : gap;
        at = end;
        continue;
      }
      if (isWord(c)) {
        while (end < within.end() && isWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      String word = text.substring(at, end);
      boolean line = gap == Word.Gap.LINE;
      words.add(new Word(new Span(at, end), pieces(word), caseOf(word, line), gap));
      gap = isSentenceEnd(c) ? Word.Gap.SENTENCE : Word.Gap.NONE;
      at = end;
    }
  }

  private static boolean isSentenceEnd(int c) {
    return c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201D';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWord(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** 0 no capital, 1 capital first, 2 all capitals, 3 mixed; 4 opens a line, 5 both 1 and 4. */
  private static int caseOf(String word, boolean opensLine) {
    boolean capitalFirst = Character.isUpperCase(word.codePointAt(0));
    if (opensLine) {
      return capitalFirst ? 5 : 4;
    }
    if (word.codePoints().noneMatch(Character::isUpperCase)) {
      return 0;
    }
    if (capitalFirst && word.codePoints().skip(1).noneMatch(Character::isUpperCase)) {
      return 1;
    }
    return word.toUpperCase(Locale.ROOT).equals(word) ? 2 : 3;
  }

  private int[] pieces(String word) {
    String plain = plain(word);
    int length = plain.codePointCount(0, plain.length());
    if (plain.isEmpty() || length > LONGEST_WORD) {
      return new int[] {unknown};
    }
    int[] found = new int[length];
    int count = 0;
    for (int start = 0; start < plain.length(); ) {
      int end = plain.length();
      Integer id = null;
      while (end > start && id == null) {
        String key = plain.substring(start, end);
        id = vocabulary.get(start == 0 ? key : "##" + key);
        end = id == null ? end - 1 : end;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      found[count++] = id;
      start = end;
    }
    return java.util.Arrays.copyOf(found, count);
  }

  private static String plain(String word) {
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
