package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.problem.ProblemCode;

/** JSON lines: an article a line. A bad line is a problem; the others are read. */
final class JsonLinesReader implements InputReader {

  private final IntakeLimits limits;
  private final JsonArticles articles;

  JsonLinesReader(IntakeLimits limits, JsonArticles articles) {
    this.limits = limits;
    this.articles = articles;
  }

  @Override
  public void read(Input input, IntakeSink sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    Set<String> ids = new HashSet<>();
    InputStream in = input.in();
    int number = 1;
    long length = 0;
    boolean any = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        any |= line(input, sink, line.toByteArray(), new Line(number, length), ids);
        line.reset();
        length = 0;
        number++;
      } else if (length++ < limits.lineBytes()) {
        line.write(b);
      }
    }
    any |= line(input, sink, line.toByteArray(), new Line(number, length), ids);
    if (!any) {
      FieldCheck fields = new FieldCheck(input.file(), "", limits);
      fields.add(ProblemCode.EMPTY, "There is no line in it.");
      fields.problems().forEach(sink::problem);
    }
  }

  private record Line(int number, long length) {}

  private boolean line(Input input, IntakeSink sink, byte[] bytes, Line line, Set<String> ids) {
    if (line.length() == 0
        || (bytes.length < 1000
            && new String(bytes, java.nio.charset.StandardCharsets.UTF_8).isBlank())) {
      return false;
    }
    FieldCheck fields = new FieldCheck(input.file(), "line " + line.number(), limits);
    if (line.length() > limits.lineBytes()) {
      fields.add(
          ProblemCode.TOO_LARGE,
          "A line of more than " + limits.lineBytes() + " bytes is not read.");
    } else {
      Optional<Article> article =
          Decoding.text(bytes, Optional.empty(), fields)
              .flatMap(t -> parse(t, fields))
              .flatMap(n -> articles.read(n, id(input, n, line.number(), ids), fields));
      if (article.isPresent()) {
        sink.article(input.file(), article.get(), fields.problems());
        return true;
      }
    }
    fields.problems().forEach(sink::problem);
    return true;
  }

  private String id(Input input, JsonNode node, int number, Set<String> ids) {
    return articles.id(node).filter(ids::add).orElse(input.id() + "-" + number);
  }

  private static Optional<JsonNode> parse(String text, FieldCheck fields) {
    try {
      JsonNode node = Json.LENIENT.readTree(text);
      if (node.isObject()) {
        return Optional.of(node);
      }
      fields.add(ProblemCode.MALFORMED, "The line is not a JSON object.");
    } catch (JsonProcessingException e) {
      fields.add(ProblemCode.MALFORMED, "The line is not JSON: " + e.getOriginalMessage());
    }
    return Optional.empty();
  }
}
