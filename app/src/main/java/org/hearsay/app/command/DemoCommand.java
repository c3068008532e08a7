package org.hearsay.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryReport;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.hearsay.store.SqliteLedger;
import org.hearsay.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: the cases that come with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads the cases that come with it and reports one story.",
    description = {
      "",
      "The story is told by ten pages: an agency, copies of it, a rewrite, a garbled translation, a"
          + " confirmation, a denial, a correction. All of it is invented. The cases go into a new"
          + " ledger in a temporary folder, or into the one named.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {"  ./hearsay demo", "  ./hearsay demo --ledger demo.db", ""})
final class DemoCommand implements Callable<Integer> {

  /** The case whose story is shown. */
  private static final String STORY = "marrow-dam";

  private final Console console;

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Where the demo's ledger goes (default: a new one in a temporary folder).")
  private Optional<Path> ledgerFile = Optional.empty();

  @Mixin private ReportOptions report = new ReportOptions();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path cases = Path.of(System.getProperty("hearsay.home", "."), "cases");
    if (!Files.isDirectory(cases)) {
      throw new Refusal(
          ExitCode.FAILED,
          "the cases are not there: the demo needs the folder cases beside the launcher");
    }
    Path file = ledgerFile.orElseGet(DemoCommand::temporary);
    console.line("Ledger: " + file);
    ProblemList problems = new ProblemList(console);
    List<ArticleReading> story = new ArrayList<>();
    try (Ledger ledger = SqliteLedger.open(file)) {
      KeepInLedger keep = new KeepInLedger(ledger, new FileNames(file), problems, true);
      new Inputs(console, tagger::hearsay).read(inputs(cases), new StoryToo(keep, story));
      Stories.group(ledger);
      console.line("The cases: " + keep.tally().inWords());
    }
    console.line("");
    Story shown = tagger.hearsay().story(story);
    new StoryReport(new Page(console), report.depth(shown)).write(shown);
    console.line("");
    console.line("To see it as a page: ./hearsay serve --ledger " + file);
    return problems.exitCode(false);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("hearsay-demo").resolve("hearsay.db");
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.FAILED, "no temporary folder can be made; name a ledger with --ledger");
    }
  }

  /** The input folder of each case, by name. */
  private static List<Path> inputs(Path cases) {
    try (Stream<Path> folders = Files.list(cases)) {
      return folders
          .map(folder -> folder.resolve("in"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Refusal(ExitCode.FAILED, "the folder " + cases + " cannot be read");
    }
  }

  /** Keeps everything, and the articles of the story also here. */
  private record StoryToo(KeepInLedger keep, List<ArticleReading> story) implements Inputs.Sink {

    @Override
    public void reading(String file, ArticleReading reading, List<Problem> problems) {
      keep.put(file, reading, problems);
      Path folder = Path.of(file).getParent();
      if (folder != null && folder.endsWith(Path.of(STORY, "in"))) {
        story.add(reading);
      }
    }

    @Override
    public void problem(Problem problem) {
      keep.problem(problem);
    }

    @Override
    public void done(String file) {
      keep.done(file);
    }
  }
}
