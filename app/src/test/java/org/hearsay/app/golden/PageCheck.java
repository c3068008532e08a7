package org.hearsay.app.golden;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.WireCredit;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Span;

/** Compares {@code paragraphs.txt} and {@code problems.txt}. */
final class PageCheck {

  private final GoldenRun run;

  PageCheck(GoldenRun run) {
    this.run = run;
  }

  List<Outcome> paragraphs(GoldenCase golden) {
    String[] id = {""};
    return golden.lines("paragraphs.txt").stream()
        .map(
            line -> {
              id[0] = line.key().equals("article") ? line.value() : id[0];
              ArticleReading reading = run.readings().get(id[0]);
              return reading == null
                  ? Outcome.of(line, false, "no article " + id[0])
                  : outcome(line, reading.article());
            })
        .toList();
  }

  List<Outcome> problems(GoldenCase golden) {
    return golden.lines("problems.txt").stream()
        .map(
            line -> {
              String[] c = line.columns();
              boolean there =
                  run.problems().stream()
                      .anyMatch(p -> p.code().word().equals(c[0]) && p.file().endsWith(c[1]));
              return Outcome.of(line, there, run.problems());
            })
        .toList();
  }

  private static Outcome outcome(ExpectedLine line, Article article) {
    if (line.columns().length > 1) {
      return paragraph(line, article);
    }
    Metadata metadata = article.metadata();
    Optional<String> found =
        switch (line.key()) {
          case "article" -> Optional.of(line.value());
          case "title" -> metadata.title();
          case "outlet" -> metadata.outlet();
          case "published" -> metadata.published().map(d -> d.day().toString());
          case "language" -> Optional.of(metadata.language());
          case "wire" -> article.layout().wire().map(WireCredit::agency);
          default -> throw new IllegalArgumentException("no such key: " + line.text());
        };
    boolean holds =
        line.key().equals("wire")
            ? Words.alike(line.value().equals("-") ? "" : line.value(), found.orElse(""))
            : line.value().equals(found.orElse("-"));
    return Outcome.of(line, holds, found);
  }

  private static Outcome paragraph(ExpectedLine line, Article article) {
    int bar = line.text().indexOf('|');
    String kind = line.text().substring(0, bar).strip();
    List<Span> places =
        Words.places(article.text().value(), line.text().substring(bar + 1).strip());
    List<ParagraphKind> kinds =
        article.layout().paragraphs().stream()
            .filter(p -> places.stream().anyMatch(s -> s.overlaps(p.span())))
            .map(Paragraph::kind)
            .toList();
    boolean holds =
        switch (kind) {
          case "set-aside" -> kinds.stream().noneMatch(ParagraphKind::isReporting);
          case "read" -> kinds.stream().anyMatch(ParagraphKind::isReporting);
          default -> kinds.stream().anyMatch(k -> k.word().equals(kind));
        };
    return Outcome.of(line, holds, kinds);
  }
}
