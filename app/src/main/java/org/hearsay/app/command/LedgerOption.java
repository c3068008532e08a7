package org.hearsay.app.command;

import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;
import picocli.CommandLine.Option;

/** {@code --ledger}, the same for every command that uses one. */
final class LedgerOption {

  private static final String DEFAULT = "hearsay.db";

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger. Without this: hearsay.db in the current folder.")
  private String named = "";

  LedgerOption() {}

  /** Where the ledger lies. */
  Path file() {
    String name = named.isEmpty() ? DEFAULT : named;
    if (name.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
      throw new Refusal(
          ExitCode.USAGE,
          "ledgers of teams on PostgreSQL come in a later version; name a file with --ledger");
    }
    return Path.of(name);
  }

  /** Opens the ledger, which is made if it is not there, and says so on the first line. */
  Ledger openOrMake(Console console) {
    announce(console);
    return SqliteLedger.open(file());
  }

  /**
   * Opens a ledger that is there, and says so on the first line.
   *
   * @throws Refusal if there is none
   */
  Ledger open(Console console) {
    announce(console);
    return openQuietly();
  }

  /** Opens a ledger that is there, for a command whose output is read by programs. */
  Ledger openQuietly() {
    if (!SqliteLedger.isThere(file())) {
      throw new Refusal(
          ExitCode.FAILED,
          "there is no ledger "
              + file()
              + " yet; make one with: hearsay read FOLDER"
              + (named.isEmpty() ? "" : " --ledger " + named));
    }
    return SqliteLedger.open(file());
  }

  private void announce(Console console) {
    console.line(
        "Ledger: " + file() + (named.isEmpty() ? " (the default; --ledger names another)" : ""));
  }
}
