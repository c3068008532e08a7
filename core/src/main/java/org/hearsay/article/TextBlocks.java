package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * The paragraphs of a plain text: its lines, or, where the text is wrapped at a fixed width, the
 * runs of lines that were one before it was wrapped. A line was wrapped if the next line's first
 * word would not have fitted on it.
 */
final class TextBlocks {

  /** Widest wrapped text, in units: old terminals and mail wrap at 65 to 100. */
  private static final int MAX_WIDTH = 120;

  /** Narrowest text that counts as wrapped; below this lines are list items. */
  private static final int MIN_WIDTH = 45;

  /** Fewest lines that followed another, and share of them that fitted the width. */
  private static final int MIN_PAIRS = 4;

  private static final double MIN_SHARE = 0.75;

  private TextBlocks() {}

  static List<Span> of(SourceText source) {
    List<Span> lines = lines(source);
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width > MAX_WIDTH || width < MIN_WIDTH || !isWrapped(source, lines, width)) {
      return lines;
    }
    List<Span> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && continues(source, lines.get(i - 1), lines.get(i), width)) {
        int last = blocks.size() - 1;
        blocks.set(last, blocks.get(last).cover(lines.get(i)));
      } else {
        blocks.add(lines.get(i));
      }
    }
    return blocks;
  }

  private static List<Span> lines(SourceText source) {
    String text = source.value();
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        Span line = source.trim(new Span(start, i));
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isWrapped(SourceText source, List<Span> lines, int width) {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (adjacent(source, lines.get(i - 1), lines.get(i))) {
        pairs++;
        full += isFull(source, lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return pairs >= MIN_PAIRS && full >= pairs * MIN_SHARE;
  }

  private static boolean continues(SourceText source, Span line, Span next, int width) {
    return adjacent(source, line, next) && isFull(source, line, next, width);
  }

  /** Whether the next line's first word would not have fitted on this line. */
  private static boolean isFull(SourceText source, Span line, Span next, int width) {
    String words = source.words(next);
    int space = words.indexOf(' ');
    int first = space < 0 ? words.length() : space;
    return line.length() + 1 + first > width;
  }

  /** Whether only one line end stands between two lines. */
  private static boolean adjacent(SourceText source, Span line, Span next) {
    String between = source.words(new Span(line.end(), next.start())).replace("\r\n", "\n");
    return between.chars().filter(c -> isLineEnd((char) c)).count() == 1;
  }
}
