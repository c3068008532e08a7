package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.ParagraphKind;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;

/** Everything that intake handed over. */
final class Collected implements IntakeSink {

  final List<Article> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<String> done = new ArrayList<>();

  static Collected stream(String text) {
    return stream(text.getBytes(StandardCharsets.UTF_8));
  }

  static Collected stream(byte[] bytes) {
    Collected collected = new Collected();
    new Intake().readStream(new ByteArrayInputStream(bytes), collected);
    return collected;
  }

  @Override
  public void article(String file, Article article, List<Problem> with) {
    articles.add(article);
    problems.addAll(with);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void done(String file) {
    done.add(file);
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles; " + problems);
    }
    return articles.get(0);
  }

  List<ProblemCode> codes() {
    return problems.stream().map(Problem::code).toList();
  }

  List<String> texts(ParagraphKind kind) {
    return only().layout().paragraphs().stream()
        .filter(p -> p.kind() == kind)
        .map(Paragraph::span)
        .map(s -> only().words(s))
        .toList();
  }
}
