package org.hearsay.app.command;

import org.hearsay.app.output.Page;
import org.hearsay.ledger.Ledger;

/** What one run of {@code read} did. */
final class Tally {

  private int files;
  private int added;
  private int newVersions;
  private int unchanged;
  private int readAgain;
  private int statements;

  void file() {
    files++;
  }

  /** An article that was there with the same text and was not read again. */
  void unchanged() {
    unchanged++;
  }

  void put(Ledger.Put put, int statementsRead) {
    statements += statementsRead;
    switch (put) {
      case ADDED -> added++;
      case NEW_VERSION -> newVersions++;
      case UNCHANGED -> readAgain++;
    }
  }

  /** One sentence for the summary. */
  String inWords() {
    int articles = added + newVersions + unchanged + readAgain;
    return Page.counted(files, "file")
        + ": "
        + Page.counted(articles, "article")
        + ", of which "
        + added
        + " new, "
        + newVersions
        + " new versions of known pages, "
        + unchanged
        + " known with the same text and not read again"
        + (readAgain > 0 ? ", " + readAgain + " read again" : "")
        + "; "
        + Page.counted(statements, "statement")
        + " read.";
  }
}
