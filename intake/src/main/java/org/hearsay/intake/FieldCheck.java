package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.StatedDate;
import org.hearsay.article.StatedDates;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.jsoup.parser.Parser;

/** Checks the fields of one article and gathers what is wrong with them. */
final class FieldCheck {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final String file;
  private final String place;
  private final int maxLength;
  private final List<Problem> problems = new ArrayList<>();

  FieldCheck(String file, String place, IntakeLimits limits) {
    this.file = file;
    this.place = place;
    this.maxLength = limits.fieldLength();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void add(ProblemCode code, String message) {
    problems.add(new Problem(code, file, place, message));
  }

  /** The value with its white space collapsed and entities resolved, cut to the bound. */
  Optional<String> text(String field, String value) {
    // Entities are resolved a second time: pages often escape twice. Bounded before, for speed.
    String head = value.substring(0, Math.min(value.length(), 20 * maxLength));
    String clean =
        SPACE
            .matcher(Parser.unescapeEntities(Parser.unescapeEntities(head, false), false))
            .replaceAll(" ")
            .strip();
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    if (clean.length() <= maxLength) {
      return Optional.of(clean);
    }
    add(
        ProblemCode.FIELD_CUT,
        "The "
            + field
            + " has "
            + value.length()
            + " characters; the first "
            + maxLength
            + " are kept.");
    int end = Character.isHighSurrogate(clean.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    return Optional.of(clean.substring(0, end));
  }

  /** The date in a value; an impossible one is a problem, and no date. */
  Optional<StatedDate> date(String value, String foundIn) {
    StatedDates.Reading reading = StatedDates.read(value, foundIn);
    if (reading instanceof StatedDates.Reading.Stated stated) {
      return Optional.of(stated.date());
    }
    if (reading instanceof StatedDates.Reading.Impossible impossible) {
      add(
          ProblemCode.BAD_DATE,
          "\"" + impossible.words() + "\" in " + foundIn + " cannot be a date of publication.");
    }
    return Optional.empty();
  }
}
