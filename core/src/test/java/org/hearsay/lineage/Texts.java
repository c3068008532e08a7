package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Layout;
import org.hearsay.article.Metadata;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.PlainTextReader;
import org.hearsay.article.WireCredit;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Articles for tests. */
final class Texts {

  static final String HARBOUR =
      """
      The harbour board voted on Tuesday to close the northern quay for the whole winter.
      Repairs to the wall will start in November and are expected to take five months.
      Ferries to the islands will leave from the fish market while the work goes on.
      Two cranes that date from the years after the war will be taken down and sold.
      The board has set aside nine million crowns, a third of it from the regional fund.
      """;

  static final String SCHOOL =
      """
      A village school in the hills has opened a library with four thousand books.
      Parents carried the shelves up from the valley because lorries cannot pass the bridge.
      The head teacher wants every pupil to take home one book a week until summer.
      Most of the volumes came from a closed convent and were dried in the sun for days.
      """;

  private Texts() {}

  static ArticleReading reading(String id, String text) {
    return new ArticleReading(plain(id, text), List.of(), List.of());
  }

  static ArticleReading reading(String id, String text, Metadata metadata) {
    Article article = plain(id, text);
    return new ArticleReading(
        new Article(id, article.text(), metadata, article.layout()), List.of(), List.of());
  }

  static ArticleReading wire(String id, String text, String agency) {
    Article article = plain(id, text);
    Span first = new Span(0, Math.min(5, text.length()));
    WireCredit credit =
        new WireCredit(
            agency, new Excerpt(first, article.words(first)), new Basis("dateline", 0.9));
    Layout layout = new Layout(article.layout().paragraphs(), List.of(), Optional.of(credit));
    return new ArticleReading(
        new Article(id, article.text(), article.metadata(), layout), List.of(), List.of());
  }

  /** An article whose last paragraph is of this kind. */
  static ArticleReading endingWith(String id, String text, ParagraphKind kind) {
    Article article = plain(id, text);
    List<Paragraph> paragraphs = new ArrayList<>(article.layout().paragraphs());
    int last = paragraphs.size() - 1;
    paragraphs.set(last, new Paragraph(paragraphs.get(last).span(), kind, new Basis("test", 1)));
    Layout layout = new Layout(paragraphs, List.of(), Optional.empty());
    return new ArticleReading(
        new Article(id, article.text(), article.metadata(), layout), List.of(), List.of());
  }

  private static Article plain(String id, String text) {
    return new PlainTextReader().read(id, text);
  }

  /** Words that mean nothing, from a vocabulary of 5,000, twenty to a line. */
  static String random(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append('w').append(random.nextInt(5000)).append(i % 20 == 19 ? ".\n" : " ");
    }
    return text.toString();
  }
}
