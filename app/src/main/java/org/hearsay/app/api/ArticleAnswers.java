package org.hearsay.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.output.ExtractJson;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;

/** What is told of articles and of inputs that were none. Thread-safe. */
final class ArticleAnswers {

  private static final Set<String> PAGED = Set.of("limit", "offset");

  private final Ledger ledger;
  private final ApiStories stories;

  ArticleAnswers(Ledger ledger, ApiStories stories) {
    this.ledger = ledger;
    this.stories = stories;
  }

  void list(Context context) {
    Parameters asked = new Parameters(context, PAGED);
    Answers.send(context, Answers.page(ledger.articleIds(), asked, this::item));
  }

  private JsonNode item(String id) {
    ObjectNode item = Answers.object();
    item.put("id", id);
    Optional<ArticleReading> reading = ledger.adjustedReading(id);
    Metadata metadata = reading.map(r -> r.article().metadata()).orElse(Metadata.NONE);
    item.put("title", metadata.title().orElse(null));
    item.put("outlet", metadata.outlet().orElse(null));
    item.put("published", metadata.published().map(StatedDate::iso).orElse(null));
    item.put("language", metadata.language());
    item.put("statements", reading.map(r -> r.statements().size()).orElse(0));
    return item;
  }

  void one(Context context) {
    new Parameters(context, Set.of());
    String id = context.pathParam("article");
    Optional<ArticleReading> found = ledger.adjustedReading(id);
    if (found.isEmpty()) {
      Api.notFound(context, "article");
      return;
    }
    ArticleReading reading = found.get();
    ObjectNode answer = Answers.object();
    answer.put("id", id);
    answer.put("address", reading.article().metadata().address().orElse(null));
    ArrayNode authors = answer.putArray("authors");
    reading.article().metadata().authors().forEach(authors::add);
    answer.put("textHash", reading.article().text().hash());
    answer.put("text", reading.article().text().value());
    ArrayNode keys = answer.putArray("stories");
    stories.keysOf(id).forEach(keys::add);
    answer.set("reading", Answers.tree(ExtractJson.line(reading, List.of())));
    Answers.send(context, answer);
  }

  void problems(Context context) {
    Parameters asked = new Parameters(context, PAGED);
    Answers.send(context, Answers.page(ledger.problems(), asked, ArticleAnswers::item));
  }

  private static JsonNode item(Problem problem) {
    ObjectNode item = Answers.object();
    item.put("file", problem.file());
    item.put("place", problem.place());
    item.put("code", problem.code().word());
    item.put("message", problem.message());
    return item;
  }
}
