package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Span;

/** An article's text cut into pieces that carry marks, paragraph by paragraph. */
public final class MarkedText {

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
  record Mark(Span span, String mark, String title) {}

  /** An id at an offset. */
  record Anchor(int offset, String id) {}

  private MarkedText() {}

  /** The paragraphs of an article with these marks on them. */
  static List<ParagraphView> of(Article article, List<Mark> marks, List<Anchor> anchors) {
    List<ParagraphView> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : article.layout().paragraphs()) {
      paragraphs.add(
          new ParagraphView(
              paragraph.kind().word(),
              !paragraph.kind().isReporting(),
              pieces(article, paragraph.span(), marks, anchors)));
    }
    return List.copyOf(paragraphs);
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
