package org.hearsay.app.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.Version;
import org.hearsay.app.export.ExportFormat;
import org.hearsay.app.export.Iris;
import org.hearsay.app.export.Selection;
import org.hearsay.decision.DecisionLog;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/** One story in the formats of others, as {@code ./hearsay export} writes it. Thread-safe. */
final class ExportAnswers {

  private final Ledger ledger;
  private final ApiStories stories;

  ExportAnswers(Ledger ledger, ApiStories stories) {
    this.ledger = ledger;
    this.stories = stories;
  }

  void one(Context context) throws IOException {
    Parameters asked = new Parameters(context, Set.of("as"));
    // Tables are several files; the command line writes them.
    Optional<ExportFormat> format =
        ExportFormat.of(context.pathParam("format")).filter(f -> f != ExportFormat.CSV);
    Optional<Story> story = stories.story(context.pathParam("story"));
    if (format.isEmpty() || story.isEmpty()) {
      Api.notFound(context, format.isEmpty() ? "format" : "story");
      return;
    }
    String wanted = asked.word("as", format.get().syntaxes());
    String syntax = wanted.isEmpty() ? format.get().syntaxes().get(0) : wanted;
    Iris iris = Iris.under("http://" + context.host()).orElseGet(() -> new Iris(Iris.USUAL_BASE));
    StringWriter out = new StringWriter();
    format
        .get()
        .export(syntax, iris, Version.number())
        .write(selection(context.pathParam("story"), story.get()), out);
    Form form = form(syntax);
    context
        .header(
            "Content-Disposition",
            "attachment; filename=\"hearsay-" + format.get().word() + form.ending() + "\"")
        .contentType(form.type())
        .result(out.toString());
  }

  private Selection selection(String key, Story story) {
    Map<String, ArticleReading> readings = new LinkedHashMap<>();
    story.articles().forEach(article -> readings.put(article.id(), article.reading()));
    return new Selection(
        List.copyOf(readings.keySet()),
        List.of(1),
        new Selection.Source(
            id -> Optional.ofNullable(readings.get(id)),
            number -> new Selection.Numbered(number, key, story),
            new DecisionLog(ledger.decisions())));
  }

  private record Form(String type, String ending) {}

  private static Form form(String syntax) {
    return switch (syntax) {
      case "turtle" -> new Form("text/turtle; charset=utf-8", ".ttl");
      case "json-ld" -> new Form("application/ld+json", ".jsonld");
      case "json-lines" -> new Form("application/x-ndjson", ".jsonl");
      case "markdown" -> new Form("text/markdown; charset=utf-8", ".md");
      case "html" -> new Form("text/html; charset=utf-8", ".html");
      default -> throw new IllegalStateException("no form for " + syntax);
    };
  }
}
