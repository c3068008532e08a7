package org.hearsay.app.assistant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.output.Json;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.lineage.Derivation;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/** {@code claim_origins}: how many independent origins a claim has, and who they are. */
final class ClaimOrigins implements Tool {

  /** Other claims of the story that are listed; the main ones come first. */
  private static final int MOST_OTHERS = 15;

  private final Material material;
  private final AllowedFolders folders;
  private final ReadsPaths reader;

  ClaimOrigins(Material material, AllowedFolders folders, ReadsPaths reader) {
    this.material = material;
    this.folders = folders;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "claim_origins";
  }

  @Override
  public String title() {
    return "Origins of a claim";
  }

  @Override
  public String description() {
    return "How many independent origins stand behind a claim, as an interval with its reason,"
        + " separately for those who affirm and those who deny; who they are, through whom they"
        + " reached which page; where versions disagree; who answered. Name a story of the ledger"
        + " (and a claim of it), or a statement, or files that are treated as one story. It does"
        + " not say what is true; do not turn the number of pages into a number of sources.";
  }

  @Override
  public String inputSchema() {
    return """
        {"type":"object","properties":{
        "story":{"type":"integer","minimum":1,"description":"Number of a story in list_stories or who_says"},
        "statement":{"type":"string","description":"Instead: the id of a statement of the ledger (page#a3); the claim that it belongs to"},
        "paths":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":100,"description":"Instead: files and folders, read now and treated as one story"},
        "claim":{"type":"integer","minimum":1,"description":"Number of a claim of the story (default 1, the main claim)"},
        "places":{"type":"integer","minimum":1,"maximum":50,"description":"At most so many places for each origin, answer and version (default 3)"}},
        "additionalProperties":false}
        """;
  }

  /** A story and the number of one of its claims, from 1. */
  private record Asked(Story story, int claim) {}

  @Override
  public String call(Arguments arguments) {
    int places = arguments.limit("places", 3, 50);
    Asked asked = asked(arguments);
    List<Claim> claims = asked.story().claims();
    if (asked.claim() > claims.size()) {
      throw new ToolFault(
          claims.isEmpty()
              ? "no claim was found in this story; read_article shows what each article says"
              : "the story has " + claims.size() + " claims, no claim " + asked.claim());
    }
    return Json.line(json -> write(json, asked, places));
  }

  private Asked asked(Arguments arguments) {
    Optional<Integer> story = arguments.number("story");
    Optional<String> statement = arguments.text("statement");
    List<String> paths = arguments.texts("paths");
    int ways = (story.isPresent() ? 1 : 0) + (statement.isPresent() ? 1 : 0);
    if (ways + (paths.isEmpty() ? 0 : 1) != 1) {
      throw new ToolFault("give one of story, statement and paths");
    }
    if (statement.isPresent()) {
      return ofStatement(StatementId.parse(statement.get()));
    }
    int claim = arguments.limit("claim", 1, Integer.MAX_VALUE);
    return new Asked(story.isPresent() ? numbered(story.get()) : read(paths), claim);
  }

  private Story numbered(int number) {
    List<List<String>> stories = material.stories();
    if (number < 1 || number > stories.size()) {
      throw new ToolFault("the ledger has " + stories.size() + " stories, no story " + number);
    }
    return material.story(stories.get(number - 1));
  }

  private Asked ofStatement(StatementId id) {
    id.from(id.in(material));
    List<List<String>> stories =
        material.stories().stream().filter(ids -> ids.contains(id.article())).toList();
    for (List<String> ids : stories) {
      Story story = material.story(ids);
      for (int i = 0; i < story.claims().size(); i++) {
        boolean holds =
            story.claims().get(i).sourcing().members().stream()
                .anyMatch(
                    m -> m.article().equals(id.article()) && m.statement().equals(id.statement()));
        if (holds) {
          return new Asked(story, i + 1);
        }
      }
    }
    throw new ToolFault(
        stories.isEmpty()
            ? "the article " + id.article() + " is in no story of the ledger"
            : "the statement was matched to no claim; claim_origins with the story shows the claims");
  }

  private Story read(List<String> paths) {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      files.addAll(folders.files(folders.resolve(path)));
    }
    if (files.size() > AllowedFolders.MOST_FILES) {
      throw new ToolFault("more than " + AllowedFolders.MOST_FILES + " files");
    }
    List<ArticleReading> readings = reader.read(files).readings();
    if (readings.isEmpty()) {
      throw new ToolFault("no article was found in these files");
    }
    return material.asStory(material.keep(readings));
  }

  private static void write(JsonGenerator json, Asked asked, int places) throws IOException {
    Story story = asked.story();
    Claim claim = story.claims().get(asked.claim() - 1);
    json.writeStringField("claim", Compact.cut(claim.text()));
    json.writeBooleanField("main", claim.main());
    Json.strings(json, "chips", StoryFigures.chips(claim));
    json.writeObjectFieldStart("independent");
    Json.interval(json, "affirm", claim.sourcing().independence().affirm());
    Json.interval(json, "deny", claim.sourcing().independence().deny());
    json.writeEndObject();
    origins(json, claim, places);
    disagreements(json, claim, places);
    responses(json, claim, places);
    pages(json, story);
    others(json, asked);
  }

  private static void origins(JsonGenerator json, Claim claim, int places) throws IOException {
    json.writeArrayFieldStart("origins");
    for (Origin origin : claim.sourcing().origins()) {
      json.writeStartObject();
      json.writeStringField("id", origin.id());
      json.writeStringField("who", origin.who().name());
      json.writeStringField("kind", origin.who().kind().word());
      Compact.size(json, origin.who().size());
      json.writeStringField("toward", origin.toward().word());
      if (!origin.who().counted()) {
        json.writeBooleanField("counted", false);
      }
      Compact.places(json, origin.appearances(), places);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void disagreements(JsonGenerator json, Claim claim, int places)
      throws IOException {
    json.writeArrayFieldStart("disagreements");
    for (Disagreement disagreement : claim.conflict().disagreements()) {
      json.writeStartObject();
      json.writeStringField("slot", disagreement.slot().word());
      json.writeStringField("about", disagreement.about());
      json.writeArrayFieldStart("versions");
      for (Disagreement.Version version : disagreement.versions()) {
        json.writeStartObject();
        json.writeStringField("value", version.value());
        json.writeStringField("source", version.source());
        Compact.places(json, version.appearances(), places);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void responses(JsonGenerator json, Claim claim, int places) throws IOException {
    json.writeArrayFieldStart("responses");
    for (Response response : claim.conflict().responses()) {
      json.writeStartObject();
      json.writeStringField("who", response.who());
      json.writeStringField("act", response.act().word());
      Compact.places(json, response.appearances(), places);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** From pages to what is left of them, and which copy which. */
  private static void pages(JsonGenerator json, Story story) throws IOException {
    StoryFigures figures = StoryFigures.of(story);
    json.writeObjectFieldStart("pages");
    json.writeNumberField("articles", figures.articles());
    json.writeNumberField("outlets", figures.outlets());
    json.writeNumberField("notCopies", figures.notCopies());
    Json.families(json, "copyFamilies", story.lineage().families());
    List<String> directions = new ArrayList<>();
    for (Derivation derivation : story.lineage().derivations()) {
      switch (derivation.verdict().direction()) {
        case A_TO_B -> directions.add(derivation.a() + " -> " + derivation.b());
        case B_TO_A -> directions.add(derivation.b() + " -> " + derivation.a());
        case UNKNOWN -> directions.add(derivation.a() + " - " + derivation.b());
      }
    }
    Json.strings(json, "textFrom", directions.subList(0, Math.min(50, directions.size())));
    json.writeEndObject();
  }

  private static void others(JsonGenerator json, Asked asked) throws IOException {
    List<Claim> claims = asked.story().claims();
    json.writeArrayFieldStart("otherClaims");
    int shown = 0;
    for (int i = 0; i < claims.size() && shown < MOST_OTHERS; i++) {
      if (i + 1 == asked.claim()) {
        continue;
      }
      json.writeStartObject();
      json.writeNumberField("claim", i + 1);
      json.writeStringField("text", Compact.cut(claims.get(i).text()));
      Json.strings(json, "chips", StoryFigures.chips(claims.get(i)));
      json.writeEndObject();
      shown++;
    }
    json.writeEndArray();
    if (claims.size() - 1 > shown) {
      json.writeNumberField("moreClaims", claims.size() - 1 - shown);
    }
  }
}
