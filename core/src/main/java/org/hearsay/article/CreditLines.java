package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.ParagraphClassifier.Place;
import org.hearsay.article.ParagraphClassifier.Verdict;
import org.hearsay.text.Basis;
import org.hearsay.text.Span;

/** Lines that hold nothing but names of outlets: "Reuters", "Agence France-Presse, Reuters". */
final class CreditLines {

  /** Longest line, in UTF-16 units. */
  private static final int MAX_LENGTH = 100;

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s,;/|&()\\[\\]©.:–—-]|\\band\\b|\\bwith\\b|\\b[Tt]he\\b|\\b[Bb]y\\b)*");

  private static final Pattern DATE_ONLY =
      Pattern.compile(
          "^(?:\\w{3,9}, )?(?:\\w{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?"
              + " \\w{3,9},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[ ,|@-]{1,3}(?:at )?\\d{1,2}:\\d{2}"
              + "(?::\\d{2})?(?: ?[aApP]\\.?[mM]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?$");

  private CreditLines() {}

  static Optional<Verdict> read(String words, Place place) {
    if (words.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (place == Place.HEAD
        && DATE_ONLY.matcher(words).matches()
        && StatedDates.find(words, "visible-text").isPresent()) {
      return Optional.of(new Verdict(ParagraphKind.CREDIT, new Basis("credit-date-line", 0.9)));
    }
    if (outlets(words).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Verdict(ParagraphKind.CREDIT, new Basis("credit-outlet-line", 0.9)));
  }

  /** The outlets of a line that holds nothing else; empty for any other line. */
  static List<OutletMention> outlets(String words) {
    List<OutletMention> mentions =
        OutletNames.standard().listed(words, new Span(0, words.length()));
    boolean sure =
        mentions.stream().anyMatch(m -> !m.ambiguous() && m.outlet().kind() != Outlet.Kind.SOCIAL);
    if (!sure) {
      return List.of();
    }
    int at = 0;
    for (OutletMention mention : mentions) {
      if (!isBetween(words, at, mention.span().start())) {
        return List.of();
      }
      at = mention.span().end();
    }
    return isBetween(words, at, words.length()) ? mentions : List.of();
  }

  private static boolean isBetween(String words, int from, int to) {
    return BETWEEN.matcher(words.substring(from, to)).matches();
  }
}
