package org.hearsay.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.app.output.OverrideList;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.DecisionLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay overrides}: what people decided about what was read. */
@Command(
    name = "overrides",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "What people decided about what was read: list, undo, export, import.",
    description = {
      "",
      "Lists, undoes, writes out and takes in what people decided: matches accepted and rejected,"
          + " sources and claims merged and split, statements relabelled, grades, notes. Nothing is"
          + " ever deleted: undo is a decision that revokes another. A decision that has not seen"
          + " the last one on the same thing is refused, so that nobody overwrites anybody unseen.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      Root.OK,
      Root.FAILED,
      Root.USAGE,
      ExitCode.PROBLEMS + ":import refused a line, and said why"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./hearsay overrides list",
      "  ./hearsay overrides undo 3f9a01c2 --why 'heard the tape again'",
      "  ./hearsay overrides export > overrides.jsonl",
      "  ./hearsay overrides import overrides.jsonl --ledger jdbc:postgresql://host/desk",
      ""
    })
final class OverridesCommand implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private OverridesCommand() {}

  /** With its subcommands, ready to be added. */
  static CommandLine withSubcommands(Console console) {
    CommandLine command = new CommandLine(new OverridesCommand());
    command.addSubcommand(new ListThem(console));
    command.addSubcommand(new Undo(console));
    command.addSubcommand(new Export(console));
    command.addSubcommand(new Import(console));
    return command;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code overrides list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists them, oldest first, with who, when, why, and whether they hold.")
  private static final class ListThem implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    ListThem(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgerOption.open(console)) {
        new OverrideList(new DecisionLog(ledger.decisions()), ledger.orphans())
            .lines()
            .forEach(console::line);
      }
      return ExitCode.OK;
    }
  }

  /** {@code overrides undo}. */
  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      header = "Revokes one; to undo an undo, revoke the revocation.")
  private static final class Undo implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "Its id, or the first letters of it.")
    private String id = "";

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    @Option(
        names = "--as",
        paramLabel = "NAME",
        description = "Who you are. Without this: HEARSAY_USER, or your name on this machine.")
    private String who = "";

    @Option(names = "--why", paramLabel = "REASON", description = "The reason, in your words.")
    private String why = "";

    Undo(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgerOption.open(console)) {
        DecisionLog log = new DecisionLog(ledger.decisions());
        List<Decision> meant =
            log.all().stream().filter(d -> !id.isEmpty() && d.id().startsWith(id)).toList();
        if (meant.size() != 1) {
          throw new Refusal(
              ExitCode.USAGE,
              (meant.isEmpty() ? "no override begins with " : "several overrides begin with ")
                  + id);
        }
        if (log.revokedBy(id(meant)).isPresent()) {
          throw new Refusal(ExitCode.USAGE, "override " + id + " is revoked already");
        }
        Decision undo =
            log.decide(new Decision.Made(name(), Instant.now(), why), new Ruling.Revoke(id(meant)));
        if (!ledger.append(undo).kept()) {
          throw new Refusal(
              ExitCode.FAILED,
              "somebody decided about the same thing just now; look and try again");
        }
        console.line("Revoked: " + OverrideList.inWords(meant.get(0)));
      }
      return ExitCode.OK;
    }

    private static String id(List<Decision> one) {
      return one.get(0).id();
    }

    private String name() {
      String given = who.isEmpty() ? System.getenv().getOrDefault("HEARSAY_USER", "") : who;
      return given.isBlank() ? System.getProperty("user.name", "somebody") : given;
    }
  }

  /** {@code overrides export}. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      header = "Writes them to standard output, one JSON object a line.")
  private static final class Export implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    Export(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgerOption.openQuietly()) {
        ledger.decisions().forEach(decision -> console.line(DecisionLine.write(decision)));
      }
      return ExitCode.OK;
    }
  }

  /** {@code overrides import}. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      header = "Takes in what export wrote; what is there already is left as it is.")
  private static final class Import implements Callable<Integer> {
    private final Console console;
    private int added;
    private int there;
    private int refused;

    @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
    private Path file = Path.of("-");

    @Mixin private LedgerOption ledgerOption = new LedgerOption();

    Import(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgerOption.openOrMake(console);
          BufferedReader lines = open()) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank()) {
            take(ledger, number, line);
          }
        }
      } catch (IOException | UncheckedIOException e) {
        throw new Refusal(ExitCode.USAGE, file + " cannot be read: " + e.getMessage());
      }
      console.line(added + " taken in, " + there + " there already, " + refused + " refused.");
      return refused == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private BufferedReader open() throws IOException {
      return file.toString().equals("-")
          ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
          : Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private void take(Ledger ledger, int number, String line) {
      try {
        Decision decision = DecisionLine.read(line);
        Ledger.Appended appended = ledger.append(decision);
        switch (appended.outcome()) {
          case ADDED -> added++;
          case ALREADY_THERE -> there++;
          case CONFLICT ->
              refuse(
                  number,
                  appended
                      .standing()
                      .map(
                          other ->
                              "it has not seen that "
                                  + OverrideList.inWords(other)
                                  + " ("
                                  + OverrideList.shortId(other)
                                  + ")")
                      .orElse("it has seen a decision that is not here"));
          case NOTHING_TO_REVOKE -> refuse(number, "it revokes an override that is not here");
        }
      } catch (DecisionLine.Malformed e) {
        refuse(number, String.valueOf(e.getMessage()));
      }
    }

    private void refuse(int number, String why) {
      refused++;
      console.note(file + ": line " + number + ": refused: " + why);
    }
  }
}
