package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Phrases;
import org.hearsay.text.Words;

/**
 * What a number counts or measures: a unit of measurement brought to one base unit of its kind, or
 * the head of the noun phrase behind it. Thread-safe.
 */
final class UnitTable {

  /**
   * The unit behind a number.
   *
   * @param name base unit or noun, singular and lower case
   * @param factor what the number is multiplied with
   * @param addend what is added then
   * @param measured whether it is a unit of measurement with rounding, not a count
   * @param to index behind its last word
   */
  record Unit(String name, double factor, double addend, boolean measured, int to) {}

  /** Words at which a noun phrase ends at the latest: no noun, and no adjective before one. */
  private static final Set<String> NO_NOUN =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "by", "for", "to", "from", "with", "and", "or",
          "but", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
          "may", "might", "could", "can", "that", "which", "who", "as", "it", "he", "she", "they",
          "we", "i", "than", "into", "over", "under", "after", "before", "per", "not", "said",
          "them", "us", "him", "me", "you", "whom", "this", "these", "those", "his", "her", "their",
          "its", "our", "if", "when", "while", "against", "between", "during", "since", "until",
          "about", "so", "more", "less", "also", "did", "does", "do", "because", "within", "each",
          "ago", "earlier", "later");

  private static final Set<String> IRREGULAR =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "feet",
          "teeth",
          "mice",
          "fish",
          "aircraft",
          "troops",
          "personnel",
          "staff",
          "sheep",
          "cattle");

  /** End in s and are no plural. */
  private static final Set<String> NO_PLURAL =
      Set.of(
          "previous",
          "various",
          "serious",
          "religious",
          "famous",
          "dangerous",
          "business",
          "class",
          "press",
          "mass",
          "less",
          "plus",
          "us",
          "previously",
          "gas",
          "bus",
          "alias");

  private final Phrases units = Phrases.load(UnitTable.class, "units.tsv");

  /** The unit that begins at this word; empty if no noun stands there. */
  Optional<Unit> at(Words words, int index, String text) {
    Optional<Unit> measured = measured(words, index);
    return measured.isPresent() ? measured : noun(words, index, text);
  }

  private Optional<Unit> measured(Words words, int index) {
    Phrases.Match best = null;
    for (Phrases.Match match : units.find(words.slice(index, index + 4))) {
      if (match.from() == 0 && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    List<String> columns = best.entry().columns();
    return Optional.of(
        new Unit(
            columns.get(0),
            Double.parseDouble(columns.get(1)),
            Double.parseDouble(columns.get(2)),
            !columns.get(0).equals("percent") && columns.get(0).length() > 3,
            index + best.to()));
  }

  /** The first plural, else the last word before one that ends the phrase. */
  private static Optional<Unit> noun(Words words, int index, String text) {
    int start = index;
    if (words.at(start).equals("of")) {
      start++;
      if (Set.of("the", "its", "their", "his", "her", "our", "those", "these")
          .contains(words.at(start))) {
        start++;
      }
      if (Numerals.at(words, start).isPresent()) {
        start = Numerals.at(words, start).get().to();
      }
    }
    int last = -1;
    for (int i = start; i < start + StatementSettings.NOUN_WITHIN; i++) {
      String word = words.at(i);
      if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || NO_NOUN.contains(word)) {
        break;
      }
      last = i;
      if (isPlural(word) && !isAcronym(words, i, text) && !isModifier(words, i, text)) {
        break;
      }
    }
    return last < 0 || !isPlural(words.at(last)) && last > start + 1
        ? Optional.empty()
        : Optional.of(new Unit(singular(words.at(last)), 1, 0, false, last + 1));
  }

  /** "Reuters sources": a plural with a capital before a plain plural is a name, not the head. */
  private static boolean isModifier(Words words, int i, String text) {
    String next = words.at(i + 1);
    return Character.isUpperCase(text.charAt(words.all().get(i).span().start()))
        && isPlural(next)
        && !NO_NOUN.contains(next);
  }

  private static boolean isAcronym(Words words, int i, String text) {
    return Character.isUpperCase(text.charAt(words.all().get(i).span().end() - 1));
  }

  static boolean isPlural(String word) {
    return IRREGULAR.contains(word)
        || word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("'s")
            && !word.endsWith("ous")
            && !NO_PLURAL.contains(word);
  }

  /** The singular of a noun, by the regular patterns. */
  static String singular(String noun) {
    switch (noun) {
      case "people":
        return "person";
      case "men":
        return "man";
      case "women":
        return "woman";
      case "children":
        return "child";
      default:
        break;
    }
    if (!isPlural(noun) || IRREGULAR.contains(noun)) {
      return noun;
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean hissing =
        noun.endsWith("sses")
            || noun.endsWith("xes")
            || noun.endsWith("ches")
            || noun.endsWith("shes");
    return noun.substring(0, noun.length() - (hissing ? 2 : 1));
  }
}
