package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.problem.ProblemCode;

/** JSON documents: one article (ninjs), a list of them, or an object that holds such a list. */
final class JsonFileReader implements InputReader {

  private static final List<String> LISTS =
      List.of("articles", "items", "results", "entries", "documents", "data", "_items", "docs");

  private final IntakeLimits limits;
  private final JsonArticles articles;

  JsonFileReader(IntakeLimits limits, JsonArticles articles) {
    this.limits = limits;
    this.articles = articles;
  }

  @Override
  public void read(Input input, IntakeSink sink) throws IOException {
    FieldCheck whole = new FieldCheck(input.file(), "", limits);
    byte[] bytes = input.head(limits.feedBytes());
    if (bytes.length > limits.feedBytes()) {
      whole.add(
          ProblemCode.TOO_LARGE,
          "A JSON document of more than "
              + limits.feedBytes()
              + " bytes is not read; JSON lines are.");
    } else {
      Decoding.text(bytes, Optional.empty(), whole)
          .flatMap(t -> parse(t, whole))
          .ifPresent(root -> each(input, root, sink));
    }
    whole.problems().forEach(sink::problem);
  }

  private static Optional<JsonNode> parse(String text, FieldCheck fields) {
    try {
      return Optional.of(Json.LENIENT.readTree(text));
    } catch (JsonProcessingException e) {
      fields.add(ProblemCode.MALFORMED, "It is not JSON: " + e.getOriginalMessage());
      return Optional.empty();
    }
  }

  private void each(Input input, JsonNode root, IntakeSink sink) {
    JsonNode list = root;
    for (String name : LISTS) {
      if (list.isObject() && list.path(name).isArray()) {
        list = list.path(name);
      }
    }
    if (!list.isArray()) {
      one(input, input.id(), "", list, sink);
      return;
    }
    for (int i = 0; i < Math.min(list.size(), limits.itemsPerFile()); i++) {
      one(input, input.id() + "-" + (i + 1), "item " + (i + 1), list.get(i), sink);
    }
    if (list.isEmpty()) {
      one(input, input.id(), "", list, sink);
    }
  }

  private void one(Input input, String id, String place, JsonNode node, IntakeSink sink) {
    FieldCheck fields = new FieldCheck(input.file(), place, limits);
    Optional<Article> article = articles.read(node, id, fields);
    if (article.isPresent()) {
      sink.article(input.file(), article.get(), fields.problems());
    } else {
      fields.problems().forEach(sink::problem);
    }
  }
}
