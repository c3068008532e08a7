package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.output.Csv;
import org.hearsay.text.Span;

/** What a grid shows as a CSV table; docs/csv.md says what the columns mean. */
final class Tables {

  private static final List<String> COLUMNS =
      List.of(
          "article",
          "statement",
          "outlet",
          "published",
          "speaker",
          "kind",
          "via",
          "act",
          "hedge",
          "content",
          "start",
          "end");

  private Tables() {}

  static String of(List<GridRow> rows) {
    StringWriter out = new StringWriter();
    Csv csv = new Csv(out, COLUMNS);
    for (GridRow row : rows) {
      Span span = row.line().place().span();
      csv.row(
          row.line().place().article(),
          row.line().place().statement(),
          row.outlet(),
          row.day(),
          row.who(),
          row.facet("kind"),
          String.join(" > ", row.line().who().via()),
          row.facet("act"),
          row.facet("hedge"),
          row.words(),
          span.start(),
          span.end());
    }
    return out.toString();
  }

  static void send(Context context, String name, String table) {
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(table);
  }
}
