package org.hearsay.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the dateline off the front of a sentence: it says where and when a report was filed, not
 * what it tells. Thread-safe.
 */
final class Datelines {

  /** Units in which a dateline ends; place, date and agency need no more. */
  private static final int REACH = 90;

  private static final String PLACE =
      "(?:\\p{Lu}[\\p{L}.'’-]{1,20} ?){1,3}(?:, ?(?:\\p{Lu}[\\p{L}.'’]{1,20} ?){1,2})?";
  private static final String DATE =
      "(?:,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:,? \\d{4})?)?";

  /** With the agency in brackets: "Oslo (AFP) -", "QUENBY, June 3 (Norvane) -", "(Reuters) -". */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:"
              + PLACE
              + ")?"
              + DATE
              + ",? ?[(\\[]\\p{Lu}[\\p{L}\\p{N}.&/' -]{1,40}[)\\]]\\s?[-–—:]{1,2}\\s*");

  /** Without one, the place is in capitals and a sentence follows: "NEW YORK, Oct. 9 - The". */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^\\p{Lu}{3,20}[\\p{Lu}.'’ ]{0,30}(?:, ?[\\p{L}.]{2,20})?"
              + DATE
              + " ?[-–—]{1,2}\\s+(?=[\\p{Lu}\\d\"“‘])");

  private Datelines() {}

  /** The text without a dateline at its front; the whole text if there is none. */
  static String cut(String text) {
    String head = text.substring(0, Math.min(REACH, text.length()));
    for (Pattern pattern : new Pattern[] {SIGNED, CAPITALS}) {
      Matcher m = pattern.matcher(head);
      if (m.find() && m.end() < text.length()) {
        return text.substring(m.end());
      }
    }
    return text;
  }
}
