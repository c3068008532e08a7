package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.MarkedText.Anchor;
import org.hearsay.app.web.MarkedText.Mark;
import org.hearsay.app.web.MarkedText.ParagraphView;
import org.hearsay.article.Paragraph;
import org.hearsay.lineage.Derivation;
import org.hearsay.lineage.LineageFinder;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Two articles side by side, the passages that they share marked in both.
 *
 * @param a the one whose id comes first
 * @param b the other
 * @param shared what they share; empty if nothing that counts
 */
public record CompareView(Side a, Side b, Optional<Derivation> shared) {

  /** One of the two. */
  public record Side(ArticleReading reading, List<ParagraphView> paragraphs) {

    /** The title that the page gives, or the article's id. */
    public String title() {
      return reading.article().metadata().title().orElse(reading.id());
    }
  }

  /** Compares two different articles. */
  static CompareView of(ArticleReading one, ArticleReading other) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    ArticleReading a = ordered ? one : other;
    ArticleReading b = ordered ? other : one;
    Optional<Derivation> shared =
        new LineageFinder().find(List.of(a, b)).derivations().stream().findFirst();
    List<Derivation.Passage> passages = shared.map(d -> d.overlap().passages()).orElse(List.of());
    return new CompareView(
        side(a, "a", "b", passages.stream().map(Derivation.Passage::inA).toList()),
        side(b, "b", "a", passages.stream().map(Derivation.Passage::inB).toList()),
        shared);
  }

  private static Side side(
      ArticleReading reading, String mine, String other, List<Excerpt> shared) {
    List<Mark> marks = new ArrayList<>();
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      String style = i % 2 == 0 ? "shared" : "shared odd";
      String title = "passage " + (i + 1);
      Span passage = shared.get(i).span();
      // Credits and captions that stand between two paragraphs of a passage were not compared.
      reading.article().reporting().stream()
          .map(Paragraph::span)
          .filter(passage::overlaps)
          .map(
              p -> new Span(Math.max(p.start(), passage.start()), Math.min(p.end(), passage.end())))
          .forEach(part -> marks.add(new Mark(part, style, title)));
      anchors.add(new Anchor(shared.get(i).start(), mine + (i + 1)));
    }
    return new Side(reading, MarkedText.of(reading.article(), marks, anchors));
  }
}
