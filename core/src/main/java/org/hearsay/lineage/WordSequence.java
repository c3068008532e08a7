package org.hearsay.lineage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Span;

/**
 * The words of an article's reporting paragraphs as numbers: the view that is compared. Case,
 * accents on Latin letters, apostrophes, and marks inside numbers and initials do not count. Two
 * words are taken as equal when their 32-bit hashes are. Immutable.
 */
final class WordSequence {

  private static final int FNV_BASIS = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  /** Latin letters up to U+024F without their accents. */
  private static final char[] PLAIN = plainLetters();

  private final int[] hashes;
  private final int[] starts;
  private final int[] ends;
  private final BitSet quoted;
  private final int[] shingles;
  private final long[] placesByShingle;

  private WordSequence(Builder builder, BitSet quoted) {
    this.hashes = Arrays.copyOf(builder.hashes, builder.size);
    this.shingles = shingles(hashes);
    this.placesByShingle = new long[shingles.length];
    for (int i = 0; i < shingles.length; i++) {
      placesByShingle[i] = (long) shingles[i] << 32 | i;
    }
    Arrays.sort(placesByShingle);
    this.starts = Arrays.copyOf(builder.starts, Math.min(builder.size, builder.starts.length));
    this.ends = Arrays.copyOf(builder.ends, Math.min(builder.size, builder.ends.length));
    this.quoted = quoted;
  }

  /** The words of the article, at most {@link LineageSettings#MAX_WORDS}. */
  static WordSequence of(Article article) {
    Builder builder = read(article);
    List<Span> quotations = QuotedText.of(article);
    BitSet quoted = new BitSet(builder.size);
    int next = 0;
    for (int i = 0; i < builder.size; i++) {
      while (next < quotations.size() && quotations.get(next).end() <= builder.starts[i]) {
        next++;
      }
      if (next < quotations.size() && quotations.get(next).start() <= builder.starts[i]) {
        quoted.set(i);
      }
    }
    return new WordSequence(builder, quoted);
  }

  /** Words of which nothing is known but their hashes: enough for an alignment. */
  static WordSequence ofHashes(int[] hashes) {
    Builder builder = new Builder();
    builder.hashes = hashes;
    builder.starts = new int[0];
    builder.ends = new int[0];
    builder.size = hashes.length;
    return new WordSequence(builder, new BitSet());
  }

  /** Only the hashes of the words, for indexing. */
  static int[] hashes(Article article) {
    Builder builder = read(article);
    return Arrays.copyOf(builder.hashes, builder.size);
  }

  /** Number of words. */
  int size() {
    return hashes.length;
  }

  /** The word at this place, as a number. */
  int word(int i) {
    return hashes[i];
  }

  /** Whether the word stands in somebody's quotation. */
  boolean isQuoted(int i) {
    return quoted.get(i);
  }

  /** From the first word's start to the last word's end; {@code to} is behind the last. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Whether the two hold the same words in the same order. */
  boolean sameWords(WordSequence other) {
    return Arrays.equals(hashes, other.hashes);
  }

  /** The hashes of the shingles, in text order; not to be changed. */
  int[] shingles() {
    return shingles;
  }

  /** Each shingle's hash in the upper half, its place in the lower, sorted; not to be changed. */
  long[] placesByShingle() {
    return placesByShingle;
  }

  /**
   * The hashes of the shingles, in text order. A text shorter than a shingle is one shingle.
   *
   * @param words words as numbers
   */
  static int[] shingles(int[] words) {
    if (words.length == 0) {
      return words;
    }
    int width = Math.min(LineageSettings.SHINGLE, words.length);
    int[] shingles = new int[words.length - width + 1];
    for (int i = 0; i < shingles.length; i++) {
      int h = 0;
      for (int k = i; k < i + width; k++) {
        h = mix(h * 0x2C1B3C6D + words[k]);
      }
      shingles[i] = h;
    }
    return shingles;
  }

  private static Builder read(Article article) {
    Builder builder = new Builder();
    String text = article.text().value();
    for (Paragraph paragraph : article.reporting()) {
      readWords(text, paragraph.span(), builder);
    }
    return builder;
  }

  private static void readWords(String text, Span span, Builder builder) {
    int i = span.start();
    while (i < span.end() && builder.size < LineageSettings.MAX_WORDS) {
      if (!isWordPart(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      int h = FNV_BASIS;
      while (i < span.end() && (isWordPart(text.charAt(i)) || joins(text, i, span.end()))) {
        char c = text.charAt(i);
        if (isWordPart(c)) {
          h = (h ^ plain(c)) * FNV_PRIME;
        }
        i++;
      }
      builder.add(mix(h), start, i);
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Whether a mark between two parts belongs to one word: it's, 4,000, 2.5, U.S. */
  private static boolean joins(String text, int i, int end) {
    if (i == 0 || i + 1 >= end) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '\u2019', '\u02BC' -> Character.isLetter(before) && Character.isLetter(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isUpperCase(before) && Character.isUpperCase(after));
      default -> false;
    };
  }

  private static char plain(char c) {
    char lower = Character.toLowerCase(c);
    return lower < PLAIN.length ? PLAIN[lower] : lower;
  }

  private static char[] plainLetters() {
    char[] plain = new char[0x250];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
    return plain;
  }

  /** The finaliser of MurmurHash3 (Appleby, public domain): every bit depends on every bit. */
  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  private static final class Builder {
    private int[] hashes = new int[512];
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int size;

    void add(int hash, int start, int end) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      hashes[size] = hash;
      starts[size] = start;
      ends[size] = end;
      size++;
    }
  }
}
