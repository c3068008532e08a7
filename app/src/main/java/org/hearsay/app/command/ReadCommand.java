package org.hearsay.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.output.Page;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: articles into a ledger. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Articles into a ledger.",
    description = {
      "",
      "Reads articles into a ledger, and groups the ledger's articles into stories.",
      "",
      "Reads .html .htm .txt .jsonl .json .xml (feeds) .warc .warc.gz, folders of these, and"
          + " standard input. Each article is kept as soon as it is read: a run that is stopped, even"
          + " by kill -9, is completed by running the same command again. What is there already with"
          + " the same text is not read again; another text of the same page is kept as its newest"
          + " version, beside the old one. An input with a problem is listed and the rest is read.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE, Root.PROBLEMS},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay read saved-pages/",
      "  ./hearsay read crawl.warc.gz feed.xml --ledger case-17.db",
      "  ./hearsay read archive/ --strict || echo 'look at the list of problems'"
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; - for standard input.")
  private List<Path> paths = List.of();

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Mixin private TaggerOption tagger = new TaggerOption();

  @Option(
      names = "--again",
      description = "Read everything again, such as after a new version of Hearsay.")
  private boolean again;

  @Option(
      names = {"-v", "--verbose"},
      description = "A line on standard error for each article as it is kept.")
  private boolean verbose;

  @Option(names = "--strict", description = "End with exit code 3 if any input had a problem.")
  private boolean strict;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemList problems = new ProblemList(console);
    try (Ledger ledger = ledgerOption.openOrMake(console)) {
      console.flush();
      Inputs inputs = new Inputs(console, tagger::hearsay);
      KeepInLedger keep =
          new KeepInLedger(ledger, new FileNames(ledgerOption.file()), problems, again);
      try (Progress progress = new Progress(console, inputs.count(paths))) {
        inputs.read(paths, new Shown(keep, progress));
      }
      if (ledger.storiesAreStale()) {
        Stories.group(ledger);
      }
      console.line(keep.tally().inWords());
      Ledger.Counts counts = ledger.counts();
      console.line(
          "The ledger holds "
              + Page.counted(counts.articles(), "article")
              + " in "
              + Page.counted(counts.versions(), "version")
              + ", "
              + Page.counted(counts.statements(), "statement")
              + ", "
              + Page.counted(ledger.stories().size(), "story")
              + ".");
      console.line("Problems in this run: " + problems.summary() + ".");
    }
    return problems.exitCode(strict);
  }

  /** Keeps, and shows how far it is. */
  private final class Shown implements Inputs.Sink {
    private final KeepInLedger keep;
    private final Progress progress;

    Shown(KeepInLedger keep, Progress progress) {
      this.keep = keep;
      this.progress = progress;
    }

    @Override
    public boolean wants(String file, org.hearsay.article.Article article) {
      boolean wanted = keep.wants(file, article);
      if (!wanted) {
        progress.article();
      }
      return wanted;
    }

    @Override
    public void reading(String file, ArticleReading reading, List<Problem> found) {
      Ledger.Put put = keep.put(file, reading, found);
      progress.article();
      if (verbose) {
        console.note(
            "kept "
                + reading.id()
                + ": "
                + Page.counted(reading.statements().size(), "statement")
                + (put == Ledger.Put.NEW_VERSION ? ", a new version of its page" : ""));
      }
    }

    @Override
    public void problem(Problem problem) {
      keep.problem(problem);
    }

    @Override
    public void done(String file) {
      keep.done(file);
      progress.file();
    }
  }
}
