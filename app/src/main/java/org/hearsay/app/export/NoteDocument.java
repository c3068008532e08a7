package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document of headings, paragraphs, lists, tables and numbered notes. For one thread. */
final class NoteDocument {

  /** Marks that open a quotation. */
  private static final String MARKS = "\"\u201C\u201E\u00AB";

  /** How a piece of a line looks. */
  enum Look {
    PLAIN,
    STRONG,
    /** Words of a page, in quotation marks. */
    QUOTE,
    /** The number of a note. */
    NOTE,
    /** An address. */
    ADDRESS
  }

  /** A piece of a line. */
  record Piece(Look look, String text) {}

  /** A line, piece by piece. */
  static final class Line {
    private final List<Piece> pieces = new ArrayList<>();

    static Line of(String text) {
      return new Line().add(Look.PLAIN, text);
    }

    Line add(Look look, String text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(look, text));
      }
      return this;
    }

    Line plain(String text) {
      return add(Look.PLAIN, text);
    }

    List<Piece> pieces() {
      return pieces;
    }
  }

  /** A part of the document. */
  sealed interface Block permits Heading, Paragraph, Items, Table, Notes {}

  record Heading(int level, String text) implements Block {}

  record Paragraph(Line line) implements Block {}

  record Items(List<Line> lines) implements Block {}

  record Table(List<String> header, List<List<Line>> rows) implements Block {}

  /** The notes, from 1. */
  record Notes(List<Line> lines) implements Block {}

  private final List<Block> blocks = new ArrayList<>();

  /** Words in one pair of quotation marks: their own where they bring one. */
  static String quoted(String words, UnaryOperator<String> escape) {
    String bare = words.strip();
    boolean own = !bare.isEmpty() && MARKS.indexOf(bare.charAt(0)) >= 0;
    return own ? escape.apply(bare) : "\u201C" + escape.apply(bare) + "\u201D";
  }

  NoteDocument heading(int level, String text) {
    blocks.add(new Heading(level, text));
    return this;
  }

  NoteDocument paragraph(Line line) {
    blocks.add(new Paragraph(line));
    return this;
  }

  /** Nothing where there are no items. */
  NoteDocument items(List<Line> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Items(List.copyOf(lines)));
    }
    return this;
  }

  /** A heading of the third level and what stands under it; nothing where there are no items. */
  NoteDocument items(String heading, List<Line> lines) {
    return lines.isEmpty() ? this : heading(3, heading).items(lines);
  }

  NoteDocument table(List<String> header, List<List<Line>> rows) {
    blocks.add(new Table(List.copyOf(header), List.copyOf(rows)));
    return this;
  }

  NoteDocument notes(List<Line> lines) {
    blocks.add(new Notes(List.copyOf(lines)));
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }
}
