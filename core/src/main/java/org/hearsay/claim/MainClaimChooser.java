package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.Statement;

/**
 * Chooses the proposition that most articles share, the head of an article counting most: centroid
 * score for a first choice (Radev and others 2004), then closeness to the best sentence of every
 * other article. Copies of one text count once.
 */
final class MainClaimChooser {

  /** Shares by which a candidate's score is cut; each is about the order of one more article. */
  private static final double PRONOUN = 0.75;

  private static final double NEGATED = 0.75;

  private static final double QUESTION = 0.3;
  private static final double FRAGMENT = 0.6;
  private static final double LATE = 0.5;
  private static final double LONG = 0.8;
  private static final double PIECES = 0.85;

  /** What each sentence of the lead counts less than the one before it. */
  private static final double LOWER = 0.08;

  /** What a statement, and a sentence, of the rest of an article count. */
  private static final double STATED_LATE = 0.7;

  private static final double UNSTATED_LATE = 0.6;

  /** Raise for what a source says: the claim is what is reported, not the reporting of it. */
  private static final double STATED = 1.1;

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "you");

  private static final Set<String> LEGENDS =
      Set.of("legend", "legends", "folklore", "myth", "mythology", "tradition", "folktale");

  private final Propositions propositions;
  private final Polarity polarity = new Polarity();

  MainClaimChooser(Propositions propositions) {
    this.propositions = propositions;
  }

  /** The main claim; empty if nothing in the articles has the words of one. */
  Optional<Proposition> choose() {
    Topic spread = Topic.of(propositions);
    Map<Proposition, Double> centrality = new IdentityHashMap<>();
    Map<Proposition, Double> scored = new LinkedHashMap<>();
    propositions.withoutCopies().stream()
        .filter(this::canBeClaim)
        .sorted(
            Comparator.comparingDouble(
                (Proposition p) -> -centrality.computeIfAbsent(p, q -> central(q, spread))))
        .limit(ClaimSettings.CANDIDATES)
        .forEach(p -> scored.put(p, score(p) * fitness(p) * Math.sqrt(spread.mass(p.keys()))));
    return scored.entrySet().stream()
        .min(Comparator.comparingDouble(e -> -e.getValue()))
        .map(Map.Entry::getKey);
  }

  private boolean canBeClaim(Proposition p) {
    int words = p.wording().words().size();
    boolean answer =
        p.statement().isPresent()
            && (p.statement().get().act().isResponse() && p.statement().get().act() != Act.CONFIRM
                || p.statement().get().act() == Act.ASK);
    // A legend is old; what is told on its account is the news.
    boolean legend =
        p.statement().filter(t -> t.speaker().kind() == SourceKind.OTHER).isPresent()
            || p.wording().words().stream().anyMatch(w -> LEGENDS.contains(w.lower()));
    return !answer
        && !legend
        && !Direction.leavesOpen(p.wording().words())
        && words >= ClaimSettings.CLAIM_WORDS_MIN
        && words <= ClaimSettings.CLAIM_WORDS_MAX * 2
        && p.keys().size() >= 3
        && (p.statement().isPresent() || p.place().leads());
  }

  private static double central(Proposition p, Topic spread) {
    double sum = 0;
    for (String key : p.keys()) {
      double share = spread.of(key);
      sum += share * share;
    }
    // The square root keeps a long sentence from winning by its length alone.
    return sum / Math.sqrt(p.keys().size() + 3.0);
  }

  /** Mean closeness to the closest proposition of each copy family. */
  private double score(Proposition candidate) {
    Map<String, Double> best = new HashMap<>();
    for (Map.Entry<String, List<Proposition>> entry : propositions.byArticle().entrySet()) {
      boolean copy = !entry.getKey().equals(propositions.group().get(entry.getKey()));
      boolean own = propositions.groups() > 1 && entry.getKey().equals(candidate.article());
      if (!own && !copy) {
        best.put(entry.getKey(), closest(candidate, entry.getValue()));
      }
    }
    List<Double> values = new ArrayList<>(best.values());
    values.sort(Comparator.naturalOrder());
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private double closest(Proposition candidate, List<Proposition> in) {
    double best = 0;
    for (Proposition p : in) {
      if (p.excerpt().span().overlaps(candidate.excerpt().span())
          && p.article().equals(candidate.article())) {
        continue;
      }
      double close = closeness(candidate.keys(), p.keys()) * standing(p);
      best = Math.max(best, close);
    }
    return best;
  }

  /** How much a place counts by where it stands: an article tells first what it is about. */
  private static double standing(Proposition p) {
    if (p.place().leads()) {
      return p.place().heading() ? 1 : 1 - LOWER * p.place().sentence();
    }
    return p.statement().isPresent() ? STATED_LATE : UNSTATED_LATE;
  }

  /** How much of the candidate is said there: its weighted cover and Dice in equal parts. */
  private double closeness(Set<String> candidate, Set<String> other) {
    // Most pairs share nothing, so they are counted before a set is made for them.
    if (shared(candidate, other) < ClaimSettings.SHARED_KEYS) {
      return 0;
    }
    Set<String> shared = new HashSet<>(candidate);
    shared.retainAll(other);
    TermWeights weights = propositions.weights();
    double both = weights.of(shared);
    double a = weights.of(candidate);
    return (both / a + 2 * both / (a + weights.of(other))) / 2;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> few = a.size() <= b.size() ? a : b;
    Set<String> many = few == a ? b : a;
    int shared = 0;
    for (String key : few) {
      shared += many.contains(key) ? 1 : 0;
    }
    return shared;
  }

  private double fitness(Proposition p) {
    List<Word> words = p.wording().words();
    boolean stated = p.statement().isPresent();
    double fit = stated && p.place().leads() ? STATED : 1;
    fit *= p.place().leads() ? standing(p) : LATE;
    fit *= stated && inPieces(p.statement().get()) ? PIECES : 1;
    fit *= beginsWithPronoun(words) ? PRONOUN : 1;
    fit *= polarity.negated(words, p.keys()) || polarity.speaksOfDoubt(words) ? NEGATED : 1;
    fit *= p.wording().text().indexOf('?') >= 0 ? QUESTION : 1;
    fit *= words.size() > ClaimSettings.CLAIM_WORDS_MAX ? LONG : 1;
    fit *= beginsWell(p.wording()) ? 1 : FRAGMENT;
    return fit * Math.min(1, (p.keys().size() + 2) / 8.0);
  }

  /** Cut by its own cue, so that its words do not make one sentence. */
  private static boolean inPieces(Statement statement) {
    return statement.attribution().roles().content().size() > 1;
  }

  private static boolean beginsWithPronoun(List<Word> words) {
    for (Word word : words.subList(0, Math.min(3, words.size()))) {
      if (PRONOUNS.contains(word.lower())) {
        return true;
      }
      if (word.kind() == Word.Kind.NAME && !Calendar.isDate(word)) {
        return false;
      }
    }
    return false;
  }

  /** With a subject: a capital, a number or an article; "to open ..." and "open ..." have none. */
  private static boolean beginsWell(Proposition.Wording wording) {
    Word first = wording.words().get(0);
    Word next = wording.words().get(1);
    Word subject = "that".equals(first.lower()) ? next : first;
    boolean capital = Character.isUpperCase(wording.text().charAt(subject.start()));
    boolean function = subject.kind() == Word.Kind.FUNCTION && !"to".equals(subject.lower());
    return capital || function || subject.kind() == Word.Kind.NUMBER;
  }
}
