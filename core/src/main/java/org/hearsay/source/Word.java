package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A word of a source's mention or of the sentence around it.
 *
 * @param text the word without a possessive ending
 * @param start first unit
 * @param end first unit behind {@code text}
 * @param possessive whether a possessive ending follows
 * @param gap the marks between the word before and this one, white space left out
 */
record Word(String text, int start, int end, boolean possessive, String gap) {

  /** One token; what stands behind it decides about an abbreviation's full stop. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}@](?:[\\p{L}\\p{M}\\p{N}&'’._/!-]*[\\p{L}\\p{N}])?");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rep", "reps", "sen", "sens", "gov", "gen", "lt", "col",
          "maj", "capt", "sgt", "cpl", "st", "jr", "sr", "inc", "corp", "co", "ltd", "rev", "adm",
          "calif", "hon", "supt", "insp", "det", "brig", "cmdr");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){0,4}\\p{Lu}");

  /** The words of a span of the text, in order. */
  static List<Word> scan(String text, Span span) {
    List<Word> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(span.start(), span.end());
    int before = span.start();
    while (token.find()) {
      int from = token.start();
      for (int cut : runTogether(token.group())) {
        words.add(make(text, from, token.start() + cut, before));
        before = token.start() + cut;
        from = before + 1;
      }
      Word word = make(text, from, token.end(), before);
      words.add(word);
      before = Math.max(word.end(), token.end());
    }
    return words;
  }

  /** Where a full stop without a space joins two sentences: "stop.Next". */
  private static List<Integer> runTogether(String token) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 2; i + 1 < token.length(); i++) {
      if (token.charAt(i) == '.'
          && Character.isLowerCase(token.charAt(i - 1))
          && Character.isLowerCase(token.charAt(i - 2))
          && Character.isUpperCase(token.charAt(i + 1))) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  private static Word make(String text, int from, int to, int before) {
    int end = to;
    boolean possessive = false;
    String raw = text.substring(from, to);
    if (raw.length() > 2 && (raw.endsWith("'s") || raw.endsWith("’s"))) {
      possessive = true;
      end -= 2;
    } else if (raw.endsWith("s") && to < text.length() && isApostrophe(text.charAt(to))) {
      possessive = to + 1 < text.length() && Character.isWhitespace(text.charAt(to + 1));
    } else if (to < text.length() && text.charAt(to) == '.' && isAbbreviation(raw)) {
      end++;
    }
    return new Word(
        text.substring(from, end), from, end, possessive, gap(text, Math.min(before, from), from));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        || INITIALS.matcher(word).matches();
  }

  /** At most 20 units are looked at: a longer gap is a break whatever it holds. */
  private static String gap(String text, int from, int to) {
    String between = text.substring(from, Math.min(to, from + 20));
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == '\n' || c == '\r') {
        marks.append('\n');
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        marks.append(c);
      }
    }
    String found = marks.toString();
    return found.equals("'s") || found.equals("’s") || found.equals("’") || found.equals("'")
        ? ""
        : found;
  }

  /** The key for lexicons. */
  String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || text.chars().anyMatch(Character::isUpperCase);
  }

  /** More than one capital and no small letter: an abbreviation such as "FBI". */
  boolean isAcronym() {
    return text.length() > 1
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether nothing but white space stands before it, so that it continues a name or phrase. */
  boolean continues() {
    return gap.isEmpty();
  }

  Span span() {
    return new Span(start, end);
  }
}
