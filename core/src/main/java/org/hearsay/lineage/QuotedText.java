package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.language.QuotationPairer;
import org.hearsay.text.Span;

/**
 * Where an article puts words in somebody's mouth: between quotation marks, or in a paragraph that
 * the one before introduces with a colon (a block quotation, whose marks plain text has lost).
 */
final class QuotedText {

  private static final QuotationPairer QUOTATIONS = new QuotationPairer();

  private QuotedText() {}

  /** The quoted stretches, by start, not overlapping. */
  static List<Span> of(Article article) {
    List<Span> found = new ArrayList<>(introduced(article));
    QUOTATIONS.pair(article).forEach(quotation -> found.addAll(quotation.pieces()));
    found.sort(Comparator.naturalOrder());
    List<Span> spans = new ArrayList<>();
    for (Span span : found) {
      int last = spans.size() - 1;
      if (last >= 0 && span.start() < spans.get(last).end()) {
        spans.set(last, spans.get(last).cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private static List<Span> introduced(Article article) {
    String text = article.text().value();
    List<Span> spans = new ArrayList<>();
    boolean introduced = false;
    for (Paragraph paragraph : article.reporting()) {
      Span span = paragraph.span();
      if (introduced) {
        spans.add(span);
      }
      introduced = !introduced && text.charAt(span.end() - 1) == ':';
    }
    return spans;
  }
}
