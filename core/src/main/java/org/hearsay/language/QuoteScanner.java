package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Finds the marks of one paragraph that may open or close a quotation, by shape and by what stands
 * around them; leaves out apostrophes, feet and inches. Stateless and thread-safe.
 */
final class QuoteScanner {

  /**
   * A mark.
   *
   * @param span where
   * @param family double or single
   * @param opens whether it may open
   * @param closes whether it may close
   * @param weak whether it may as well be an apostrophe ("the users' rights") or inches
   */
  record Mark(Span span, QuoteMarks.Family family, boolean opens, boolean closes, boolean weak) {}

  private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "n", "cos");

  private QuoteScanner() {}

  /** The marks of the paragraph, in text order. */
  static List<Mark> marks(String text, Span paragraph) {
    List<Mark> marks = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int length = QuoteMarks.lengthAt(text, at, paragraph.end());
      if (length == 0) {
        at++;
        continue;
      }
      Span span = new Span(at, at + length);
      if (!isApostrophe(text, span, paragraph)) {
        marks.add(mark(text, span, paragraph));
      }
      at += length;
    }
    return marks;
  }

  private static Mark mark(String text, Span span, Span paragraph) {
    char before = span.start() > paragraph.start() ? text.charAt(span.start() - 1) : ' ';
    char after = span.end() < paragraph.end() ? text.charAt(span.end()) : ' ';
    boolean gapBefore = Tokenizer.isSpace(before) || isOpenBracketOrDash(before);
    boolean gapAfter = Tokenizer.isSpace(after);
    QuoteMarks.Family family = QuoteMarks.family(text, span.start(), span.length());
    QuoteMarks.Role role = QuoteMarks.role(text, span.start());
    boolean weak = family == QuoteMarks.Family.SINGLE && before == 's' && gapAfter;
    weak |= family == QuoteMarks.Family.DOUBLE && Character.isDigit(before);
    boolean besideMark = QuoteMarks.isMark(before);
    return switch (role) {
      case OPEN -> new Mark(span, family, true, canCloseToo(text, span) && !gapBefore, false);
      case CLOSE ->
          new Mark(span, family, text.charAt(span.start()) == '\u00BB' && gapBefore, true, weak);
      case EITHER ->
          new Mark(
              span,
              family,
              !gapAfter && (gapBefore || besideMark || after != ' ' && isPunctuation(before)),
              !gapBefore || gapAfter || besideMark,
              weak);
    };
  }

  /** German marks: the one that opens in English closes there. */
  private static boolean canCloseToo(String text, Span span) {
    char c = text.charAt(span.start());
    return c == '\u2018' || c == '\u00AB';
  }

  private static boolean isApostrophe(String text, Span span, Span paragraph) {
    if (QuoteMarks.family(text, span.start(), span.length()) != QuoteMarks.Family.SINGLE) {
      return false;
    }
    boolean wordBefore =
        span.start() > paragraph.start()
            && Character.isLetterOrDigit(text.charAt(span.start() - 1));
    boolean wordAfter =
        span.end() < paragraph.end() && Character.isLetterOrDigit(text.charAt(span.end()));
    if (wordBefore) {
      return wordAfter || Character.isDigit(text.charAt(span.start() - 1)) && feet(text, span);
    }
    return wordAfter && (decade(text, span.end()) || elided(text, span.end()));
  }

  /**
   * 5'10" and 6' have digits before a straight mark; a quotation that ends on a number is rarer.
   */
  private static boolean feet(String text, Span span) {
    return text.charAt(span.start()) == '\''
        && span.start() >= 2
        && !Character.isLetterOrDigit(text.charAt(span.start() - 2));
  }

  private static boolean decade(String text, int at) {
    return at + 2 < text.length()
        && Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))
        && !Character.isDigit(text.charAt(at + 2));
  }

  private static boolean elided(String text, int at) {
    for (int end = at + 1; end < text.length() && end <= at + 6; end++) {
      if (!Character.isLetter(text.charAt(end))) {
        return ELIDED.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private static boolean isOpenBracketOrDash(char c) {
    return "([{\u2013\u2014-/".indexOf(c) >= 0;
  }

  private static boolean isPunctuation(char c) {
    return ",.:;!?".indexOf(c) >= 0;
  }
}
