package org.hearsay.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.Version;
import org.hearsay.app.assistant.AllowedFolders;
import org.hearsay.app.assistant.AssistantServer;
import org.hearsay.app.assistant.ReadsPaths;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay mcp}: a server for assistants on standard input and output. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Answers an assistant over the Model Context Protocol.",
    description = {
      "",
      "Serves an assistant over the Model Context Protocol on standard input and output, until the"
          + " input ends. Tools: read_article, who_says, claim_origins, evidence, list_stories. They"
          + " only read. The ledger is opened when it is first asked for; without one, articles can"
          + " still be read from files.",
      "",
      "The assistant may name files inside the folders given with --folder and nowhere else,"
          + " symbolic links followed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay mcp --ledger case-17.db --folder saved-pages",
      "  In the settings of an assistant:",
      "  {\"mcpServers\": {\"hearsay\": {\"command\": \"/path/to/hearsay\", \"args\": [\"mcp\"]}}}",
      ""
    })
final class McpCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description =
          "The assistant may name files in this folder and below; may be given more than once"
              + " (default: the current folder).")
  private List<Path> folders = new ArrayList<>();

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    AllowedFolders allowed;
    try {
      allowed = AllowedFolders.of(folders.isEmpty() ? List.of(Path.of("")) : folders);
    } catch (IOException e) {
      throw new Refusal(ExitCode.USAGE, "--folder: no such folder: " + e.getMessage());
    }
    // Standard output belongs to the protocol: whatever else prints goes to standard error.
    OutputStream protocol = new FileOutputStream(FileDescriptor.out);
    PrintStream before = System.out;
    System.setOut(new PrintStream(console.err(), true, StandardCharsets.UTF_8));
    try {
      new AssistantServer(
              ledgerOption::openQuietly,
              allowed,
              new Reader(),
              fault -> {
                console.note("hearsay: this is a fault of Hearsay: " + fault);
                if (console.look().debug()) {
                  fault.printStackTrace(console.err());
                }
              })
          .serve(System.in, protocol, Version.number());
    } finally {
      System.setOut(before);
    }
    return ExitCode.OK;
  }

  /** Reads as the other commands do. */
  private final class Reader implements ReadsPaths {

    @Override
    public Found read(List<Path> files) {
      List<Problem> problems = new ArrayList<>();
      List<ArticleReading> readings =
          new Inputs(console, tagger::hearsay).readAll(files, problems::add);
      return new Found(readings, problems);
    }

    @Override
    public ArticleReading read(String id, String text) {
      return tagger.hearsay().read(id, text);
    }
  }
}
