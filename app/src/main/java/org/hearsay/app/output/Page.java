package org.hearsay.app.output;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.Console;

/**
 * Lays out a report for a terminal: lines broken at words to its width, colours only where it takes
 * them. Articles are hostile input: control characters in them never reach the terminal.
 */
public final class Page {

  /** Colours and weights, by what they mean. */
  public enum Tone {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    AFFIRM("32"),
    DENY("31"),
    NOTICE("33");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  /** Words of a quotation that are shown; the place leads to the rest. In characters. */
  private static final int QUOTED = 220;

  private final Console console;

  /** Writes to this console. */
  public Page(Console console) {
    this.console = console;
  }

  /** An empty line. */
  public void gap() {
    console.line("");
  }

  /** A heading, on a line of its own. */
  public void heading(String text) {
    gap();
    console.line(paint(Tone.STRONG, clean(text)));
  }

  /**
   * A text, broken at words to the width.
   *
   * @param indent columns before each line
   * @param tone how it looks
   * @param text what it says
   */
  public void text(int indent, Tone tone, String text) {
    for (String line : broken(clean(text), console.look().width() - indent)) {
      console.line(" ".repeat(indent) + paint(tone, line));
    }
  }

  /**
   * A text and, behind it, the places that it rests on, each kept in one piece so that it can be
   * copied.
   *
   * @param indent columns before each line
   * @param tone how the text looks; the places are quiet
   * @param text what it says
   * @param places article and offsets
   */
  public void placed(int indent, Tone tone, String text, List<String> places) {
    int width = console.look().width() - indent;
    String margin = " ".repeat(indent);
    List<String> lines = broken(clean(text), width);
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      line.append(i == 0 ? "" : "\n" + margin).append(paint(tone, lines.get(i)));
      columns = columns(lines.get(i));
    }
    for (String place : places) {
      String where = "[" + clean(place) + "]";
      boolean fits = columns + 1 + columns(where) <= width;
      line.append(fits ? " " : "\n" + margin).append(paint(Tone.QUIET, where));
      columns = columns(where) + (fits ? columns + 1 : 0);
    }
    console.line(margin + line);
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  /** {@code 1 article}, {@code 2 articles}, {@code 2 stories}. */
  public static String counted(int n, String what) {
    if (n == 1) {
      return "1 " + what;
    }
    return n
        + " "
        + (what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s");
  }

  /** Words in quotation marks, cut where they are long. */
  public static String quoted(String words) {
    String clean = clean(words);
    if (clean.length() <= QUOTED) {
      return "\u201c" + clean + "\u201d";
    }
    int cut = clean.lastIndexOf(' ', QUOTED);
    int end = cut > QUOTED / 2 ? cut : QUOTED;
    return "\u201c" + clean.substring(0, end) + " \u2026\u201d";
  }

  /** Words for a chip, such as {@code [contested]}. */
  public String chip(Tone tone, String words) {
    return paint(tone, "[" + clean(words) + "]");
  }

  /** A line that is already laid out. */
  public void line(String text) {
    console.line(text);
  }

  /**
   * The text on one line without what moves a cursor, changes colours or turns the direction of
   * writing: every white space and control character becomes one blank.
   */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), 4096));
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean format = Character.getType(c) == Character.FORMAT;
      if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
        blank = out.length() > 0;
      } else if (!format) {
        if (blank) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private String paint(Tone tone, String text) {
    return console.look().colour() && !tone.code.isEmpty() && !text.isEmpty()
        ? "\u001b[" + tone.code + "m" + text + "\u001b[0m"
        : text;
  }

  private static List<String> broken(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : text.split(" ", -1)) {
      int length = columns(word);
      if (columns > 0 && columns + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (columns > 0) {
        line.append(' ');
        columns++;
      }
      line.append(word);
      columns += length;
    }
    lines.add(line.toString());
    return lines;
  }
}
