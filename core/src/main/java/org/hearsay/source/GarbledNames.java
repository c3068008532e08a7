package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/**
 * Surnames that a translation turned into a people: "the Tailors" where the article knows a Mr
 * Taylor. A capitalised plural behind "the", alone in its phrase, that sounds like the surname of a
 * person in the same article and is not merely its plural. Offered as a suggestion.
 */
final class GarbledNames {

  private static final Basis RULE = new Basis("plural-sounds-like-surname", 0.7);

  /** "The", and the verbs and prepositions around it, are read in words; a phrase is this long. */
  private GarbledNames() {}

  static List<Garbling> find(Article article, Cast cast) {
    Map<String, String> surnames = surnames(cast);
    List<Garbling> found = new ArrayList<>();
    if (surnames.isEmpty()) {
      return found;
    }
    for (Paragraph paragraph : article.reporting()) {
      List<Word> words = Word.scan(article.text().value(), paragraph.span());
      for (int i = 1; i < words.size(); i++) {
        if (isPeople(words, i)) {
          Word word = words.get(i);
          surname(word.text(), surnames)
              .ifPresent(name -> found.add(garbling(article, word, name)));
        }
      }
    }
    return found;
  }

  /** Surnames of people who are named in full, by their sound. */
  private static Map<String, String> surnames(Cast cast) {
    Map<String, String> surnames = new TreeMap<>();
    for (Identity identity : cast.mentions().values()) {
      String name = identity.name();
      int space = name.lastIndexOf(' ');
      if (identity.kind() == SourceKind.PERSON
          && space > 0
          && surnames.size() < SourceSettings.MOST_SURNAMES) {
        surnames.putIfAbsent(SoundKey.of(name.substring(space + 1)), name.substring(space + 1));
      }
    }
    return surnames;
  }

  private static boolean isPeople(List<Word> words, int i) {
    Word word = words.get(i);
    String lower = word.lower();
    boolean alone =
        i + 1 == words.size() || !words.get(i + 1).continues() || !words.get(i + 1).isCapitalised();
    return alone
        && word.continues()
        && Character.isUpperCase(word.text().charAt(0))
        && !word.isAcronym()
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && words.get(i - 1).lower().equals("the");
  }

  private static Optional<String> surname(String people, Map<String, String> surnames) {
    String stem = people.substring(0, people.length() - 1);
    String key = SoundKey.of(stem);
    String lower = stem.toLowerCase(Locale.ROOT);
    return surnames.entrySet().stream()
        .filter(e -> SoundKey.alike(key, e.getKey()))
        .map(Map.Entry::getValue)
        // The family of a Mr Tailor, and a people that a name is made of, are no mistakes.
        .filter(name -> !begins(name.toLowerCase(Locale.ROOT), lower))
        .findFirst();
  }

  private static boolean begins(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static Garbling garbling(Article article, Word word, String name) {
    Excerpt excerpt = article.text().excerpt(word.span());
    String why =
        "“" + excerpt.words() + "” sounds like the surname " + name + ", which this article uses.";
    return new Garbling(
        Garbling.Kind.GARBLED_NAME, excerpt, new Garbling.Finding(why, Optional.of(name)), RULE);
  }
}
