package org.hearsay.app.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.WireCredit;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.lineage.Derivation;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/** One story as one line of JSON: what {@code ./hearsay story --json} prints. Thread-safe. */
public final class StoryJson {

  private StoryJson() {}

  /** The line, without a line end. */
  public static String line(Story story) {
    return Json.line(json -> write(json, story));
  }

  private static void write(JsonGenerator json, Story story) throws IOException {
    json.writeStringField("schema", Json.SCHEMA);
    json.writeArrayFieldStart("articles");
    for (StoryArticle article : story.articles()) {
      article(json, article);
    }
    json.writeEndArray();
    Json.families(json, "families", story.lineage().families());
    json.writeArrayFieldStart("reuse");
    for (Derivation derivation : story.lineage().derivations()) {
      reuse(json, derivation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : story.claims()) {
      claim(json, claim);
    }
    json.writeEndArray();
  }

  private static void article(JsonGenerator json, StoryArticle article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    Json.text(json, "outlet", article.reading().article().metadata().outlet());
    Json.text(json, "wire", article.reading().article().layout().wire().map(WireCredit::agency));
    json.writeStringField("stance", article.stance().word());
    json.writeArrayFieldStart("citesOutlets");
    for (CitedOutlet cited : article.cites()) {
      json.writeStartObject();
      json.writeStringField("outlet", cited.outlet());
      Json.placeFields(json, cited.excerpt());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void reuse(JsonGenerator json, Derivation derivation) throws IOException {
    json.writeStartObject();
    json.writeStringField("a", derivation.a());
    json.writeStringField("b", derivation.b());
    json.writeStringField("level", derivation.verdict().level().word());
    json.writeStringField("direction", derivation.verdict().direction().word());
    Json.text(
        json,
        "shared",
        derivation.overlap().passages().stream()
            .map(passage -> passage.inA().words())
            .max(Comparator.comparingInt(String::length)));
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", claim.text());
    json.writeBooleanField("main", claim.main());
    json.writeArrayFieldStart("origins");
    for (Origin origin : claim.sourcing().origins()) {
      json.writeStartObject();
      json.writeStringField("id", origin.id());
      json.writeStringField("who", origin.who().name());
      json.writeStringField("kind", origin.who().kind().word());
      Json.size(json, origin.who().size());
      json.writeStringField("toward", origin.toward().word());
      appearances(json, origin.appearances());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("independent");
    Json.interval(json, "affirm", claim.sourcing().independence().affirm());
    Json.interval(json, "deny", claim.sourcing().independence().deny());
    json.writeEndObject();
    if (!claim.sourcing().decidedBy().isEmpty()) {
      Json.strings(json, "decidedBy", claim.sourcing().decidedBy());
    }
    responses(json, claim.conflict().responses());
    disagreements(json, claim.conflict().disagreements());
    json.writeEndObject();
  }

  private static void responses(JsonGenerator json, List<Response> responses) throws IOException {
    json.writeArrayFieldStart("responses");
    for (Response response : responses) {
      json.writeStartObject();
      json.writeStringField("who", response.who());
      json.writeStringField("act", response.act().word());
      appearances(json, response.appearances());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void disagreements(JsonGenerator json, List<Disagreement> disagreements)
      throws IOException {
    json.writeArrayFieldStart("disagreements");
    for (Disagreement disagreement : disagreements) {
      json.writeStartObject();
      json.writeStringField("slot", disagreement.slot().word());
      json.writeStringField("about", disagreement.about());
      json.writeArrayFieldStart("values");
      for (Disagreement.Version version : disagreement.versions()) {
        json.writeStartObject();
        json.writeStringField("value", version.value());
        json.writeStringField("source", version.source());
        appearances(json, version.appearances());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void appearances(JsonGenerator json, List<Appearance> appearances)
      throws IOException {
    json.writeArrayFieldStart("articles");
    for (Appearance appearance : appearances) {
      json.writeStartObject();
      json.writeStringField("id", appearance.article());
      Json.via(json, appearance.via());
      Json.placeFields(json, appearance.excerpt());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
