package org.hearsay.app.assistant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.app.output.Json;
import org.hearsay.problem.Problem;
import org.hearsay.source.Garbling;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.SourceText;

/** {@code read_article}: who says what in a file or a text that is not in the ledger. */
final class ReadArticle implements Tool {

  /** Articles that are shown of a file that holds many. */
  private static final int MOST_ARTICLES = 10;

  /** Units of a text that comes with the call; a longer one belongs into a file. */
  private static final int MOST_TEXT = 1_000_000;

  /** Letters of a text's hash that make its id: enough for a session. */
  private static final int ID = 8;

  private final Material material;
  private final AllowedFolders folders;
  private final ReadsPaths reader;

  ReadArticle(Material material, AllowedFolders folders, ReadsPaths reader) {
    this.material = material;
    this.folders = folders;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "read_article";
  }

  @Override
  public String title() {
    return "Read an article";
  }

  @Override
  public String description() {
    return "Reads one article, from a file or from a text, and lists who says what: speaker, kind,"
        + " the chain it came through (via, outermost first), act (state, deny,"
        + " decline-to-comment, ...), hedge, the words, and their offsets. Keeps nothing in the"
        + " ledger; the ids work with evidence in this session.";
  }

  @Override
  public String inputSchema() {
    return """
        {"type":"object","properties":{
        "path":{"type":"string","description":"A file, whole or relative to an allowed folder: .html .txt .jsonl .json .xml .warc"},
        "text":{"type":"string","maxLength":1000000,"description":"Plain text of an article, instead of a path"},
        "limit":{"type":"integer","minimum":1,"maximum":300,"description":"At most so many statements an article (default 60)"}},
        "additionalProperties":false}
        """;
  }

  @Override
  public String call(Arguments arguments) {
    int limit = arguments.limit("limit", 60, 300);
    ReadsPaths.Found found = found(arguments);
    if (found.readings().isEmpty()) {
      throw new ToolFault(
          "no article was found: "
              + found.problems().stream().map(Problem::line).findFirst().orElse("nothing to read"));
    }
    List<ArticleReading> kept = material.keep(found.readings());
    return Json.line(json -> write(json, kept, found.problems(), limit));
  }

  private ReadsPaths.Found found(Arguments arguments) {
    var path = arguments.text("path");
    var text = arguments.text("text");
    if (path.isPresent() == text.isPresent()) {
      throw new ToolFault("give either path or text");
    }
    if (path.isPresent()) {
      return reader.read(folders.files(folders.resolve(path.get())));
    }
    if (text.get().length() > MOST_TEXT) {
      throw new ToolFault("text is at most " + MOST_TEXT + " characters; put it into a file");
    }
    String id = "text-" + new SourceText(text.get()).hash().substring(0, ID);
    return new ReadsPaths.Found(List.of(reader.read(id, text.get())), List.of());
  }

  private static void write(
      JsonGenerator json, List<ArticleReading> readings, List<Problem> problems, int limit)
      throws IOException {
    json.writeArrayFieldStart("articles");
    for (ArticleReading reading : readings.subList(0, Math.min(MOST_ARTICLES, readings.size()))) {
      json.writeStartObject();
      article(json, reading, limit);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (readings.size() > MOST_ARTICLES) {
      json.writeNumberField("moreArticles", readings.size() - MOST_ARTICLES);
    }
    Compact.strings(json, "problems", problems.stream().map(Problem::line).toList());
  }

  private static void article(JsonGenerator json, ArticleReading reading, int limit)
      throws IOException {
    Compact.article(json, reading.id(), reading.article());
    String language = reading.article().metadata().language();
    if (!language.equals("en")) {
      json.writeStringField(
          "note", "not read: the language is '" + language + "' and only English is read");
    }
    List<Statement> statements = reading.statements();
    json.writeArrayFieldStart("statements");
    for (Statement statement : statements.subList(0, Math.min(limit, statements.size()))) {
      Compact.statement(json, reading.id(), statement);
    }
    json.writeEndArray();
    if (statements.size() > limit) {
      json.writeNumberField("moreStatements", statements.size() - limit);
    }
    if (!reading.garblings().isEmpty()) {
      json.writeArrayFieldStart("looksDamaged");
      for (Garbling garbling : reading.garblings()) {
        json.writeStartObject();
        json.writeStringField("kind", garbling.kind().word());
        Json.placeFields(json, garbling.excerpt());
        json.writeStringField("why", garbling.finding().why());
        Compact.optional(json, "suggestion", garbling.finding().suggestion());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
