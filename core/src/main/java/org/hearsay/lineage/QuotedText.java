package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Span;

/**
 * Where an article puts words in somebody's mouth: between quotation marks, or in a paragraph that
 * the one before introduces with a colon (a block quotation, whose marks plain text has lost).
 */
final class QuotedText {

  private QuotedText() {}

  /** The quoted stretches, by start, not overlapping. */
  static List<Span> of(Article article) {
    String text = article.text().value();
    List<Span> spans = new ArrayList<>();
    boolean introduced = false;
    for (Paragraph paragraph : article.reporting()) {
      Span span = paragraph.span();
      if (introduced) {
        spans.add(span);
      } else {
        marked(text, span, spans);
      }
      introduced = !introduced && text.charAt(span.end() - 1) == ':';
    }
    return spans;
  }

  private static void marked(String text, Span paragraph, List<Span> spans) {
    int open = -1;
    char closing = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0) {
        char partner = partner(c, text, i, paragraph);
        if (partner != 0) {
          open = i;
          closing = partner;
        }
      } else if (c == closing && (c != '\u2019' || endsWord(text, i, paragraph))) {
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0 && closing != '\u2019') {
      spans.add(new Span(open, paragraph.end()));
    }
  }

  private static char partner(char c, String text, int i, Span paragraph) {
    return switch (c) {
      case '"' -> '"';
      case '\u201C', '\u201E' -> '\u201D';
      case '\u00AB' -> '\u00BB';
      case '\u2018' ->
          i > paragraph.start() && Character.isLetter(text.charAt(i - 1)) ? 0 : '\u2019';
      default -> 0;
    };
  }

  private static boolean endsWord(String text, int i, Span paragraph) {
    return i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
