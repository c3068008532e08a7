package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.MarkedText.Anchor;
import org.hearsay.app.web.MarkedText.Mark;
import org.hearsay.app.web.MarkedText.ParagraphView;
import org.hearsay.article.Article;
import org.hearsay.source.Garbling;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * An article for its page: the text cut into pieces that carry the marks of sources, cues, contents
 * and damage, and the rows of its ledger.
 *
 * @param reading what was read
 * @param paragraphs the text, in order
 * @param rows its statements, in order
 */
public record ArticleView(
    ArticleReading reading, List<ParagraphView> paragraphs, List<LedgerRow> rows) {

  private static final Pattern AT = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

  static ArticleView of(ArticleReading reading, String at) {
    Article article = reading.article();
    List<Mark> marks = marks(reading);
    List<Anchor> anchors = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      anchors.add(new Anchor(statement.attribution().roles().span().start(), statement.id()));
    }
    asked(at, article.text().length())
        .ifPresent(
            span -> {
              marks.add(new Mark(span, "asked", ""));
              anchors.add(new Anchor(span.start(), "at"));
            });
    List<LedgerRow> rows =
        reading.statements().stream().map(s -> new LedgerRow(reading.id(), s)).toList();
    return new ArticleView(reading, MarkedText.of(article, marks, anchors), rows);
  }

  /** The title that the page gives, or the article's id. */
  public String title() {
    return reading.article().metadata().title().orElse(reading.id());
  }

  private static Optional<Span> asked(String at, int length) {
    Matcher matcher = AT.matcher(at);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return start < end && end <= length ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static List<Mark> marks(ArticleReading reading) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      var roles = statement.attribution().roles();
      String row = statement.id() + ": " + statement.speaker().name();
      roles.source().ifPresent(s -> marks.add(new Mark(s.span(), "source", row)));
      roles
          .cue()
          .ifPresent(
              c -> marks.add(new Mark(c.span(), "cue", row + ", " + statement.act().word())));
      for (Excerpt content : roles.content()) {
        marks.add(new Mark(content.span(), "content", ""));
      }
    }
    for (Garbling garbling : reading.garblings()) {
      marks.add(
          new Mark(
              garbling.excerpt().span(),
              "garbled",
              Shown.plain(garbling.kind().word()) + ": " + garbling.finding().why()));
    }
    return marks;
  }
}
