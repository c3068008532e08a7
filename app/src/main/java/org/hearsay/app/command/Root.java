package org.hearsay.app.command;

import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./hearsay} itself: knows its commands, and shows them when none is named. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Root.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE, Root.PROBLEMS},
    description = {
      "Reads news articles and tells who says what, through whom, who denies it, and how many"
          + " independent origins there may be. It never says what is true.",
      ""
    },
    footer = {
      "",
      "Start with:",
      "  ./hearsay demo                  the cases that come with it",
      "  ./hearsay story saved-pages/    one story, from a folder of pages",
      "  ./hearsay read archive/         into a ledger; then stories, claims, serve",
      "",
      "HEARSAY_JAVA_OPTS=-Xmx4g gives it more memory, NO_COLOR=1 turns colours off,",
      "HEARSAY_DEBUG=1 shows where a fault happened.",
    })
public final class Root implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private Root() {}

  /**
   * All commands, ready to run.
   *
   * @param console where they write
   */
  public static CommandLine commands(Console console) {
    CommandLine root = new CommandLine(new Root());
    root.addSubcommand(new DemoCommand(console));
    root.addSubcommand(new StoryCommand(console));
    root.addSubcommand(new ReadCommand(console));
    root.addSubcommand(new StoriesCommand(console));
    root.addSubcommand(new ClaimsCommand(console));
    root.addSubcommand(new SearchCommand(console));
    root.addSubcommand(new ServeCommand(console));
    root.addSubcommand(new ExportCommand(console));
    root.addSubcommand(new ExtractCommand(console));
    root.addSubcommand(OverridesCommand.withSubcommands(console));
    root.addSubcommand(new WatchCommand(console));
    root.addSubcommand(new McpCommand(console));
    root.addSubcommand(new CompletionCommand(console));
    root.addSubcommand(new ManCommand(console));
    root.addSubcommand(new WarmUpCommand());
    return root;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** What {@code --version} prints. */
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "hearsay " + Version.number(), "Java " + System.getProperty("java.version")
      };
    }
  }

  /** The exit codes that every command's help lists. */
  static final String OK = ExitCode.OK + ":done; inputs with problems were listed";

  static final String FAILED = ExitCode.FAILED + ":something failed that should not have";
  static final String USAGE = ExitCode.USAGE + ":the command line is wrong";
  static final String PROBLEMS = ExitCode.PROBLEMS + ":--strict, and some input had a problem";
}
