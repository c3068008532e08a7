package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closed classes and common verbs, with a guess for every other word. Immutable; thread-safe. */
final class WordLexicon {

  private static final String[] ADJECTIVE_ENDINGS = {
    "ous", "ful", "ive", "able", "ible", "less", "ish", "ical", "ional", "ular", "ian", "ese"
  };

  /** Words on "-ly" that are no adverbs. */
  private static final Set<String> LY_NOUNS =
      Set.of(
          "family",
          "italy",
          "july",
          "ally",
          "rally",
          "assembly",
          "supply",
          "reply",
          "only",
          "early",
          "daily",
          "weekly",
          "monthly",
          "friendly",
          "deadly",
          "likely",
          "elderly",
          "bully");

  private final Map<String, WordClass> classes = new LinkedHashMap<>();

  private WordLexicon() {}

  /** The lexicon that comes with the library, with the cue verbs among its verbs. */
  static WordLexicon load(CueLexicon cues) {
    WordLexicon lexicon = new WordLexicon();
    for (List<String> row : LexiconFile.rows("words-en.tsv")) {
      for (String word : row.get(1).split(" ")) {
        lexicon.add(row.get(0), word);
      }
    }
    cues.verbForms().forEach((word, form) -> lexicon.classes.putIfAbsent(word, verb(form)));
    return lexicon;
  }

  private void add(String kind, String word) {
    if (kind.equals("verb")) {
      Inflection.forms(word).forEach((form, name) -> classes.putIfAbsent(form, verb(name)));
    } else {
      classes.putIfAbsent(word, classOf(kind));
    }
  }

  private static WordClass verb(Inflection.Form form) {
    return switch (form) {
      case ING -> WordClass.ING;
      case PAST, PARTICIPLE -> WordClass.PAST;
      case BASE, THIRD -> WordClass.VERB;
    };
  }

  private static WordClass classOf(String kind) {
    return switch (kind) {
      case "det" -> WordClass.DETERMINER;
      case "poss" -> WordClass.POSSESSIVE;
      case "pron" -> WordClass.PRONOUN;
      case "prep" -> WordClass.PREPOSITION;
      case "conj" -> WordClass.CONJUNCTION;
      case "sub" -> WordClass.SUBORDINATOR;
      case "that" -> WordClass.THAT;
      case "wh" -> WordClass.QUESTION;
      case "not" -> WordClass.NOT;
      case "adj" -> WordClass.ADJECTIVE;
      case "adv" -> WordClass.ADVERB;
      default -> WordClass.valueOf(kind.toUpperCase(Locale.ROOT));
    };
  }

  /** The class that a list gives the word. */
  @Nullable WordClass listed(String lower) {
    return lower.equals("to") ? WordClass.TO : classes.get(lower);
  }

  /** The class that the word's ending suggests. */
  static WordClass byEnding(String lower) {
    if (lower.endsWith("ly") && lower.length() > 4 && !LY_NOUNS.contains(lower)) {
      return WordClass.ADVERB;
    }
    if (lower.endsWith("ing") && lower.length() > 5) {
      return WordClass.ING;
    }
    if (lower.endsWith("ed") && lower.length() > 4 && !lower.endsWith("eed")) {
      return WordClass.PAST;
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
        return WordClass.ADJECTIVE;
      }
    }
    return WordClass.NOUN;
  }
}
