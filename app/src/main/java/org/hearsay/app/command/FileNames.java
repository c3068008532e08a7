package org.hearsay.app.command;

import java.nio.file.Path;

/**
 * Names of inputs as the ledger keeps them: relative to the ledger's own folder, so that {@code
 * pages/a.html}, {@code ./pages/a.html} and the whole path are the same page, from wherever the
 * command is run, and so that a folder moves together with its ledger.
 */
final class FileNames {

  private final Path folder;

  /** For a ledger in this file. */
  FileNames(Path ledger) {
    Path parent = ledger.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? ledger.toAbsolutePath() : parent;
  }

  /**
   * The name of this input; standard input keeps its {@code -}, and what was fetched its address.
   */
  String of(String file) {
    if (file.equals("-") || file.startsWith("http://") || file.startsWith("https://")) {
      return file;
    }
    Path whole = Path.of(file).toAbsolutePath().normalize();
    boolean sameRoot = whole.getRoot() != null && whole.getRoot().equals(folder.getRoot());
    Path name = sameRoot ? folder.relativize(whole) : whole;
    return name.toString().replace('\\', '/');
  }
}
