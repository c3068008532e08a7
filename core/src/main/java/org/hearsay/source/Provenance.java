package org.hearsay.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Words that say from whom a source has it: "a third source who learned of this from people close
 * to the talks".
 *
 * @param teller who passes it on, if the words name one
 * @param root from whom it came
 */
record Provenance(Optional<Excerpt> teller, Excerpt root) {

  /** Units that a provenance may be long. */
  private static final int LONGEST = 240;

  private static final Pattern LEARNED =
      Pattern.compile(
          "(?i)\\bwho (?:(?:had |has |have |later |first |only ){0,2}"
              + "(?:learn(?:ed|t)|heard|got wind|found out)"
              + "|(?:had |has |have |later |first ){0,2}(?:was|were|been) (?:told|briefed|informed))\\b"
              + "[^.;:!?\"“”]{0,80}?\\b(?:from|by) ([^,.;:!?\"“”]{3,120})");

  private static final Pattern TELLER =
      Pattern.compile(
          "(?i)\\b(?:an?|one|another) (?:[a-z]{2,14} ){0,3}?"
              + "(?:source|person|official|insider|witness|aide|man|woman|diplomat|employee) ?$");

  private static final Pattern ANY_TELLER =
      Pattern.compile(
          "(?i)\\b(?:an?|one|another) (?:[a-z]{2,14} ){0,3}?"
              + "(?:source|person|official|insider|witness|aide|diplomat|employee|interviewee)\\b");

  /** The provenance stated in a part of the text, if there is one. */
  static Optional<Provenance> find(String text, Span within) {
    int end = Math.min(within.end(), within.start() + LONGEST);
    Matcher learned = LEARNED.matcher(text).region(within.start(), end);
    if (!learned.find()) {
      return Optional.empty();
    }
    Excerpt root = excerpt(text, learned.start(1), learned.end(1));
    Matcher teller = TELLER.matcher(text.substring(within.start(), learned.start()));
    Optional<Excerpt> found =
        teller.find()
            ? Optional.of(
                excerpt(
                    text,
                    within.start() + teller.start(),
                    within.start() + teller.start() + teller.group().strip().length()))
            : Optional.empty();
    return Optional.of(new Provenance(found, root));
  }

  /** The last single unnamed source named in a part of the text: whom "she" may mean. */
  static Optional<Excerpt> lastTeller(String text, Span within) {
    Matcher one = ANY_TELLER.matcher(text).region(within.start(), within.end());
    Optional<Excerpt> last = Optional.empty();
    while (one.find()) {
      last = Optional.of(excerpt(text, one.start(), one.end()));
    }
    return last;
  }

  /** A part of the text without white space at its end. */
  static Excerpt excerpt(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Excerpt(new Span(start, last), text.substring(start, last));
  }
}
