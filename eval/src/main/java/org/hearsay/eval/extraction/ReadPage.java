package org.hearsay.eval.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.problem.Problem;

/** Runs intake on one file. */
final class ReadPage {

  private static final Intake INTAKE = new Intake();

  private ReadPage() {}

  static Optional<Article> of(Path file) {
    List<Article> read = new ArrayList<>();
    INTAKE.read(
        List.of(file),
        new IntakeSink() {
          @Override
          public void article(String name, Article article, List<Problem> problems) {
            read.add(article);
          }

          @Override
          public void problem(Problem problem) {
            // A page without text scores nothing.
          }

          @Override
          public void done(String name) {
            // One file.
          }
        });
    return read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
  }

  /** What is reporting, without the page's title: the benchmarks' gold text leaves it out. */
  static String body(Article article) {
    return article.reporting().stream()
        .filter(p -> !isTitle(p))
        .map(p -> article.words(p.span()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isTitle(Paragraph paragraph) {
    return paragraph.basis().by().equals("page-title");
  }
}
