package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command writes. Always UTF-8 and always {@code \n}. Not thread-safe.
 *
 * @param out standard output: results
 * @param err standard error: progress, problems, errors
 * @param look what the two can show
 */
public record Console(PrintStream out, PrintStream err, Look look) {

  /** The width assumed where none is known, in columns. */
  private static final int USUAL_WIDTH = 80;

  /** Below this many columns a report cannot be laid out; above that many it is hard to read. */
  private static final int LEAST_WIDTH = 40;

  private static final int MOST_WIDTH = 120;

  /** Bytes gathered before they are written; a report is written in one or two pieces. */
  private static final int BUFFER = 1 << 16;

  /**
   * What a terminal can show.
   *
   * @param colour whether standard output takes colours
   * @param progress whether standard error is a terminal, where a progress bar may move
   * @param width columns of standard output
   * @param debug whether a fault shows its stack trace
   */
  public record Look(boolean colour, boolean progress, int width, boolean debug) {

    /** Nothing but plain lines. */
    public static final Look PLAIN = new Look(false, false, USUAL_WIDTH, false);
  }

  /**
   * The process's own streams. The launcher says what is a terminal ({@code hearsay.tty.out},
   * {@code hearsay.tty.err}, {@code hearsay.columns}), for Java cannot tell for each stream.
   */
  public static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean terminal = Boolean.getBoolean("hearsay.tty.out");
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    boolean debug = isOn(environment.getOrDefault("HEARSAY_DEBUG", ""));
    Look look = new Look(colour, Boolean.getBoolean("hearsay.tty.err"), width(), debug);
    return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), look);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  private static boolean isOn(String value) {
    return !value.isEmpty()
        && !value.equals("0")
        && !value.toLowerCase(Locale.ROOT).equals("false");
  }

  private static int width() {
    int columns = Integer.getInteger("hearsay.columns", USUAL_WIDTH);
    return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns));
  }

  /** Writes a line to standard output. */
  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** Writes a line to standard error, at once, behind what standard output has so far. */
  public void note(String text) {
    out.flush();
    err.print(look.progress() ? "\r\u001b[K" + text : text);
    err.print('\n');
    err.flush();
  }

  /** Whether whoever read standard output has gone, as behind {@code | head}. Flushes. */
  public boolean isClosed() {
    return out.checkError();
  }

  /** Writes out what is still held back. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
