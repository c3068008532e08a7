package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sets two propositions of the same words apart besides their words' order: that one of them
 * only asks, refuses or nearly does it, that it holds of another share, lasts another time or goes
 * the other way. Thread-safe.
 */
final class Frames {

  /** It did not happen, or is not said to have: asked, refused, weighed, almost, should have. */
  private static final Pattern UNREAL =
      Pattern.compile(
          "\\b(?:(?:asked|urged|ordered|told|invited|forced) to|refus\\w{0,4} to|declin\\w{0,4} to"
              + "|(?:should|would|could|might) have|whether|nearly|almost|narrowly"
              + "|consider\\w{0,4}|threaten\\w{0,4} to|fail\\w{0,4} to|offered to)\\b");

  private static final Map<String, Double> SHARES =
      Map.of(
          "half", 0.5, "quarter", 0.25, "third", 0.333, "all", 1.0, "none", 0.0, "most", 0.75,
          "every", 1.0);

  /** Words that count a few of something. */
  private static final Set<String> SMALL =
      Set.of("one", "two", "three", "four", "five", "six", "some", "several");

  /** Days of a time unit, by its key. */
  private static final Map<String, Double> DAYS =
      Map.of(
          "minute",
          1 / 1440.0,
          "hour",
          1 / 24.0,
          "day",
          1.0,
          "week",
          7.0,
          "month",
          30.4,
          "year",
          365.25);

  /** Share by which two lengths of time may differ and be the same, roughly told. */
  private static final double ROUGHLY = 1.35;

  private static final Pattern ROUTE =
      Pattern.compile("\\bfrom (?:the |a )?(\\p{L}+)\\b.{0,30}? to (?:the |a )?(\\p{L}+)\\b");

  private Frames() {}

  /** The rule by which the two differ, if one does. */
  static Optional<String> find(Proposition.Wording one, Proposition.Wording other) {
    if (unreal(one) != unreal(other)) {
      return Optional.of("different-modality");
    }
    if (shares(one, other) || times(one, other)) {
      return Optional.of("different-number");
    }
    return turnedRoute(one, other) ? Optional.of("inverted-roles") : Optional.empty();
  }

  private static boolean unreal(Proposition.Wording wording) {
    return UNREAL.matcher(lower(wording)).find();
  }

  private static String lower(Proposition.Wording wording) {
    return wording.text().toLowerCase(Locale.ROOT);
  }

  /** "Half of" against "a quarter of", "two of the" against "all of the". */
  private static boolean shares(Proposition.Wording one, Proposition.Wording other) {
    Set<Double> left = shares(one.words());
    Set<Double> right = shares(other.words());
    boolean counted =
        left.contains(1.0) && counts(other.words()) || right.contains(1.0) && counts(one.words());
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains)
        || left.isEmpty() != right.isEmpty() && counted;
  }

  /** Shares of something: "half of", "all the". */
  private static Set<Double> shares(List<Word> words) {
    Set<Double> shares = new TreeSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1).lower();
      Double share = SHARES.get(words.get(i).lower());
      if (share != null && (next.equals("of") || next.equals("the"))) {
        shares.add(share);
      }
    }
    return shares;
  }

  /** "Two of the". */
  private static boolean counts(List<Word> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean number =
          words.get(i).kind() == Word.Kind.NUMBER || SMALL.contains(words.get(i).lower());
      if (number && words.get(i + 1).lower().equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** "Three days" against "three weeks", where each names one length of time. */
  private static boolean times(Proposition.Wording one, Proposition.Wording other) {
    Optional<Double> left = days(one);
    Optional<Double> right = days(other);
    return left.isPresent()
        && right.isPresent()
        && Math.max(left.get() / right.get(), right.get() / left.get()) > ROUGHLY;
  }

  private static Optional<Double> days(Proposition.Wording wording) {
    List<Amount> times =
        Amount.of(wording).stream().filter(a -> DAYS.containsKey(a.unit())).toList();
    if (times.size() != 1) {
      return Optional.empty();
    }
    Amount time = times.get(0);
    double middle = (time.quantity().low() + time.quantity().high()) / 2;
    return middle <= 0
        ? Optional.empty()
        : Optional.of(middle * DAYS.getOrDefault(time.unit(), 1.0));
  }

  private static boolean turnedRoute(Proposition.Wording one, Proposition.Wording other) {
    Matcher left = route(one);
    Matcher right = route(other);
    return left.find()
        && right.find()
        && (left.group(1).equals(right.group(2)) || left.group(2).equals(right.group(1)));
  }

  private static Matcher route(Proposition.Wording wording) {
    String lower = lower(wording);
    return ROUTE.matcher(lower.substring(0, Math.min(WordReader.LONGEST, lower.length())));
  }
}
