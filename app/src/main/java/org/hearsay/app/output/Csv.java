package org.hearsay.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * A table in CSV as RFC 4180 has it: header, commas, CRLF, quotation marks where needed. A cell of
 * text that a spreadsheet would run as a formula (it starts with {@code = + - @}, a tab or a line
 * end) gets an apostrophe in front (OWASP, "CSV injection"): articles are hostile input.
 */
public final class Csv {

  private final Writer out;
  private final int columns;

  /**
   * Starts a table with its header.
   *
   * @param out where to; not closed
   * @param header names of the columns
   */
  public Csv(Writer out, List<String> header) {
    this.out = out;
    this.columns = header.size();
    row(header.toArray());
  }

  /**
   * Writes a row.
   *
   * @param cells texts, numbers or booleans; an empty text for what is unknown
   * @throws IllegalArgumentException if there are not as many as columns
   */
  public void row(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
    }
    try {
      for (int i = 0; i < cells.length; i++) {
        out.write(i == 0 ? "" : ",");
        out.write(cells[i] instanceof String text ? cell(text) : String.valueOf(cells[i]));
      }
      out.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
