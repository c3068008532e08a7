package org.hearsay.app.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Entity;
import org.hearsay.problem.Problem;
import org.hearsay.source.Garbling;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/** One article as one line of JSON: what {@code ./hearsay extract} prints. Thread-safe. */
public final class ExtractJson {

  private ExtractJson() {}

  /**
   * The line, without a line end.
   *
   * @param reading what was read
   * @param problems what went wrong with its input
   */
  public static String line(ArticleReading reading, List<Problem> problems) {
    return Json.line(json -> write(json, reading, problems));
  }

  private static void write(JsonGenerator json, ArticleReading reading, List<Problem> problems)
      throws IOException {
    Article article = reading.article();
    json.writeStringField("schema", Json.SCHEMA);
    json.writeStringField("id", article.id());
    json.writeStringField("language", article.metadata().language());
    Json.text(json, "title", article.metadata().title());
    Json.text(json, "published", article.metadata().published().map(StatedDate::iso));
    Json.text(json, "outlet", article.metadata().outlet());
    wire(json, article.layout().wire());
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : article.layout().paragraphs()) {
      json.writeStartObject();
      json.writeNumberField("start", paragraph.span().start());
      json.writeNumberField("end", paragraph.span().end());
      json.writeStringField("kind", paragraph.kind().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributions");
    for (Statement statement : reading.statements()) {
      attribution(json, statement);
    }
    json.writeEndArray();
    garblings(json, reading.garblings());
    entities(json, reading.entities());
    problems(json, problems);
  }

  private static void wire(JsonGenerator json, Optional<WireCredit> wire) throws IOException {
    json.writeFieldName("wire");
    if (wire.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("name", wire.get().agency());
    Json.placeFields(json, wire.get().excerpt());
    json.writeEndObject();
  }

  private static void attribution(JsonGenerator json, Statement statement) throws IOException {
    Attribution attribution = statement.attribution();
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    Json.place(json, "source", attribution.roles().source());
    Json.place(json, "cue", attribution.roles().cue());
    json.writeArrayFieldStart("content");
    for (Excerpt piece : attribution.roles().content()) {
      json.writeStartObject();
      Json.placeFields(json, piece);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("speaker", statement.speaker().name());
    json.writeStringField("kind", statement.speaker().kind().word());
    Json.size(json, statement.speaker().size());
    Json.via(json, statement.via());
    json.writeStringField("act", statement.act().word());
    json.writeStringField("hedge", attribution.manner().hedge().word());
    json.writeBooleanField("direct", attribution.manner().direct());
    Json.share(json, "confidence", attribution.basis().confidence());
    json.writeStringField("by", attribution.basis().by());
    json.writeEndObject();
  }

  private static void garblings(JsonGenerator json, List<Garbling> garblings) throws IOException {
    json.writeArrayFieldStart("garbling");
    for (Garbling garbling : garblings) {
      json.writeStartObject();
      json.writeStringField("kind", garbling.kind().word());
      Json.placeFields(json, garbling.excerpt());
      json.writeStringField("why", garbling.finding().why());
      Optional<String> suggestion = garbling.finding().suggestion();
      if (suggestion.isPresent()) {
        json.writeStringField("suggestion", suggestion.get());
      } else {
        json.writeNullField("suggestion");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entities(JsonGenerator json, List<Entity> entities) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Entity entity : entities) {
      json.writeStartObject();
      Json.placeFields(json, entity.excerpt());
      json.writeStringField("kind", entity.kind().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().word());
      json.writeStringField("file", problem.file());
      json.writeStringField("place", problem.place());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
