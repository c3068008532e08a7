package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of a command in this process, as a user would type it.
 *
 * @param exitCode what it ended with
 * @param out standard output
 * @param err standard error
 */
public record Cli(int exitCode, String out, String err) {

  /** Runs with plain output, as into a pipe. */
  public static Cli run(Object... arguments) {
    return run(Console.Look.PLAIN, arguments);
  }

  /** Runs with output that looks like this. */
  public static Cli run(Console.Look look, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), look);
    String[] typed = new String[arguments.length];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = arguments[i].toString();
    }
    int exitCode = Main.run(console, typed);
    console.flush();
    return new Cli(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /** Standard output, line by line. */
  public List<String> lines() {
    return out.lines().toList();
  }

  /** The repository's root. */
  public static Path root() {
    return Path.of(System.getProperty("hearsay.root", ".."));
  }
}
