package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.language.Analysis;
import org.hearsay.language.Quotation;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Flags places where the text itself looks damaged, mostly by machine translation and page
 * templates: what looks wrong, why, and, where it is safe, what may have stood there. A sign, never
 * a correction: nothing is changed. Precision goes before recall. Deterministic and thread-safe;
 * time grows with the text.
 */
public final class GarblingFinder {

  /** Units of an excerpt that stands for a longer piece. */
  private static final int SHOWN = 160;

  /** Units behind an opening mark that show where it is. */
  private static final int SHOWN_OF_QUOTE = 40;

  private static final Pattern RUN_IN_TEASER =
      Pattern.compile(
          "(?<=[.!?”\"] )(?:See also|Read also|Also read|Read more|READ MORE|SEE ALSO|READ ALSO)"
              + ":[^.!?\\n\\r]{1,120}");

  private final SourceLexicon lexicon = SourceLexicon.DEFAULT;

  /** The damaged places, in text order. */
  public List<Garbling> find(Analysis analysis, List<Sourced> sourced) {
    Article article = analysis.article();
    Cast cast = NameScanner.scan(analysis, lexicon);
    List<Garbling> found = new ArrayList<>();
    found.addAll(GarbledNames.find(article, cast));
    found.addAll(PronounSwitches.find(analysis, lexicon, cast));
    found.addAll(BrokenText.find(article));
    quotes(analysis, found);
    paragraphs(article, found);
    found.sort(
        Comparator.comparing((Garbling g) -> g.excerpt().span()).thenComparing(Garbling::kind));
    return found;
  }

  private static void quotes(Analysis analysis, List<Garbling> found) {
    String text = analysis.article().text().value();
    for (Quotation quotation : analysis.quotations()) {
      Span span = quotation.span();
      if (!quotation.closed() && quotation.depth() == 0 && !isConvention(text, span)) {
        found.add(
            new Garbling(
                Garbling.Kind.UNPAIRED_QUOTE,
                beginning(analysis.article(), span, SHOWN_OF_QUOTE),
                new Garbling.Finding("This quotation never closes.", Optional.empty()),
                new Basis("no-closing-mark", 0.8)));
      }
    }
  }

  /**
   * A paragraph that ends without a closing mark before one that begins with an opening mark is how
   * long quotations and transcripts are printed; a mark before {@code >} is left of a page's code.
   */
  private static boolean isConvention(String text, Span span) {
    int next = span.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean opensAgain = next > span.end() && next < text.length() && isMark(text.charAt(next));
    boolean code = span.length() > 1 && text.charAt(span.start() + 1) == '>';
    return opensAgain || code;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '«' || c == '„';
  }

  private static void paragraphs(Article article, List<Garbling> found) {
    List<Paragraph> all = article.layout().paragraphs();
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      last = all.get(i).kind() == ParagraphKind.BODY ? i : last;
    }
    boolean begun = false;
    for (int i = 0; i < all.size(); i++) {
      Paragraph paragraph = all.get(i);
      if (paragraph.kind() == ParagraphKind.BODY) {
        begun = true;
        runIn(article, paragraph.span(), found);
      } else if (paragraph.kind() == ParagraphKind.TEASER && begun && i < last) {
        found.add(teaser(beginning(article, paragraph.span(), SHOWN), paragraph.basis()));
      } else if (paragraph.basis().by().equals("biography-fragments")) {
        found.add(
            new Garbling(
                Garbling.Kind.TEMPLATE_BIOGRAPHY,
                beginning(article, paragraph.span(), SHOWN),
                new Garbling.Finding(
                    "A biography strung together from stock phrases.", Optional.empty()),
                paragraph.basis()));
      }
    }
  }

  private static void runIn(Article article, Span paragraph, List<Garbling> found) {
    Matcher label = RUN_IN_TEASER.matcher(article.text().value());
    label.region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
    while (label.find()) {
      Excerpt excerpt = article.text().excerpt(new Span(label.start(), label.end()));
      found.add(teaser(excerpt, new Basis("teaser-label-in-paragraph", 0.85)));
    }
  }

  private static Garbling teaser(Excerpt excerpt, Basis basis) {
    return new Garbling(
        Garbling.Kind.TEASER_IN_TEXT,
        excerpt,
        new Garbling.Finding(
            "A pointer to another article stands in the middle of the text.", Optional.empty()),
        basis);
  }

  /** The first units of a span, up to the end of a line and the last whole word. */
  private static Excerpt beginning(Article article, Span span, int most) {
    String words = article.words(span);
    int end = words.length();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '\n' || words.charAt(i) == '\r') {
        end = i;
        break;
      }
    }
    if (end > most) {
      int space = words.lastIndexOf(' ', most);
      end = space > 0 ? space : Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
    }
    return article.text().excerpt(new Span(span.start(), span.start() + Math.max(1, end)));
  }
}
