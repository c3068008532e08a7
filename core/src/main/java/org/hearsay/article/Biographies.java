package org.hearsay.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.ParagraphClassifier.Verdict;
import org.hearsay.text.Basis;

/**
 * Author biographies that are strings of self-descriptions ("Bacon lover. Proud gamer. Lifelong tea
 * nerd."), as content farms generate them.
 */
final class Biographies {

  /** Fewest fragments; two or three short fragments also occur in lively prose. */
  private static final int MIN_FRAGMENTS = 4;

  /** Longest fragment, in words. */
  private static final int MAX_WORDS = 8;

  /** Share of the fragments that must end in a word for a kind of person. */
  private static final double MIN_PERSON_SHARE = 0.5;

  private static final Pattern FRAGMENT_END = Pattern.compile("[.;|•·!]\\s*");
  private static final Pattern QUOTES = Pattern.compile("^[\"“”'‘]+|[\"“”'’]+$");

  private static final Set<String> PERSONS =
      Set.of(
          "enthusiast",
          "troublemaker",
          "introvert",
          "extrovert",
          "scholar",
          "buff",
          "fan",
          "lover",
          "geek",
          "nerd",
          "guru",
          "ninja",
          "maven",
          "junkie",
          "addict",
          "evangelist",
          "aficionado",
          "fanatic",
          "expert",
          "specialist",
          "advocate",
          "practitioner",
          "pioneer",
          "explorer",
          "thinker",
          "writer",
          "creator",
          "reader",
          "gamer",
          "student",
          "organizer",
          "organiser",
          "entrepreneur",
          "communicator",
          "analyst",
          "learner",
          "maker",
          "problem",
          "solver",
          "socialmediaholic",
          "mediaholic",
          "holic",
          "trailblazer",
          "scholarly",
          "professional",
          "wannabe",
          "devotee",
          "friend",
          "ambassador",
          "author",
          "blogger",
          "editor",
          "artist",
          "musician",
          "traveler",
          "traveller",
          "twitteraholic",
          "foodaholic",
          "alcoholaholic",
          "coffeeholic",
          "zombieaholic",
          "webaholic",
          "popcultureaholic",
          "father",
          "mother",
          "dad",
          "mom",
          "husband",
          "wife",
          "poet",
          "dreamer",
          "hacker",
          "designer",
          "developer",
          "foodie",
          "rebel",
          "magician",
          "wizard",
          "warrior",
          "trainer",
          "practioner",
          "instigator",
          "bacon",
          "coffee");

  private Biographies() {}

  static Optional<Verdict> ofFragments(String words) {
    String bare = QUOTES.matcher(words).replaceAll("");
    List<String> fragments =
        Arrays.stream(FRAGMENT_END.split(bare))
            .map(String::strip)
            .filter(f -> !f.isEmpty())
            .toList();
    if (fragments.size() < MIN_FRAGMENTS) {
      return Optional.empty();
    }
    boolean allShort = fragments.stream().allMatch(f -> f.split("\\s+").length <= MAX_WORDS);
    long persons = fragments.stream().filter(Biographies::namesAPerson).count();
    if (!allShort || persons < fragments.size() * MIN_PERSON_SHARE) {
      return Optional.empty();
    }
    return Optional.of(
        new Verdict(ParagraphKind.BIOGRAPHY, new Basis("biography-fragments", 0.95)));
  }

  private static boolean namesAPerson(String fragment) {
    String[] words = fragment.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    String last = words.length == 0 ? "" : words[words.length - 1];
    return PERSONS.contains(last) || last.endsWith("aholic");
  }
}
