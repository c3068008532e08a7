package org.hearsay.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.Places;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Origin;
import org.hearsay.ledger.Ledger;
import org.hearsay.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay claims}: the claims of a ledger's stories. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists the claims of the ledger's stories.",
    description = {
      "",
      "Lists the claims of the ledger's stories, the main claim of each story first: how many"
          + " independent origins stand behind it, whether it is contested or denied, its words, and"
          + " where they stand.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {"  ./hearsay claims", "  ./hearsay claims | grep contested", ""})
final class ClaimsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgerOption.open(console)) {
      List<List<String>> stories = Stories.list(ledger, console);
      for (int i = 0; i < stories.size() && !console.isClosed(); i++) {
        Story story = Stories.of(ledger, stories.get(i));
        int n = 1;
        for (Claim claim : story.claims()) {
          console.line(line((i + 1) + "." + n++, claim));
        }
      }
    }
    return ExitCode.OK;
  }

  private static String line(String number, Claim claim) {
    String place =
        claim.sourcing().origins().stream()
            .map(Origin::appearances)
            .flatMap(List::stream)
            .findFirst()
            .map(appearance -> " [" + Page.clean(Places.of(appearance)) + "]")
            .orElse("");
    return number
        + " ["
        + String.join(", ", StoryFigures.chips(claim))
        + "] "
        + (claim.sourcing().decidedBy().isEmpty() ? "" : "changed by a person: ")
        + (claim.main() ? "main: " : "")
        + Page.quoted(claim.text())
        + place;
  }
}
