package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.ParagraphClassifier.Place;
import org.hearsay.article.ParagraphClassifier.Verdict;
import org.hearsay.text.Basis;

/** The table {@code paragraphs.tsv}: what paragraphs that are not the article look like. */
final class ParagraphRules {

  /** Longest paragraph, in units, that can be anything but body; measured captions end at 600. */
  static final int MAX_SPECIAL = 700;

  /**
   * None of 357 paragraphs set aside in PolNeAR (train, dev) held an attribution; some slack for
   * pages.
   */
  private static final double CONFIDENCE = 0.95;

  private static final int COLUMNS = 7;

  private record Rule(
      Verdict verdict, boolean tailOnly, boolean inside, int maxLength, Pattern words) {
    boolean fits(String paragraph, Place place) {
      if (paragraph.length() > maxLength || (tailOnly && place != Place.TAIL)) {
        return false;
      }
      Matcher m = words.matcher(paragraph);
      return inside ? m.find() : m.lookingAt();
    }
  }

  private static final List<Rule> RULES =
      Lexicon.lines("paragraphs.tsv").stream().map(l -> rule(l.split("\t", -1))).toList();

  private ParagraphRules() {}

  /** What the first rule that fits says. */
  static Optional<Verdict> first(String paragraph, Place place) {
    for (Rule rule : RULES) {
      if (rule.fits(paragraph, place)) {
        return Optional.of(rule.verdict());
      }
    }
    return Optional.empty();
  }

  private static Rule rule(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          "paragraphs.tsv: not seven columns: " + String.join("|", cells));
    }
    ParagraphKind kind = ParagraphKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    int flags = cells[3].equals("any") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    return new Rule(
        new Verdict(kind, new Basis(cells[1], CONFIDENCE)),
        cells[2].equals("tail"),
        cells[4].equals("inside"),
        Math.min(MAX_SPECIAL, Integer.parseInt(cells[5])),
        Pattern.compile(placed(cells[4], cells[6]), flags));
  }

  private static String placed(String where, String pattern) {
    String signs = "[^\\p{L}\\p{N}]{0,4}";
    return switch (where) {
      case "start", "inside" -> pattern;
      case "loose" -> signs + "(?:" + pattern + ")";
      case "whole" -> signs + "(?:" + pattern + ")" + signs + "$";
      default -> throw new IllegalStateException("paragraphs.tsv: no such place: " + where);
    };
  }
}
