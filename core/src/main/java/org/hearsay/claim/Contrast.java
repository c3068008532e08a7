package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What keeps two propositions with many common words from saying the same: opposites, numbers,
 * names and places, who does it to whom. Built for precision of support: where it is unsure it
 * finds a contrast. Thread-safe.
 */
final class Contrast {

  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "near", "from", "to", "outside");
  private static final Set<String> ADJUNCT =
      Set.of(
          "in", "at", "on", "over", "near", "off", "to", "before", "after", "for", "with", "into",
          "through", "outside", "under");
  private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are", "be");

  private final ClaimLexicon lexicon = ClaimLexicon.english();

  /** The rule by which the two differ, if one does. */
  Optional<String> find(Proposition.Wording one, Proposition.Wording other) {
    Set<String> shared = new HashSet<>(one.keys());
    shared.retainAll(other.keys());
    if (opposites(one, other)) {
      return Optional.of("opposite-words");
    }
    if (numbers(one, other)) {
      return Optional.of("different-number");
    }
    if (years(one, other)) {
      return Optional.of("different-date");
    }
    if (inverted(one, other, shared)) {
      return Optional.of("inverted-roles");
    }
    if (names(one, other, shared)) {
      return Optional.of("different-name");
    }
    return Frames.find(one, other);
  }

  /** A word of one has its opposite in the other, which lacks the word itself. */
  private boolean opposites(Proposition.Wording one, Proposition.Wording other) {
    Set<String> left = withFunction(one);
    Set<String> right = withFunction(other);
    for (String key : left) {
      if (!lexicon.hasOpposite(key) || right.contains(key)) {
        continue;
      }
      for (String against : right) {
        if (lexicon.opposed(key, against) && !left.contains(against)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> withFunction(Proposition.Wording wording) {
    Set<String> all = new HashSet<>(wording.keys());
    for (Word word : wording.words()) {
      if ("before".equals(word.lower()) || "after".equals(word.lower())) {
        all.add(word.lower());
      }
    }
    return all;
  }

  /** The same unit with values that do not fit, and none that do. */
  private boolean numbers(Proposition.Wording one, Proposition.Wording other) {
    List<Amount> left = Amount.of(one);
    List<Amount> right = Amount.of(other);
    for (Amount a : left) {
      boolean met = false;
      boolean fits = false;
      for (Amount b : right) {
        if (a.sameUnit(b)) {
          met = true;
          fits |= !a.conflicts(b);
        }
      }
      if (met && !fits) {
        return true;
      }
    }
    return false;
  }

  /** Each names years or days of the month, and none is common. */
  private static boolean years(Proposition.Wording one, Proposition.Wording other) {
    return Calendar.clash(one.words(), other.words());
  }

  /**
   * Two shared names stand around a shared verb in turned order, and neither sentence is the
   * passive of the other.
   */
  private boolean inverted(Proposition.Wording one, Proposition.Wording other, Set<String> shared) {
    List<Integer> left = order(one, shared);
    List<Integer> right = order(other, shared);
    for (int i = 0; i < left.size(); i++) {
      for (int k = i + 1; k < left.size(); k++) {
        String a = one.words().get(left.get(i)).key();
        String b = one.words().get(left.get(k)).key();
        int ra = position(other, right, a);
        int rb = position(other, right, b);
        if (a.equals(b) || ra < 0 || rb < 0) {
          continue;
        }
        if (adjunct(one, left.get(i)) && adjunct(other, ra)
            || adjunct(one, left.get(k)) && adjunct(other, rb)) {
          continue;
        }
        int from = Math.min(ra, rb);
        int to = Math.max(ra, rb);
        boolean turned = rb < ra;
        boolean flipped = passive(one, left.get(i), left.get(k)) != passive(other, from, to);
        if (turned != flipped
            && predicateBetween(one, left.get(i), left.get(k), shared)
            && predicateBetween(other, from, to, shared)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Indices of the shared words that can be actors: names and words behind an article. */
  private static List<Integer> order(Proposition.Wording wording, Set<String> shared) {
    List<Integer> at = new ArrayList<>();
    List<Word> words = wording.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean actor =
          word.kind() == Word.Kind.NAME
              || word.kind() == Word.Kind.CONTENT
                  && (i == 0 || isArticle(words.get(i - 1)) || isBarePlural(word));
      if (actor && shared.contains(word.key())) {
        at.add(i);
      }
    }
    return at;
  }

  /** "Pilots blamed engineers": people need no article. */
  private static boolean isBarePlural(Word word) {
    String lower = word.lower();
    return lower.length() > 5
        && (lower.endsWith("ers")
            || lower.endsWith("ors")
            || lower.endsWith("ards")
            || lower.endsWith("ists")
            || lower.endsWith("ants")
            || lower.endsWith("ians"));
  }

  /** Whether the noun phrase stands behind a preposition: it may move without a new meaning. */
  private static boolean adjunct(Proposition.Wording wording, int at) {
    List<Word> words = wording.words();
    int start = at;
    while (start > 0
        && (words.get(start - 1).kind() == Word.Kind.NAME || isArticle(words.get(start - 1)))) {
      start--;
    }
    return start > 0 && ADJUNCT.contains(words.get(start - 1).lower())
        || Calendar.isDate(words.get(at));
  }

  private static boolean isArticle(Word word) {
    return Set.of("the", "a", "an", "its", "his", "her", "their").contains(word.lower());
  }

  private static int position(Proposition.Wording wording, List<Integer> at, String key) {
    for (int i : at) {
      if (wording.words().get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean passive(Proposition.Wording wording, int from, int to) {
    boolean by = false;
    boolean be = false;
    for (int i = from + 1; i < to; i++) {
      String lower = wording.words().get(i).lower();
      by |= "by".equals(lower);
      be |= BE.contains(lower);
    }
    return by && (be || to - from > 2);
  }

  private static boolean predicateBetween(
      Proposition.Wording wording, int from, int to, Set<String> shared) {
    for (int i = from + 1; i < to; i++) {
      Word word = wording.words().get(i);
      if (word.kind() == Word.Kind.CONTENT && shared.contains(word.key())) {
        return true;
      }
    }
    return false;
  }

  /** Different names in the same place: behind the same word, or at the head. */
  private static boolean names(
      Proposition.Wording one, Proposition.Wording other, Set<String> shared) {
    Set<String> places = new TreeSet<>(PLACE_WORDS);
    places.addAll(shared);
    for (String place : places) {
      Set<String> left = behind(one, place);
      Set<String> right = behind(other, place);
      boolean apart = left.stream().noneMatch(k -> other.keys().contains(k));
      boolean away = right.stream().noneMatch(k -> one.keys().contains(k));
      if (!left.isEmpty() && !right.isEmpty() && apart && away) {
        return true;
      }
    }
    if (replaced(one, other)) {
      return true;
    }
    Set<String> left = head(one);
    Set<String> right = head(other);
    return !left.isEmpty()
        && !right.isEmpty()
        && left.stream().noneMatch(other.keys()::contains)
        && right.stream().noneMatch(one.keys()::contains);
  }

  /**
   * Whether a name of one stands where the other has another: behind the same word and preposition
   * ("army of X"), with the last words of both names not in the other. Titles come first in a name,
   * so its last word tells.
   */
  private static boolean replaced(Proposition.Wording one, Proposition.Wording other) {
    Map<String, String> left = lastNames(one);
    Map<String, String> right = lastNames(other);
    for (Map.Entry<String, String> entry : left.entrySet()) {
      String against = right.get(entry.getKey());
      if (against != null
          && !other.keys().contains(entry.getValue())
          && !one.keys().contains(against)) {
        return true;
      }
    }
    return false;
  }

  /** The last words of the names by what stands before them: a preposition and the word before. */
  private static Map<String, String> lastNames(Proposition.Wording wording) {
    Map<String, String> names = new TreeMap<>();
    List<Word> words = wording.words();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean name = word.kind() == Word.Kind.NAME && !Calendar.isDate(word);
      boolean last = i + 1 == words.size() || words.get(i + 1).kind() != Word.Kind.NAME;
      int start = i;
      while (start > 0
          && (words.get(start - 1).kind() == Word.Kind.NAME || isArticle(words.get(start - 1)))) {
        start--;
      }
      String link = start > 1 ? words.get(start - 1).lower() : "";
      if (name && last && (link.equals("of") || link.equals("from") || ADJUNCT.contains(link))) {
        names.putIfAbsent(words.get(start - 2).key() + " " + link, word.key());
      }
    }
    return names;
  }

  /** Keys of the names right behind the word. */
  private static Set<String> behind(Proposition.Wording wording, String key) {
    Set<String> keys = new HashSet<>();
    List<Word> words = wording.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean here =
          word.kind() == Word.Kind.CONTENT ? word.key().equals(key) : word.lower().equals(key);
      if (here) {
        int at = i + 1;
        while (at < words.size() && isArticle(words.get(at))) {
          at++;
        }
        while (at < words.size()
            && words.get(at).kind() == Word.Kind.NAME
            && !Calendar.isDate(words.get(at))) {
          keys.add(words.get(at).key());
          at++;
        }
      }
    }
    return keys;
  }

  /** Keys of the name with which the proposition begins. */
  private static Set<String> head(Proposition.Wording wording) {
    Set<String> keys = new HashSet<>();
    List<Word> words = wording.words();
    int at = 0;
    while (at < words.size() && at < 2 && isArticle(words.get(at))) {
      at++;
    }
    while (at < words.size()
        && words.get(at).carries()
        && words.get(at).kind() != Word.Kind.NUMBER
        && (words.get(at).kind() == Word.Kind.NAME || at == 0)) {
      if (Calendar.isName(words.get(at).lower())) {
        return Set.of();
      }
      keys.add(words.get(at).key());
      at++;
    }
    boolean named = at > 1 || at == 1 && wording.text().length() > 0 && isName(wording);
    return named ? keys : Set.of();
  }

  private static boolean isName(Proposition.Wording wording) {
    return Character.isUpperCase(wording.text().charAt(wording.words().get(0).start()));
  }
}
