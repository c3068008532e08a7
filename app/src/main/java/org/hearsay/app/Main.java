package org.hearsay.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.app.command.Root;
import org.hearsay.ledger.LedgerUnusable;
import picocli.CommandLine;

/** The process: runs one command and ends with its exit code. */
public final class Main {

  /**
   * What libraries may log to standard error. Those that tell of their daily work are held to
   * warnings; the one that logs a stack trace for every link it cannot resolve, and goes on, is
   * off. Held here because a logger that nobody holds is forgotten with its level.
   */
  private static final Map<Logger, Level> LOGGERS =
      Map.of(
          Logger.getLogger("org.flywaydb"), Level.WARNING,
          Logger.getLogger("io.javalin"), Level.WARNING,
          Logger.getLogger("org.eclipse.jetty"), Level.WARNING,
          Logger.getLogger("io.modelcontextprotocol"), Level.SEVERE,
          Logger.getLogger("reactor"), Level.WARNING,
          Logger.getLogger("net.dankito.readability4j"), Level.OFF);

  private Main() {}

  /**
   * Runs a command.
   *
   * @param arguments as typed, without the program's name
   */
  public static void main(String[] arguments) {
    LOGGERS.forEach(Logger::setLevel);
    Console console = Console.ofProcess();
    int exitCode = run(console, arguments);
    console.flush();
    System.exit(exitCode);
  }

  /**
   * Runs a command in this process.
   *
   * @param console where it writes
   * @param arguments as typed, without the program's name
   * @return one of {@link ExitCode}
   */
  public static int run(Console console, String... arguments) {
    CommandLine commands = Root.commands(console);
    commands
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.look().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(Math.min(console.look().width(), 100))
        .setParameterExceptionHandler((fault, line) -> usage(console, fault))
        .setExecutionExceptionHandler((fault, line, parsed) -> explain(console, fault));
    try {
      return commands.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return explain(console, e);
    }
  }

  /** What is wrong with the command line, what may have been meant, and where help is. */
  private static int usage(Console console, CommandLine.ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    console.note("hearsay: " + fault.getMessage());
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        console.note("Did you mean " + String.join(" or ", meant) + "?");
      }
    }
    console.note("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** One line about a fault, and how to see more; never a stack trace unless asked for. */
  private static int explain(Console console, Throwable fault) {
    if (console.look().debug()) {
      console.out().flush();
      fault.printStackTrace(console.err());
    }
    if (fault instanceof LedgerUnusable unusable) {
      console.note("hearsay: " + unusable.getMessage());
      return ExitCode.FAILED;
    }
    if (fault instanceof Refusal refusal) {
      console.note("hearsay: " + refusal.getMessage());
      return refusal.exitCode();
    }
    if (fault instanceof OutOfMemoryError) {
      console.note(
          "hearsay: out of memory; give it more with HEARSAY_JAVA_OPTS=-Xmx4g, or fewer files");
      return ExitCode.FAILED;
    }
    console.note(
        "hearsay: this is a fault of Hearsay: "
            + fault
            + " (HEARSAY_DEBUG=1 shows where; please report it)");
    return ExitCode.FAILED;
  }
}
