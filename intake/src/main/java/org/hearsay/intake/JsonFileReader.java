package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.problem.Problem;
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
      one(input, input.id(), "", list, sink).forEach(sink::problem);
      return;
    }
    int without = 0;
    int size = Math.min(list.size(), limits.itemsPerFile());
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Problem> of =
          one(input, input.id() + "-" + (i + 1), "item " + (i + 1), list.get(i), sink);
      without += of.isEmpty() ? 0 : 1;
      problems.addAll(of);
    }
    if (without == size) {
      // Not a list of articles at all: one problem says so better than one an item.
      FieldCheck whole = new FieldCheck(input.file(), "", limits);
      whole.add(ProblemCode.NO_TEXT, "It is JSON, but no part of it has a text of an article.");
      whole.problems().forEach(sink::problem);
    } else {
      problems.forEach(sink::problem);
    }
  }

  /** Hands over an article; what is wrong if the node holds none. */
  private List<Problem> one(Input input, String id, String place, JsonNode node, IntakeSink sink) {
    FieldCheck fields = new FieldCheck(input.file(), place, limits);
    Optional<Article> article = articles.read(node, id, fields);
    article.ifPresent(a -> sink.article(input.file(), a, fields.problems()));
    return article.isPresent() ? List.of() : fields.problems();
  }
}
