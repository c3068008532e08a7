package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/**
 * A run of capitalised words taken apart: "Vornado Chief Financial Officer Ann Lee" is the role
 * "Vornado Chief Financial Officer" and the name "Ann Lee".
 *
 * @param role the words before the name, or empty
 * @param title the noun that they end in, where one is known
 * @param name the words of the name; empty if nothing follows the role
 */
record PersonName(List<Word> role, Optional<SourceLexicon.Noun> title, List<Word> name) {

  private static final Set<String> BODY_WORDS = SourceLexicon.words("body");

  private static final Set<String> ADJECTIVES = SourceLexicon.words("adjective");

  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{Lu}\\p{L}{2,14}(?:ian|ean|ish|ese|ican|akh|bek)");

  /** Takes a run apart at the last title or role in it. */
  static PersonName split(List<Word> run, SourceLexicon lexicon) {
    for (int i = run.size(); i > 0; i--) {
      Optional<SourceLexicon.Noun> noun = lexicon.nounAtEnd(run.subList(0, i));
      boolean role =
          noun.filter(
                  n ->
                      n.type() == NounClass.TITLE
                          || n.type() == NounClass.ROLE
                          || n.type() == NounClass.PRESS)
              .isPresent();
      if (role
          && (i == run.size()
              || run.get(i).isCapitalised()
              || Phrase.isParticle(run.get(i).lower()))
          && !(i == 1 && run.size() > 1 && isFirstName(run.get(0), lexicon))
          && !endsName(run, i, lexicon)) {
        return new PersonName(run.subList(0, i), noun, run.subList(i, run.size()));
      }
    }
    boolean adjective =
        run.size() > 2 && isAdjective(run.get(0)) && isFirstName(run.get(1), lexicon);
    return adjective
        ? new PersonName(run.subList(0, 1), Optional.empty(), run.subList(1, run.size()))
        : new PersonName(List.of(), Optional.empty(), run);
  }

  /** "Republican Ann Lee", "Russian Ann Lee": a party or people before the name. */
  static boolean isAdjective(Word word) {
    return ADJECTIVES.contains(word.lower()) || ADJECTIVE.matcher(word.text()).matches();
  }

  /** A surname that is also a role: "Stephen King", "Justin Bishop". */
  private static boolean endsName(List<Word> run, int i, SourceLexicon lexicon) {
    return i == run.size() && i >= 2 && isFirstName(run.get(i - 2), lexicon);
  }

  static boolean isFirstName(Word word, SourceLexicon lexicon) {
    return lexicon.firstName(word.text()).isPresent();
  }

  /** Whether a word of the run is one of a company's or institution's name. */
  static boolean namesBody(List<Word> run) {
    return run.stream().anyMatch(w -> BODY_WORDS.contains(w.lower()))
        || !run.isEmpty() && run.get(0).isAcronym();
  }

  /** Whether a word of the name is one of a company's or institution's name. */
  static boolean namesBody(String name) {
    return namesBody(Word.scan(name, new Span(0, name.length())));
  }

  /** The words as they stand, one space between them. */
  static String join(List<Word> words) {
    return words.stream()
        .map(w -> w.text() + (w.possessive() && w != words.get(words.size() - 1) ? "'s" : ""))
        .collect(Collectors.joining(" "));
  }

  /** The key under which names are compared. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'').replace("-", "").replace(".", "");
  }
}
