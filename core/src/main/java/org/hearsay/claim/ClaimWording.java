package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words a claim from a proposition: its own words without quotation marks and without the reporting
 * around them. Nothing is added. Thread-safe.
 */
final class ClaimWording {

  /** Longest claim that is shown, in units. */
  private static final int LONGEST = 320;

  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»‹›]|''|``|(?<!\\w)['‘’](?=\\w)");
  private static final Pattern CLOSING = Pattern.compile("(?<=[\\w.,!?])['’](?!\\w)");
  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[,;:.\\-–—]\\s*|(?:that|and|but|while|however,|also)\\s+)++",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEAKER_END =
      Pattern.compile(
          "[,;]?\\s+(?:(?:according to|as reported by|reports|citing)\\s[^,;.]{1,80}"
              + "|(?:[\\p{L}'’.-]+\\s){1,6}?(?:said|says|reported|reports|claims|claimed|writes"
              + "|has reported|is reporting)(?:\\s(?:on\\s)?\\p{Lu}[a-z]+day)?)\\s*\\.?$");
  private static final Pattern SPEAKER_START =
      Pattern.compile(
          "^(?:According to [^,]{1,80},\\s+"
              + "|(?:[\\p{L}'’.-]+\\s){1,8}?(?:said|says|reported|reports|claims|claimed|confirmed"
              + "|is reporting|has reported)(?:\\s(?:on\\s)?\\p{Lu}[a-z]+day)?\\s+that,?\\s+"
              + "(?:according to [^,]{1,80},\\s+)?)");

  /** "[A]t least": a letter that the quoting page changed. */
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");

  private static final Pattern HEARSAY =
      Pattern.compile("\\b(?:reportedly|allegedly|purportedly|supposedly|apparently)\\s+");

  /** The claim's words, one sentence. */
  String word(Proposition proposition) {
    String text = SPACE.matcher(proposition.wording().text()).replaceAll(" ").strip();
    if (proposition.statement().isEmpty()) {
      text = shorter(text, SPEAKER_END.matcher(text).replaceFirst(""));
      text = shorter(text, SPEAKER_START.matcher(text).replaceFirst(""));
    }
    text = BRACKETED.matcher(text).replaceAll("$1");
    text = HEARSAY.matcher(text).replaceAll("");
    text = CLOSING.matcher(QUOTES.matcher(text).replaceAll("")).replaceAll("");
    text = LEADING.matcher(text.strip()).replaceFirst("");
    return sentence(SPACE.matcher(text).replaceAll(" ").strip(), proposition);
  }

  /** A cut is kept only if a claim is left. */
  private static String shorter(String whole, String cut) {
    return cut.split(" ", ClaimSettings.CLAIM_WORDS_MIN + 1).length > ClaimSettings.CLAIM_WORDS_MIN
        ? cut
        : whole;
  }

  private static String sentence(String text, Proposition proposition) {
    String bounded = text.isEmpty() ? proposition.excerpt().words().strip() : text;
    if (bounded.length() > LONGEST) {
      int space = bounded.lastIndexOf(' ', LONGEST);
      bounded = bounded.substring(0, space > 0 ? space : LONGEST) + " …";
    }
    while (!bounded.isEmpty()
        && List.of(',', ';', ':', '-').contains(bounded.charAt(bounded.length() - 1))) {
      bounded = bounded.substring(0, bounded.length() - 1).strip();
    }
    String capital = bounded.substring(0, 1).toUpperCase(Locale.ROOT) + bounded.substring(1);
    return capital.endsWith(".")
            || capital.endsWith("…")
            || capital.endsWith("!")
            || capital.endsWith("?")
        ? capital
        : capital + ".";
  }
}
