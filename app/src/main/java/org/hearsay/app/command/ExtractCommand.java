package org.hearsay.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.output.ExtractJson;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay extract}: articles to JSON, one object a line. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Articles to JSON: who says what, one object a line.",
    description = {
      "",
      "Prints what each article attributes to whom, as one JSON object a line.",
      "",
      "Standard output holds nothing but these lines; problems go to standard error, and an input"
          + " that gives no article gives no line. Places are half-open offsets in UTF-16 units."
          + " For a .txt file they are into the file's text as it stands: decoded as UTF-8, line"
          + " ends untouched, a byte order mark at the start left out.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE, Root.PROBLEMS},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay extract page.html",
      "  ./hearsay extract texts/*.txt | jq -r '.attributions[].speaker' | sort | uniq -c",
      "  curl -s https://example.org/story | ./hearsay extract -"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Pages, texts, feeds, archives, folders of these; - for standard input.")
  private List<Path> paths = List.of();

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Option(names = "--strict", description = "End with exit code 3 if any input had a problem.")
  private boolean strict;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemList problems = new ProblemList(console);
    new Inputs(console, tagger::hearsay)
        .read(
            paths,
            new Inputs.Sink() {
              @Override
              public void reading(String file, ArticleReading reading, List<Problem> found) {
                console.line(ExtractJson.line(reading, found));
                problems.addAll(found);
                if (console.isClosed()) {
                  throw new Inputs.Enough();
                }
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    return problems.exitCode(strict);
  }
}
