package org.hearsay.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.app.output.StoryJson;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Interval;
import org.hearsay.ledger.Ledger;
import org.hearsay.story.Story;

/** What is told of stories and claims. Thread-safe. */
final class StoryAnswers {

  private static final Set<String> PAGED = Set.of("limit", "offset");

  private final Ledger ledger;
  private final ApiStories stories;

  StoryAnswers(Ledger ledger, ApiStories stories) {
    this.ledger = ledger;
    this.stories = stories;
  }

  /** How much there is. */
  void overview(Context context) {
    new Parameters(context, Set.of());
    Ledger.Counts counts = ledger.counts();
    ObjectNode answer = Answers.object();
    answer.put("schema", "hearsay-api/1");
    answer.put("description", Api.ROOT + "/openapi.json");
    answer.put("stories", stories.refs().size());
    answer.put("articles", counts.articles());
    answer.put("versions", counts.versions());
    answer.put("statements", counts.statements());
    answer.put("problems", counts.problems());
    Answers.send(context, answer);
  }

  void list(Context context) {
    Parameters asked = new Parameters(context, PAGED);
    Answers.send(context, Answers.page(stories.refs(), asked, this::item));
  }

  private JsonNode item(ApiStories.Ref ref) {
    ObjectNode item = Answers.object();
    item.put("key", ref.key());
    Optional<Story> story = stories.story(ref.key());
    item.put("title", story.map(Story::title).orElse(""));
    ArrayNode articles = item.putArray("articles");
    ref.articles().forEach(articles::add);
    head(item, story.flatMap(s -> s.claims().stream().findFirst()));
    return item;
  }

  /** The chips and the interval of a story's main claim. */
  private static void head(ObjectNode item, Optional<Claim> main) {
    ArrayNode chips = item.putArray("chips");
    main.map(StoryFigures::chips).orElse(List.of()).forEach(chips::add);
    if (main.isEmpty()) {
      item.putNull("independent");
      return;
    }
    ObjectNode independent = item.putObject("independent");
    interval(independent.putObject("affirm"), main.get().sourcing().independence().affirm());
    interval(independent.putObject("deny"), main.get().sourcing().independence().deny());
  }

  private static void interval(ObjectNode node, Interval interval) {
    node.put("min", interval.min());
    node.put("max", interval.max());
    node.put("why", interval.why());
  }

  void one(Context context) {
    new Parameters(context, Set.of());
    String key = context.pathParam("story");
    Optional<Story> story = stories.story(key);
    if (story.isEmpty()) {
      Api.notFound(context, "story");
      return;
    }
    StoryFigures figures = StoryFigures.of(story.get());
    ObjectNode answer = Answers.object();
    answer.put("key", key);
    answer.put("title", story.get().title());
    head(answer, story.get().claims().stream().findFirst());
    ObjectNode funnel = answer.putObject("funnel");
    funnel.put("articles", figures.articles());
    funnel.put("outlets", figures.outlets());
    funnel.put("withoutOutlet", figures.withoutOutlet());
    funnel.put("notCopies", figures.notCopies());
    answer.set("story", Answers.tree(StoryJson.line(story.get())));
    Answers.send(context, answer);
  }

  void claims(Context context) {
    Parameters asked = new Parameters(context, PAGED);
    Optional<Story> story = stories.story(context.pathParam("story"));
    if (story.isEmpty()) {
      Api.notFound(context, "story");
      return;
    }
    List<JsonNode> claims = new ArrayList<>();
    Answers.tree(StoryJson.line(story.get())).path("claims").forEach(claims::add);
    Answers.send(context, Answers.page(claims, asked, claim -> claim));
  }
}
