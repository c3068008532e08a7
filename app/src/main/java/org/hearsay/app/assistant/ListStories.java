package org.hearsay.app.assistant;

import java.util.List;
import org.hearsay.app.output.Json;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.story.Story;

/** {@code list_stories}: the stories of the ledger. */
final class ListStories implements Tool {

  private final Material material;

  ListStories(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return "list_stories";
  }

  @Override
  public String title() {
    return "List the stories";
  }

  @Override
  public String description() {
    return "Lists the stories of the ledger: number, main claim, how many articles and outlets tell"
        + " it, how many articles are no copies, and the interval of independent origins.";
  }

  @Override
  public String inputSchema() {
    return """
        {"type":"object","properties":{
        "first":{"type":"integer","minimum":1,"description":"Start with this story (default 1)"},
        "limit":{"type":"integer","minimum":1,"maximum":100,"description":"At most so many (default 20)"}},
        "additionalProperties":false}
        """;
  }

  @Override
  public String call(Arguments arguments) {
    int first = arguments.limit("first", 1, Integer.MAX_VALUE);
    int limit = arguments.limit("limit", 20, 100);
    List<List<String>> stories = material.stories();
    return Json.line(
        json -> {
          json.writeNumberField("count", stories.size());
          json.writeArrayFieldStart("stories");
          for (int i = first - 1; i < Math.min(stories.size(), first - 1L + limit); i++) {
            Story story = material.story(stories.get(i));
            StoryFigures figures = StoryFigures.of(story);
            json.writeStartObject();
            json.writeNumberField("story", i + 1);
            json.writeStringField("claim", Compact.cut(story.title()));
            json.writeNumberField("articles", figures.articles());
            json.writeNumberField("outlets", figures.outlets());
            json.writeNumberField("notCopies", figures.notCopies());
            if (figures.independent().isPresent()) {
              Json.interval(json, "independent", figures.independent().get());
              Json.strings(json, "chips", StoryFigures.chips(story.claims().get(0)));
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
