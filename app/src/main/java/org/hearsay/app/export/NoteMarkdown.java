package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.export.NoteDocument.Block;
import org.hearsay.app.export.NoteDocument.Line;
import org.hearsay.app.export.NoteDocument.Piece;
import org.hearsay.app.output.Page;

/** A document in CommonMark with the tables and footnotes of GitHub's and pandoc's. */
final class NoteMarkdown {

  /** What has a meaning in Markdown; each may stand behind a backslash. */
  private static final String SIGNS = "\\`*_{}[]<>#|~&$!^+=-";

  private NoteMarkdown() {}

  static void write(NoteDocument document, Writer out) throws IOException {
    boolean first = true;
    for (Block block : document.blocks()) {
      out.write(first ? "" : "\n");
      first = false;
      out.write(text(block));
    }
  }

  private static String text(Block block) {
    if (block instanceof NoteDocument.Heading heading) {
      return "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
    }
    if (block instanceof NoteDocument.Paragraph paragraph) {
      return line(paragraph.line()) + "\n";
    }
    if (block instanceof NoteDocument.Items items) {
      return items.lines().stream().map(l -> "- " + line(l) + "\n").collect(Collectors.joining());
    }
    if (block instanceof NoteDocument.Table table) {
      String header =
          row(table.header().stream().map(NoteMarkdown::escaped).toList())
              + row(table.header().stream().map(h -> "---").toList());
      return header
          + table.rows().stream()
              .map(cells -> row(cells.stream().map(NoteMarkdown::line).toList()))
              .collect(Collectors.joining());
    }
    StringBuilder notes = new StringBuilder();
    List<Line> lines = ((NoteDocument.Notes) block).lines();
    for (int i = 0; i < lines.size(); i++) {
      notes.append("[^").append(i + 1).append("]: ").append(line(lines.get(i))).append('\n');
    }
    return notes.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String line(Line line) {
    StringBuilder text = new StringBuilder();
    boolean afterNote = false;
    for (Piece piece : line.pieces()) {
      boolean note = piece.look() == NoteDocument.Look.NOTE;
      // Numbers of notes that touch would read as one number.
      text.append(note && afterNote ? " " : "").append(piece(piece));
      afterNote = note;
    }
    return text.toString();
  }

  private static String piece(Piece piece) {
    return switch (piece.look()) {
      case PLAIN -> escaped(piece.text());
      case STRONG -> "**" + escaped(piece.text().strip()) + "**";
      case QUOTE -> NoteDocument.quoted(piece.text(), NoteMarkdown::escaped);
      case NOTE -> "[^" + piece.text() + "]";
      case ADDRESS -> "<" + piece.text() + ">";
    };
  }

  /** On one line, with nothing that Markdown or HTML would take for its own. */
  private static String escaped(String text) {
    boolean before = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    boolean after = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    String clean = Page.clean(Surrogates.replaced(text));
    StringBuilder out = new StringBuilder(before ? " " : "");
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean between =
          (c == '-' || c == '+' || c == '=' || c == '!')
              && i > 0
              && Character.isLetterOrDigit(clean.charAt(i - 1));
      if (SIGNS.indexOf(c) >= 0 && !between) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append(after && !clean.isEmpty() ? " " : "").toString();
  }
}
