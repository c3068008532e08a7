package org.hearsay.app.command;

import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.app.Console;
import org.hearsay.app.ExitCode;
import org.hearsay.app.Refusal;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.PostgresLedger;
import org.hearsay.store.SqliteLedger;
import picocli.CommandLine.Option;

/** {@code --ledger}, the same for every command that uses one. */
final class LedgerOption {

  private static final String DEFAULT = "hearsay.db";

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description = {
        "The ledger: a file, or a team's PostgreSQL database as"
            + " jdbc:postgresql://HOST:PORT/DATABASE, with PGUSER and PGPASSWORD in the environment"
            + " or ~/.pgpass. Without this: hearsay.db in the current folder."
      })
  private String named = "";

  LedgerOption() {}

  private String name() {
    return named.isEmpty() ? DEFAULT : named;
  }

  private boolean isShared() {
    if (PostgresLedger.isAddress(name())) {
      return true;
    }
    if (name().toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
      throw new Refusal(
          ExitCode.USAGE, "--ledger is a file or an address that begins with jdbc:postgresql:");
    }
    return false;
  }

  /**
   * Where the ledger lies: inputs are named relative to its folder. A database lies nowhere; beside
   * it they are named relative to the current folder.
   */
  Path file() {
    return Path.of(isShared() ? DEFAULT : name());
  }

  /** The ledger for the eyes of people; never with a password. */
  private String shown() {
    return isShared() ? PostgresLedger.shown(name()) : name();
  }

  /** Opens the ledger, which is made if it is not there, and says so on the first line. */
  Ledger openOrMake(Console console) {
    announce(console);
    return openOrMakeQuietly();
  }

  /** Opens the ledger, which is made if it is not there, for output that programs read. */
  Ledger openOrMakeQuietly() {
    return isShared() ? PostgresLedger.open(name()) : SqliteLedger.open(file());
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
    boolean there = isShared() ? PostgresLedger.isThere(name()) : SqliteLedger.isThere(file());
    if (!there) {
      throw new Refusal(
          ExitCode.FAILED,
          "there is no ledger "
              + shown()
              + " yet; make one with: hearsay read FOLDER"
              + (named.isEmpty() ? "" : " --ledger " + shown()));
    }
    return openOrMakeQuietly();
  }

  private void announce(Console console) {
    console.line(
        "Ledger: " + shown() + (named.isEmpty() ? " (the default; --ledger names another)" : ""));
  }
}
