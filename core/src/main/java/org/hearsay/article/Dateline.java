package org.hearsay.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency at the head of a paragraph: "ELMTON, June 3 (Reuters) - ", "(CNN) --",
 * "ELMTON — ". They are nobody's words. Stateless and thread-safe.
 */
public final class Dateline {

  /** No dateline is longer. Unit: UTF-16 code units. */
  private static final int LONGEST = 120;

  private static final String DAY =
      "(?:,? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?"
          + "(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}"
          + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?)"
          + "(?:,? \\d{4})?)?";

  private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}\\p{N}.&/' -]{1,40})\\)";

  private static final String DASH = "\\s{0,2}[-–—:_]{1,3}\\s{0,3}";

  /** A place with an agency behind it; the dash may be missing where the place is in capitals. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’/ -]{1,45}?(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,30}?){0,2}?)"
              + DAY
              + ",? ?"
              + AGENCY
              + "(?<dash>"
              + DASH
              + ")?\\s{0,3}");

  private static final Pattern AGENCY_ALONE =
      Pattern.compile("^" + AGENCY + "(?<dash>" + DASH + ")?");

  /** A place in capitals, a dash, and the beginning of a sentence. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}.'’/ -]{2,45}?(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,30}?){0,2}?"
              + DAY
              + "(?: [-–—]{1,3}|[–—]|--) ?(?=[\\p{Lu}\"“‘'])");

  private Dateline() {}

  /**
   * Where the text behind the dateline begins.
   *
   * @param paragraph a paragraph's text
   * @return offset in the paragraph; 0 if it begins without a dateline
   */
  public static int end(CharSequence paragraph) {
    CharSequence head = paragraph.subSequence(0, Math.min(LONGEST, paragraph.length()));
    Matcher signed = SIGNED.matcher(head);
    if (signed.lookingAt() && isSigned(signed)) {
      return signed.end();
    }
    Matcher agency = AGENCY_ALONE.matcher(head);
    if (agency.lookingAt()
        && (agency.group("dash") != null
            || OutletNames.standard().byName(agency.group("agency")).isPresent())) {
      return agency.end();
    }
    Matcher place = PLACE.matcher(head);
    return place.lookingAt() ? place.end() : 0;
  }

  private static boolean isSigned(Matcher signed) {
    String place = signed.group("place");
    return signed.group("dash") != null || place.chars().noneMatch(Character::isLowerCase);
  }
}
