package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and marks of a text in lower case, for looking them up in lexicons. Typographic
 * apostrophes are made plain, negative contractions are opened ("didn't" is {@code did}, {@code
 * not}; "won't" is {@code will}, {@code not}), quotation marks and white space are left out. A word
 * may hold inner apostrophes, hyphens and full stops ("o'clock", "4-inch", "U.S."), a number its
 * separators ("11,000.5"); every other mark is a word of its own.
 *
 * <p>Immutable and thread-safe; one pass over the text.
 *
 * @param all in text order
 */
public record Words(List<Word> all) {

  /** Marks of quotation in all styles, and what surrounds emphasis. */
  private static final String LEFT_OUT = "\"'`´‘’‚‛“”„‟«»‹›*_";

  private static final String APOSTROPHES = "'’‘´`";

  /**
   * One word or mark.
   *
   * @param span where, in the text that was scanned
   * @param lower the key for lexicons
   */
  public record Word(Span span, String lower) {

    /** Whether it is a word or a number, not a mark. */
    public boolean isWord() {
      return Character.isLetterOrDigit(lower.charAt(0));
    }
  }

  public Words {
    all = List.copyOf(all);
  }

  /**
   * The words of a text.
   *
   * @param text the text
   * @param most number of words after which reading stops, against texts without an end
   */
  public static Words of(CharSequence text, int most) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length() && words.size() < most) {
      char c = text.charAt(i);
      if (isPart(c)) {
        int end = wordEnd(text, i);
        add(words, text, i, end);
        i = end;
      } else {
        if (isMark(c)) {
          words.add(new Word(new Span(i, i + 1), String.valueOf(c)));
        }
        i++;
      }
    }
    return new Words(words);
  }

  /** Number of words and marks. */
  public int size() {
    return all.size();
  }

  /** The key of a word; empty outside of the text. */
  public String at(int index) {
    return index < 0 || index >= all.size() ? "" : all.get(index).lower();
  }

  /** The words from one index to before another. */
  public Words slice(int from, int to) {
    return new Words(all.subList(Math.max(0, from), Math.min(all.size(), to)));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isMark(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && c > ' '
        && LEFT_OUT.indexOf(c) < 0;
  }

  private static int wordEnd(CharSequence text, int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner =
          i + 1 < text.length()
              && isPart(text.charAt(i + 1))
              && (APOSTROPHES.indexOf(c) >= 0 || c == '-' || c == '‑' || joins(text, i, c));
      if (!isPart(c) && !inner && !endsInitials(text, start, i, c)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** A comma or full stop between digits, or a full stop between single letters ("U.S"). */
  private static boolean joins(CharSequence text, int i, char c) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (c == ',') {
      return Character.isDigit(before) && Character.isDigit(after);
    }
    if (c != '.') {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    boolean single = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
    boolean singleAfter = i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2));
    return digits
        || (single && singleAfter && Character.isLetter(before) && Character.isLetter(after));
  }

  /** The last full stop of "U.S." belongs to the word. */
  private static boolean endsInitials(CharSequence text, int start, int i, char c) {
    return c == '.'
        && i - start >= 3
        && text.charAt(i - 2) == '.'
        && Character.isLetter(text.charAt(i - 1))
        && text.charAt(i - 1) != '.';
  }

  private static void add(List<Word> words, CharSequence text, int start, int end) {
    String lower = lower(text.subSequence(start, end).toString());
    int cut = lower.endsWith("n't") ? 3 : lower.equals("cannot") ? 3 : 0;
    if (cut == 0 || lower.length() <= cut) {
      words.add(new Word(new Span(start, end), lower));
      return;
    }
    String stem = lower.substring(0, lower.length() - cut);
    String verb =
        switch (stem) {
          case "wo" -> "will";
          case "ca" -> "can";
          case "sha" -> "shall";
          case "ai" -> "is";
          default -> stem;
        };
    words.add(new Word(new Span(start, end - cut), verb));
    words.add(new Word(new Span(end - cut, end), "not"));
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 1; i < APOSTROPHES.length(); i++) {
      lower = lower.replace(APOSTROPHES.charAt(i), '\'');
    }
    return lower.replace('‑', '-');
  }
}
