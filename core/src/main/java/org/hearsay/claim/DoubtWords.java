package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which a text calls something unsure. Thread-safe. */
final class DoubtWords {

  private static final List<Pattern> PHRASES =
      List.of(
          Pattern.compile("\\b(?:grain|pinch) of salt\\b"),
          Pattern.compile(
              "\\bif (?:it'?s? |they |these |this |the )?(?:\\w+ ){0,2}(?:true|confirmed|accurate|correct|genuine)\\b"),
          Pattern.compile(
              "\\b(?:not|n't|yet to|never|cannot|nothing) (?:\\w+ ){0,2}(?:confirm|verif|substantiat|corroborat|authenticat)"),
          Pattern.compile("\\bno (?:\\w+ ){0,2}(?:evidence|confirmation|proof)\\b"),
          Pattern.compile("\\b(?:remains?|is) (?:to be seen|unclear|unconfirmed|unverified)\\b"),
          Pattern.compile("\\btoo good to be true\\b"),
          Pattern.compile("\\b(?:take|taken) (?:\\w+ ){0,3}with caution\\b"),
          Pattern.compile("\\b(?:hard|difficult) to (?:believe|verify|confirm)\\b"),
          Pattern.compile("\\bor (?:did|is|has|was) (?:he|she|it|they)\\b"));

  private final WordReader words = new WordReader();
  private final Polarity polarity = new Polarity();

  /** Whether the text calls something unsure. */
  boolean in(String text) {
    String bounded = text.substring(0, Math.min(text.length(), WordReader.LONGEST));
    if (polarity.speaksOfDoubt(words.read(bounded))) {
      return true;
    }
    String lower = bounded.toLowerCase(Locale.ROOT).replace('’', '\'');
    return PHRASES.stream().anyMatch(p -> p.matcher(lower).find());
  }
}
