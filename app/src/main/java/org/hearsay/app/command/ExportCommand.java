package org.hearsay.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.output.CsvTables;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: the ledger in formats of others. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the ledger as tables.",
    description = {
      "",
      "Format csv: seven tables (articles, statements, claims, origins, responses, disagreements,"
          + " problems) in UTF-8, as RFC 4180 has it. docs/csv.md says what each column means. A cell"
          + " that a spreadsheet would run as a formula has an apostrophe in front.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE + ", or the format comes later"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay export --format csv",
      "  ./hearsay export --format csv --out tables --excel --ledger case-17.db"
    })
final class ExportCommand implements Callable<Integer> {

  private static final List<String> LATER = List.of("prov", "schema-org", "ftm", "ninjs");

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "csv. Later: prov, schema-org, ftm, ninjs.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "hearsay-csv",
      description = "Where the tables go (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("hearsay-csv");

  @Option(
      names = "--excel",
      description = "Start each file with a byte order mark, so that Excel takes it for UTF-8.")
  private boolean excel;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String wanted = format.toLowerCase(Locale.ROOT);
    if (LATER.contains(wanted)) {
      throw new Refusal(
          ExitCode.USAGE, "the format " + wanted + " comes in a later version; csv is there now");
    }
    if (!wanted.equals("csv")) {
      throw new Refusal(ExitCode.USAGE, "there is no format " + format + "; csv is there now");
    }
    try (Ledger ledger = ledgerOption.open(console);
        CsvTables tables = new CsvTables(folder, excel)) {
      ledger.articleIds().forEach(id -> ledger.reading(id).ifPresent(tables::article));
      List<List<String>> stories = ledger.stories();
      for (int i = 0; i < stories.size(); i++) {
        tables.story(i + 1, Stories.of(ledger, stories.get(i)));
      }
      ledger.problems().forEach(tables::problem);
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(
          ExitCode.FAILED, "the tables cannot be written to " + folder + ": " + e.getMessage());
    }
    console.line("Wrote seven tables to " + folder + "; docs/csv.md says what the columns mean.");
    return ExitCode.OK;
  }
}
