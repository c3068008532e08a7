package org.hearsay.intake;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.problem.ProblemCode;

/** Files that hold one web page. */
final class PageFileReader implements InputReader {

  private final IntakeLimits limits;
  private final PageReader reader;

  PageFileReader(IntakeLimits limits, PageReader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  @Override
  public void read(Input input, IntakeSink sink) throws IOException {
    FieldCheck fields = new FieldCheck(input.file(), "", limits);
    byte[] bytes = input.head(limits.pageBytes());
    Optional<Article> article = Optional.empty();
    if (bytes.length > limits.pageBytes()) {
      fields.add(
          ProblemCode.TOO_LARGE,
          "A page of more than " + limits.pageBytes() + " bytes is not read.");
    } else {
      article =
          Decoding.text(bytes, Optional.empty(), fields)
              .flatMap(html -> reader.read(input.id(), html, "", fields));
    }
    if (article.isPresent()) {
      sink.article(input.file(), article.get(), fields.problems());
    } else {
      fields.problems().forEach(sink::problem);
    }
  }
}
