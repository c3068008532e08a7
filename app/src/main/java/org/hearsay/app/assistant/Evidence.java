package org.hearsay.app.assistant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.app.output.Json;
import org.hearsay.article.Article;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** {@code evidence}: the words of a statement, or of a place, in their context. */
final class Evidence implements Tool {

  private final Material material;

  Evidence(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String title() {
    return "The words in context";
  }

  @Override
  public String description() {
    return "The words behind a statement id (page#a3), or behind an article and a place, with the"
        + " text around them and offsets; for a statement also its source, cue and content words,"
        + " the rule or model that found it and how sure it is. Quote from here.";
  }

  @Override
  public String inputSchema() {
    return """
        {"type":"object","properties":{
        "statement":{"type":"string","description":"The id of a statement, such as page#a3"},
        "article":{"type":"string","description":"Instead of a statement: an article's id, with start and end"},
        "start":{"type":"integer","minimum":0},
        "end":{"type":"integer","minimum":1},
        "around":{"type":"integer","minimum":1,"maximum":5000,"description":"Characters of context on each side (default 200)"}},
        "additionalProperties":false}
        """;
  }

  @Override
  public String call(Arguments arguments) {
    int around = arguments.limit("around", 200, 5000);
    var statement = arguments.text("statement").map(StatementId::parse);
    if (statement.isPresent()) {
      ArticleReading reading = statement.get().in(material);
      Statement found = statement.get().from(reading);
      return Json.line(
          json -> ofStatement(json, statement.get().article(), reading.article(), found, around));
    }
    String id = arguments.needed("article");
    Article article = new StatementId(id, "-").in(material).article();
    int start = arguments.number("start").orElseThrow(Evidence::noPlace);
    int end = arguments.number("end").orElseThrow(Evidence::noPlace);
    if (start < 0 || end <= start || end > article.text().length()) {
      throw new ToolFault(
          "the text of "
              + id
              + " has "
              + article.text().length()
              + " characters; no place "
              + start
              + "-"
              + end);
    }
    Span span = new Span(start, end);
    return Json.line(
        json -> {
          Compact.article(json, id, article);
          Json.placeFields(json, article.text().excerpt(span));
          context(json, article, span, around);
        });
  }

  private static ToolFault noPlace() {
    return new ToolFault("give a statement, or an article with start and end");
  }

  private static void ofStatement(
      JsonGenerator json, String id, Article article, Statement statement, int around)
      throws IOException {
    Compact.article(json, id, article);
    json.writeFieldName("statement");
    Compact.statement(json, id, statement);
    Roles roles = statement.attribution().roles();
    Json.place(json, "source", roles.source());
    Json.place(json, "cue", roles.cue());
    json.writeArrayFieldStart("content");
    for (Excerpt piece : roles.content()) {
      json.writeStartObject();
      Json.placeFields(json, piece);
      json.writeEndObject();
    }
    json.writeEndArray();
    Compact.strings(json, "roles", statement.speaker().profile().roles());
    Compact.strings(json, "alsoCalled", statement.speaker().profile().aliases());
    json.writeStringField("by", statement.attribution().basis().by());
    Json.share(json, "confidence", statement.attribution().basis().confidence());
    context(json, article, roles.span(), around);
  }

  private static void context(JsonGenerator json, Article article, Span span, int around)
      throws IOException {
    String text = article.text().value();
    int start = Math.max(0, span.start() - around);
    int end = Math.min(text.length(), span.end() + around);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    Span context = new Span(start, end);
    json.writeObjectFieldStart("context");
    Json.placeFields(json, article.text().excerpt(context));
    json.writeEndObject();
  }
}
