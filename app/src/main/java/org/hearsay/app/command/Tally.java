package org.hearsay.app.command;

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
    return counted(files, "file")
        + ": "
        + counted(articles, "article")
        + ", of which "
        + added
        + " new, "
        + newVersions
        + " new versions of known pages, "
        + unchanged
        + " known with the same text and not read again"
        + (readAgain > 0 ? ", " + readAgain + " read again" : "")
        + "; "
        + counted(statements, "statement")
        + " read.";
  }

  /** {@code 1 article}, {@code 2 articles}, {@code 2 stories}. */
  static String counted(int n, String what) {
    if (n == 1) {
      return "1 " + what;
    }
    return n
        + " "
        + (what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s");
  }
}
