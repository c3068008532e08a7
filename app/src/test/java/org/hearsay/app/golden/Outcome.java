package org.hearsay.app.golden;

/**
 * What became of an expected line.
 *
 * @param line the line
 * @param holds whether what was found is as expected
 * @param found what was found instead, for the reader of a failed test
 */
record Outcome(ExpectedLine line, boolean holds, String found) {

  static Outcome of(ExpectedLine line, boolean holds, Object found) {
    return new Outcome(line, holds, String.valueOf(found));
  }

  /** Whether the mark and the result agree. */
  boolean asMarked() {
    return holds != line.marked();
  }

  /** One line for the report. */
  String message() {
    String where = line.file() + ":" + (line.number() + 1) + ": ";
    return holds
        ? where + "now reached: remove the ~: " + line.text()
        : where + "expected: " + line.text() + " | found: " + found;
  }
}
