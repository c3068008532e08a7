package org.hearsay.problem;

import java.util.Objects;

/**
 * Bad data, as a result: what, where, and in words. A problem never stops a run.
 *
 * @param code what went wrong
 * @param file the input it came from, as the user named it; {@code -} for standard input
 * @param place where in the file ("byte 120", "line 7", "record 3"), or empty for the whole file
 * @param message one sentence that says what happened and, where possible, what to do
 */
public record Problem(ProblemCode code, String file, String place, String message) {

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(place, "place");
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a message");
    }
  }

  /**
   * One line for a terminal or a log: {@code file: place: code: message}.
   *
   * @return the line, without a line end
   */
  public String line() {
    String where = place.isEmpty() ? file : file + ": " + place;
    return where + ": " + code.word() + ": " + message;
  }
}
