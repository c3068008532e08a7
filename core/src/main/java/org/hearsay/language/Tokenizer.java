package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Cuts a stretch of text into words, numbers and marks, in one pass. Abbreviations keep their full
 * stop, possessives their apostrophe. Stateless and thread-safe.
 */
final class Tokenizer {

  /** Endings of a site's name: "example.com" is one word, "it ended.then" is two. */
  private static final Set<String> SITE_ENDINGS =
      Set.of("com", "org", "net", "co", "uk", "gov", "edu", "io", "tv", "info", "de", "fr", "ru");

  /** A word longer than this is cut: nothing longer is a word of a language. Unit: UTF-16 units. */
  private static final int LONGEST_WORD = 400;

  private final Abbreviations abbreviations = Abbreviations.load();

  /** The tokens of the span, in text order. */
  List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>(span.length() / 5 + 1);
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
        continue;
      }
      Token token = next(text, at, span.end());
      tokens.add(token);
      at = token.span().end();
    }
    return tokens;
  }

  /** Whether the unit separates words. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }

  private Token next(String text, int at, int limit) {
    char c = text.charAt(at);
    if (startsWord(text, at, limit)) {
      int end = wordEnd(text, at, Math.min(limit, at + LONGEST_WORD));
      boolean number = allDigits(text, at, end);
      return token(text, at, end, number ? Token.Kind.NUMBER : Token.Kind.WORD);
    }
    int marks = QuoteMarks.lengthAt(text, at, limit);
    if (marks > 0) {
      return token(text, at, at + marks, Token.Kind.QUOTE);
    }
    return token(text, at, markEnd(text, at, limit, c), Token.Kind.MARK);
  }

  private static boolean startsWord(String text, int at, int limit) {
    char c = text.charAt(at);
    if (isWordUnit(c)) {
      return true;
    }
    return (c == '@' || c == '#') && at + 1 < limit && isWordUnit(text.charAt(at + 1));
  }

  private int wordEnd(String text, int start, int limit) {
    if (isAddress(text, start, limit)) {
      int end = start;
      while (end < limit
          && !isSpace(text.charAt(end))
          && "\"<>()”“".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      while (".,;:!?'’".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return end;
    }
    int end = start + 1;
    while (end < limit) {
      char c = text.charAt(end);
      boolean inner = end + 1 < limit && isWordUnit(text.charAt(end + 1));
      if (isWordUnit(c) || inner && joins(text, start, end, limit)) {
        end++;
      } else {
        break;
      }
    }
    return end < limit && text.charAt(end) == '.' && keepsStop(text, start, end, limit)
        ? end + 1
        : end;
  }

  private static boolean isAddress(String text, int at, int limit) {
    return text.startsWith("http://", at) && at + 7 < limit
        || text.startsWith("https://", at) && at + 8 < limit
        || text.startsWith("www.", at) && at + 4 < limit;
  }

  /** Whether the mark at {@code at} joins the letters or digits on its two sides. */
  private static boolean joins(String text, int start, int at, int limit) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '\u2010', '\u2011', '&', '_', '@' -> true;
      case '\'', '\u2019' -> Character.isLetterOrDigit(before);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' -> joinsStop(text, start, at, limit);
      default -> false;
    };
  }

  private static boolean joinsStop(String text, int start, int at, int limit) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    boolean initial = at - 1 == start || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
    boolean initialAfter = at + 2 >= limit || !isWordUnit(text.charAt(at + 2));
    if (initial && initialAfter && Character.isLetter(after)) {
      return true;
    }
    int end = at + 1;
    while (end < limit && end - at <= 5 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SITE_ENDINGS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the full stop at {@code end} belongs to the word before it. */
  private boolean keepsStop(String text, int start, int end, int limit) {
    if (text.startsWith("...", end)) {
      return false;
    }
    String word = text.substring(start, end);
    if (word.indexOf('.') > 0) {
      return word.charAt(word.length() - 2) == '.' && Character.isLetter(word.charAt(0));
    }
    if (word.length() == 1) {
      boolean more = end + 1 < limit;
      return Character.isUpperCase(word.charAt(0)) && more && word.charAt(0) != 'I';
    }
    return abbreviations.has(word.substring(word.lastIndexOf('-') + 1));
  }

  private static int markEnd(String text, int at, int limit, char c) {
    int end = at + 1;
    if (Character.isHighSurrogate(c) && end < limit && Character.isLowSurrogate(text.charAt(end))) {
      return end + 1;
    }
    if (c == '.' || c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015') {
      while (end < limit && end - at < LONGEST_WORD && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  private static Token token(String text, int start, int end, Token.Kind kind) {
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new Token(new Span(start, end), kind, lower);
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean allDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
