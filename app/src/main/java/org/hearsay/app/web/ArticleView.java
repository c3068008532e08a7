package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
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

  /**
   * A paragraph.
   *
   * @param kind its kind's word
   * @param setAside whether it is not read for attributions
   */
  public record ParagraphView(String kind, boolean setAside, List<Piece> pieces) {}

  /**
   * A stretch of text with the same marks.
   *
   * @param words the text
   * @param marks style classes, separated by spaces; empty for none
   * @param title what a pointer held over it says; empty for nothing
   * @param anchors ids of what begins here
   */
  public record Piece(String words, String marks, String title, List<String> anchors) {}

  /** A stretch with one mark. */
  private record Mark(Span span, String mark, String title) {}

  /** An id at an offset. */
  private record Anchor(int offset, String id) {}

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
    List<ParagraphView> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : article.layout().paragraphs()) {
      paragraphs.add(
          new ParagraphView(
              paragraph.kind().word(),
              !paragraph.kind().isReporting(),
              pieces(article, paragraph.span(), marks, anchors)));
    }
    List<LedgerRow> rows =
        reading.statements().stream().map(s -> new LedgerRow(reading.id(), s)).toList();
    return new ArticleView(reading, List.copyOf(paragraphs), rows);
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

  private static List<Piece> pieces(
      Article article, Span within, List<Mark> all, List<Anchor> anchors) {
    List<Mark> marks = all.stream().filter(m -> m.span().overlaps(within)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(within.start(), within.end()));
    marks.forEach(
        m -> {
          cuts.add(Math.max(within.start(), m.span().start()));
          cuts.add(Math.min(within.end(), m.span().end()));
        });
    anchors.stream().map(Anchor::offset).filter(within::contains).forEach(cuts::add);
    List<Integer> ends = List.copyOf(cuts);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i++) {
      Span span = new Span(ends.get(i), ends.get(i + 1));
      List<Mark> here = marks.stream().filter(m -> m.span().contains(span)).toList();
      pieces.add(
          new Piece(
              article.words(span),
              here.stream().map(Mark::mark).distinct().sorted().collect(Collectors.joining(" ")),
              here.stream()
                  .map(Mark::title)
                  .filter(t -> !t.isEmpty())
                  .distinct()
                  .collect(Collectors.joining("; ")),
              anchors.stream()
                  .filter(a -> a.offset() == span.start())
                  .map(Anchor::id)
                  .distinct()
                  .toList()));
    }
    return pieces;
  }
}
