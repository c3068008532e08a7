package org.hearsay.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.output.Page;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}: statements and titles by words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Finds statements and titles by words.",
    description = {
      "",
      "Finds statements and titles that hold all of the words, best first. Looks into what is said,"
          + " who says it, and titles, of the newest version of each page. Case and accents do not"
          + " matter.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK + " or nothing found", Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {"  ./hearsay search dam", "  ./hearsay search minister repair --limit 50", ""})
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words.")
  private List<String> words = List.of();

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new Refusal(ExitCode.USAGE, "--limit is 1 or more");
    }
    try (Ledger ledger = ledgerOption.open(console)) {
      List<Ledger.Hit> hits = ledger.search(String.join(" ", words), limit);
      Page page = new Page(console);
      for (Ledger.Hit hit : hits) {
        String place =
            hit.article() + hit.span().map(s -> " " + s.start() + "-" + s.end()).orElse(" title");
        String speaker =
            hit.statement()
                .flatMap(
                    id ->
                        ledger.adjustedReading(hit.article()).stream()
                            .flatMap(reading -> reading.statements().stream())
                            .filter(statement -> statement.id().equals(id))
                            .map(
                                statement ->
                                    statement.speaker().name()
                                        + ", "
                                        + statement.act().word().replace('-', ' ')
                                        + ": ")
                            .findFirst())
                .orElse("title: ");
        page.placed(0, Page.Tone.PLAIN, speaker + Page.quoted(hit.words()), List.of(place));
      }
      if (hits.isEmpty()) {
        console.line("Nothing holds all of these words.");
      }
    }
    return ExitCode.OK;
  }
}
