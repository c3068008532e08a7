package org.hearsay.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryReport;
import org.hearsay.ledger.Ledger;
import org.hearsay.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay stories}: the stories of a ledger, or one of them in full. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists the stories of the ledger, or shows one.",
    description = {
      "",
      "Lists the stories of the ledger: groups of two or more articles about the same event.",
      "With a number, shows that story as the command story does.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {"  ./hearsay stories", "  ./hearsay stories 3 --statements", ""})
final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "NUMBER",
      arity = "0..1",
      description = "The number of a story in the list.")
  private Optional<Integer> number = Optional.empty();

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--json", description = "With a number: as one JSON object on one line.")
  private boolean asJson;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (number.isPresent() && asJson) {
      try (Ledger ledger = ledgerOption.openQuietly()) {
        console.line(org.hearsay.app.output.StoryJson.line(one(ledger, ledger.stories())));
      }
      return ExitCode.OK;
    }
    try (Ledger ledger = ledgerOption.open(console)) {
      List<List<String>> stories = Stories.list(ledger, console);
      if (number.isPresent()) {
        Story story = one(ledger, stories);
        new StoryReport(new Page(console), report.depth(story)).write(story);
        return ExitCode.OK;
      }
      for (int i = 0; i < stories.size() && !console.isClosed(); i++) {
        Story story = Stories.of(ledger, stories.get(i));
        console.line(
            String.format(
                Locale.ROOT,
                "%4d  %3d articles  %s",
                i + 1,
                stories.get(i).size(),
                Page.clean(story.title())));
      }
    }
    return ExitCode.OK;
  }

  private Story one(Ledger ledger, List<List<String>> stories) {
    int n = number.orElse(0);
    if (n < 1 || n > stories.size()) {
      throw new Refusal(
          ExitCode.USAGE,
          "there is no story " + n + "; the ledger has " + Page.counted(stories.size(), "story"));
    }
    return Stories.of(ledger, stories.get(n - 1));
  }
}
