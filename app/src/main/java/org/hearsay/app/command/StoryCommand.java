package org.hearsay.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryJson;
import org.hearsay.app.output.StoryReport;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay story}: articles as one story. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Articles as one story: claims, origins, answers, copies.",
    description = {
      "",
      "Treats the inputs as one story and reports its claims: who says so, along which chain, who"
          + " denies it or will not comment, where versions differ, which pages copy which, and how"
          + " many independent origins there may be, with the reasons.",
      "",
      "Every line ends with the article and the offsets of the words that it rests on.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE, Root.PROBLEMS},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay story saved-pages/",
      "  ./hearsay story a.html b.html c.txt --claims 5",
      "  ./hearsay story saved-pages/ --json | jq '.claims[0].independent'"
    })
final class StoryCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Pages, texts, feeds, archives, folders of these; - for standard input.")
  private List<Path> paths = List.of();

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Option(names = "--json", description = "Print the story as one JSON object on one line.")
  private boolean asJson;

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--strict", description = "End with exit code 3 if any input had a problem.")
  private boolean strict;

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemList problems = new ProblemList(console);
    List<ArticleReading> readings =
        new Inputs(console, tagger::hearsay).readAll(paths, problems::add);
    if (readings.isEmpty()) {
      throw new Refusal(ExitCode.FAILED, "no article was found in these inputs");
    }
    Story story = tagger.hearsay().story(readings);
    if (asJson) {
      console.line(StoryJson.line(story));
    } else {
      new StoryReport(new Page(console), report.depth(story)).write(story);
    }
    return problems.exitCode(strict);
  }
}
