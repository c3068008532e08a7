package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.OutletMention;
import org.hearsay.text.Span;

/**
 * Names that a text itself introduces as outlets: "a news site called Harbour Eye", "the website
 * al-Nur", "Harbour Eye, a local news site". No list knows them all. All repetitions are bounded.
 */
final class IntroducedOutlets {

  /** What an outlet is called, only words that mean nothing else. */
  private static final String NOUN =
      "(?:web ?site|news (?:web)?site|news outlet|news agency|news portal|news blog|newspaper|daily"
          + "|tabloid|blog|magazine|broadcaster|newswire)";

  private static final String NOT_A_NAME =
      "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Jan|Febr)uary\\b|March\\b|April\\b|May\\b"
          + "|June\\b|July\\b|August\\b|(?:Sept|Nov|Dec)ember\\b|October\\b|(?:The|An?|In|It|He|She"
          + "|They|But|And)\\s)";

  private static final String PART = "\\p{Lu}[\\p{L}\\p{N}’'-]{1,24}+(?:\\.(?:com|org|net|info))?+";

  private static final String NAME =
      NOT_A_NAME + "(?:(?:[Aa]l[- ])?+" + PART + "(?: " + PART + "){0,3}+)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\b" + NOUN + "s?,?+ (?:called |named |known as |dubbed )?+(?<name>" + NAME + ")");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?<name>" + NAME + "), (?:a|an|the) (?:[\\p{L}-]{1,20}+ ){0,3}?" + NOUN + "\\b");

  private IntroducedOutlets() {}

  /** The names in a paragraph, in order, without those that are found already. */
  static List<Span> in(String text, Span paragraph, List<OutletMention> known) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : List.of(BEHIND, BEFORE)) {
      Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
      while (matcher.find()) {
        Span name = new Span(matcher.start("name"), matcher.end("name"));
        boolean isNew =
            known.stream().noneMatch(m -> m.span().overlaps(name))
                && found.stream().noneMatch(s -> s.overlaps(name));
        if (isNew) {
          found.add(name);
        }
      }
    }
    return found;
  }
}
