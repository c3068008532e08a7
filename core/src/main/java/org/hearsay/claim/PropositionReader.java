package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.StatedDate;
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceSplitter;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Lists what an article says: its sentences, and the contents of its statements. Thread-safe. */
final class PropositionReader {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordReader words = new WordReader();

  /** The article's propositions, sentences first, then statements in text order. */
  List<Proposition> read(ArticleReading reading) {
    Article article = reading.article();
    List<Sentence> sentences = splitter.split(article);
    List<Proposition> all = new ArrayList<>();
    Optional<LocalDate> published = article.metadata().published().map(StatedDate::day);
    int read = Math.min(sentences.size(), ClaimSettings.SENTENCES_READ);
    for (int i = 0; i < read; i++) {
      Span span = sentences.get(i).span();
      Excerpt excerpt = article.text().excerpt(span);
      all.add(
          new Proposition(
              reading.id(),
              excerpt,
              Optional.empty(),
              new Proposition.Place(
                  i, isHeading(article, sentences.get(i)), attributed(span, reading)),
              wording(Datelines.cut(excerpt.words()), published)));
    }
    for (Statement statement : reading.statements()) {
      all.add(of(reading, statement, sentences));
    }
    return all;
  }

  private Proposition.Wording wording(String text, Optional<LocalDate> published) {
    return Proposition.Wording.of(text, words, words.slots(text, published));
  }

  private Proposition of(ArticleReading reading, Statement statement, List<Sentence> sentences) {
    Article article = reading.article();
    List<Excerpt> content = statement.attribution().roles().content();
    Span span = statement.attribution().roles().span();
    int at = sentenceAt(sentences, content.isEmpty() ? span.start() : content.get(0).start());
    boolean heading = at < sentences.size() && isHeading(article, sentences.get(at));
    return new Proposition(
        reading.id(),
        article.text().excerpt(span),
        Optional.of(statement),
        new Proposition.Place(at, heading, 1.0),
        Proposition.Wording.of(
            Datelines.cut(statement.attribution().roles().said(" ")), words, statement.slots()));
  }

  private static int sentenceAt(List<Sentence> sentences, int offset) {
    int at = 0;
    while (at < sentences.size() && sentences.get(at).span().end() <= offset) {
      at++;
    }
    return at;
  }

  private static boolean isHeading(Article article, Sentence sentence) {
    List<org.hearsay.article.Paragraph> paragraphs = article.layout().paragraphs();
    return sentence.paragraph() < paragraphs.size()
        && paragraphs.get(sentence.paragraph()).kind() == ParagraphKind.HEADING;
  }

  private static double attributed(Span sentence, ArticleReading reading) {
    int covered = 0;
    int reached = sentence.start();
    for (Statement statement : reading.statements()) {
      if (Intentions.is(statement)) {
        continue;
      }
      for (Excerpt piece : statement.attribution().roles().content()) {
        int from = Math.max(reached, piece.start());
        int to = Math.min(sentence.end(), piece.end());
        if (to > from) {
          covered += to - from;
          reached = to;
        }
      }
    }
    return (double) covered / sentence.length();
  }
}
