package org.hearsay.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.Version;
import org.hearsay.app.export.Export;
import org.hearsay.app.export.ExportFormat;
import org.hearsay.app.export.Iris;
import org.hearsay.app.export.Selection;
import org.hearsay.app.output.CsvTable;
import org.hearsay.app.output.CsvTables;
import org.hearsay.app.output.Page;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: the ledger in formats of others. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the ledger in formats of others.",
    description = {
      "",
      "Formats:",
      "  prov         PROV-O of the W3C: --as turtle (default) or json-ld",
      "  schema-org   Claim, NewsArticle, Quotation in JSON-LD; never a rating",
      "  ninjs        IPTC ninjs 3.1, one article a line",
      "  ftm          FollowTheMoney entities, one a line, for Aleph",
      "  annotations  W3C Web Annotation: source, cue and content in the texts",
      "  csv          tables in UTF-8, as RFC 4180 has it, into a folder",
      "  note         a sourcing note with citations: --as markdown (default) or html",
      "",
      "docs/exports.md has the mappings, docs/csv.md the columns. All but csv go to standard output"
          + " unless --out names a file; a file that was there is replaced when the new one is"
          + " whole.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Root.OK, Root.FAILED, Root.USAGE},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay export --format csv --out tables --excel",
      "  ./hearsay export --format prov --as json-ld --out case-17.jsonld --ledger case-17.db",
      "  ./hearsay export --format note --as html --story 3 --out note.html"
    })
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "prov, schema-org, ninjs, ftm, annotations, csv or note.")
  private String format = "";

  @Option(
      names = "--as",
      paramLabel = "SYNTAX",
      description = "How prov (turtle, json-ld) or note (markdown, html) is written.")
  private Optional<String> syntax = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Where it goes: a file; for csv a folder (default: hearsay-csv).")
  private Optional<Path> path = Optional.empty();

  @Option(
      names = "--story",
      paramLabel = "STORY",
      description =
          "Only this story and its articles: its number in the list of the command stories, or the"
              + " key in its page's address.")
  private Optional<String> story = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      defaultValue = Iris.USUAL_BASE,
      description = "What addresses in graphs start with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.USUAL_BASE;

  @Option(
      names = "--excel",
      description =
          "csv: start each file with a byte order mark, so that Excel takes it for UTF-8.")
  private boolean excel;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExportFormat wanted = format();
    String written = syntax.orElse("").toLowerCase(Locale.ROOT);
    if (!written.isEmpty() && !wanted.syntaxes().contains(written)) {
      throw new Refusal(ExitCode.USAGE, wanted.refusal(written));
    }
    Iris iris =
        Iris.under(base)
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.USAGE,
                        "--base is an address such as " + Iris.USUAL_BASE + ", not " + base));
    boolean toStandardOutput = wanted != ExportFormat.CSV && path.isEmpty();
    try (Ledger ledger =
        toStandardOutput ? ledgerOption.openQuietly() : ledgerOption.open(console)) {
      Selection selection = new LedgerSelection(ledger, console).of(story, wanted);
      if (wanted == ExportFormat.CSV) {
        tables(ledger, selection);
      } else {
        document(wanted.export(written, iris, Version.number()), selection);
      }
    }
    return ExitCode.OK;
  }

  private ExportFormat format() {
    return ExportFormat.of(format)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.USAGE,
                    "there is no format " + format + "; there are " + ExportFormat.list()));
  }

  private void tables(Ledger ledger, Selection selection) {
    Path folder = path.orElse(Path.of("hearsay-csv"));
    try (CsvTables tables = new CsvTables(folder, excel)) {
      selection.eachArticle(tables::article);
      selection.eachStory(
          numbered -> tables.story(numbered.number(), numbered.key(), numbered.story()));
      if (story.isEmpty()) {
        tables.decisions(selection.source().decisions());
        ledger.problems().forEach(tables::problem);
      }
    } catch (IOException | UncheckedIOException e) {
      throw cannotWrite(folder, e);
    }
    console.line(
        "Wrote "
            + Page.counted(CsvTable.values().length, "table")
            + " to "
            + folder
            + "; docs/csv.md says what the columns mean.");
  }

  private void document(Export export, Selection selection) {
    if (path.isEmpty()) {
      try {
        Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
        export.write(selection, out);
        out.flush();
      } catch (IOException e) {
        // Whoever read the output has gone; a stream of prints tells no more.
        console.flush();
      }
      return;
    }
    Path file = path.get();
    try {
      whole(export, selection, file);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
    console.line("Wrote " + file + ".");
  }

  /** The file under its name only when it is whole. */
  private static void whole(Export export, Selection selection, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    // Not a temporary file of the system's: those are for their owner's eyes alone.
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        export.write(selection, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Refusal cannotWrite(Path path, Exception e) {
    String reason =
        e instanceof java.nio.file.NoSuchFileException
            ? "there is no such folder"
            : e instanceof java.nio.file.AccessDeniedException
                ? "it may not be written"
                : String.valueOf(e.getMessage());
    return new Refusal(ExitCode.FAILED, path + " cannot be written: " + reason);
  }
}
