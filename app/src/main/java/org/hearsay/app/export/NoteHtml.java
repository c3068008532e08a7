package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.export.NoteDocument.Block;
import org.hearsay.app.export.NoteDocument.Line;
import org.hearsay.app.export.NoteDocument.Piece;
import org.hearsay.app.output.Page;

/** A document as one page of HTML, ready to print: no scripts, nothing that is loaded. */
final class NoteHtml {

  private static final String STYLE =
      """
      @page { margin: 20mm 18mm; }
      body { font: 11pt/1.45 Georgia, "DejaVu Serif", serif; color: #111; background: #fff;
        max-width: 46em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.5em; line-height: 1.2; } h2 { font-size: 1.2em; margin-top: 1.8em; }
      h3 { font-size: 1em; margin: 1.2em 0 .3em; } h1, h2, h3 { break-after: avoid; }
      ul { padding-left: 1.2em; margin: .3em 0; } li { break-inside: avoid; margin: .2em 0; }
      table { border-collapse: collapse; width: 100%; font-size: .88em; }
      th, td { border: 1px solid #888; padding: .25em .5em; text-align: left;
        vertical-align: top; overflow-wrap: break-word; }
      thead { display: table-header-group; } tr { break-inside: avoid; }
      ol { font-size: .85em; } ol li { overflow-wrap: anywhere; }
      sup { line-height: 0; } a { color: #123f7a; }
      @media print { body { margin: 0; max-width: none; padding: 0; } a { color: inherit;
        text-decoration: none; } }
      """;

  private NoteHtml() {}

  static void write(NoteDocument document, Writer out) throws IOException {
    String title =
        document.blocks().get(0) instanceof NoteDocument.Heading heading ? heading.text() : "";
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    out.write(
        escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
    for (Block block : document.blocks()) {
      out.write(text(block));
    }
    out.write("</main>\n</body>\n</html>\n");
  }

  private static String text(Block block) {
    if (block instanceof NoteDocument.Heading heading) {
      return "<h"
          + heading.level()
          + ">"
          + escaped(heading.text())
          + "</h"
          + heading.level()
          + ">\n";
    }
    if (block instanceof NoteDocument.Paragraph paragraph) {
      return "<p>" + line(paragraph.line()) + "</p>\n";
    }
    if (block instanceof NoteDocument.Items items) {
      return "<ul>\n"
          + items.lines().stream()
              .map(l -> "<li>" + line(l) + "</li>\n")
              .collect(Collectors.joining())
          + "</ul>\n";
    }
    if (block instanceof NoteDocument.Table table) {
      return table(table);
    }
    StringBuilder notes = new StringBuilder("<ol>\n");
    List<Line> lines = ((NoteDocument.Notes) block).lines();
    for (int i = 0; i < lines.size(); i++) {
      notes.append("<li id=\"note-").append(i + 1).append("\">").append(line(lines.get(i)));
      notes.append("</li>\n");
    }
    return notes.append("</ol>\n").toString();
  }

  private static String table(NoteDocument.Table table) {
    StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
    table
        .header()
        .forEach(h -> html.append("<th scope=\"col\">").append(escaped(h)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<Line> row : table.rows()) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>").append(line(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static String line(Line line) {
    return line.pieces().stream().map(NoteHtml::piece).collect(Collectors.joining());
  }

  private static String piece(Piece piece) {
    String text = escaped(piece.text());
    return switch (piece.look()) {
      case PLAIN -> text;
      case STRONG -> "<strong>" + text + "</strong>";
      case QUOTE -> NoteDocument.quoted(piece.text(), NoteHtml::escaped);
      case NOTE -> "<sup><a href=\"#note-" + text + "\">[" + text + "]</a></sup>";
      case ADDRESS -> "<a href=\"" + text + "\">" + text + "</a>";
    };
  }

  private static String escaped(String text) {
    boolean before = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    boolean after = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    String clean = Page.clean(Surrogates.replaced(text));
    return (before ? " " : "")
        + clean
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
        + (after && !clean.isEmpty() ? " " : "");
  }
}
