package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.Slots;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Cuts a text into the words that are compared. Thread-safe. */
final class WordReader {

  /** Longest text that is read, in units: a claim is a sentence, not a file. */
  static final int LONGEST = 4_000;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d++(?:[.,]\\d++)*+(?:st|nd|rd|th)?+"
              + "|\\p{L}(?:\\.\\p{L})++\\.?+"
              + "|[\\p{L}\\p{M}]++(?:['’][\\p{L}]++)?+|[.;:,!?—–$€£%]");

  private static final Set<String> TITLES =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt",
          "st", "rev", "hon");

  private final ClaimLexicon lexicon = ClaimLexicon.english();

  private final org.hearsay.statement.SlotReader slots = new org.hearsay.statement.SlotReader();

  /**
   * Amounts, times and states of a text that is no statement's content.
   *
   * @param published the day from which it speaks
   */
  Slots slots(String text, Optional<LocalDate> published) {
    if (text.isBlank()) {
      return Slots.NONE;
    }
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Excerpt all = new Excerpt(new Span(0, bounded.length()), bounded);
    return slots.read(new Roles(Optional.empty(), Optional.empty(), List.of(all)), published);
  }

  /** The words of the text. */
  List<Word> read(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Word> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(bounded);
    boolean first = true;
    while (token.find()) {
      String surface = token.group();
      char c = surface.charAt(0);
      if (!Character.isLetterOrDigit(c)) {
        boolean title = c == '.' && !words.isEmpty() && isTitle(words.get(words.size() - 1));
        words.add(new Word(token.start(), token.end(), surface, surface, Word.Kind.MARK));
        first = first || c == '.' && !title || c == '!' || c == '?';
        continue;
      }
      addWord(words, token, first);
      first = false;
    }
    return words;
  }

  /** "Dr.", "Gen.": the full stop ends no sentence. */
  private static boolean isTitle(Word word) {
    return TITLES.contains(word.lower());
  }

  private void addWord(List<Word> words, Matcher token, boolean first) {
    String surface = token.group();
    String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
    int apostrophe = lower.indexOf('\'');
    if (lower.endsWith("n't") || "cannot".equals(lower)) {
      words.add(new Word(token.start(), token.end(), "not", "not", Word.Kind.FUNCTION));
      return;
    }
    if (apostrophe > 1) {
      lower = lower.substring(0, apostrophe);
    }
    words.add(
        new Word(
            token.start(),
            token.end(),
            lower,
            lexicon.key(lower.replace(".", "")),
            kind(surface, lower, first)));
  }

  private Word.Kind kind(String surface, String lower, boolean first) {
    if (Character.isDigit(surface.charAt(0))) {
      return Word.Kind.NUMBER;
    }
    boolean capital = Character.isUpperCase(surface.charAt(0));
    boolean month = capital && !first && "may".equals(lower);
    boolean country = "US".equals(surface) || "U.S.".equals(surface);
    if (lexicon.isFunction(lower) && !month && !country) {
      return Word.Kind.FUNCTION;
    }
    return capital && !first ? Word.Kind.NAME : Word.Kind.CONTENT;
  }
}
