package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Act;
import org.hearsay.text.Basis;

/**
 * Pairs of propositions other than the main claim of which one says what the other says is not so,
 * by negation, by a word of falsehood or a denying act, or by an opposite word.
 */
final class Contradictions {

  /** Closeness from which a negated sentence is taken for the contradiction of another. */
  private static final double SAME_FACT = 0.6;

  /** Longest sentence that is compared, in words: a longer one says more than one thing. */
  private static final int MOST_WORDS = 40;

  /** Words of a sentence that leaves it open whether something is so. */
  private static final Set<String> OPEN = Set.of("whether", "if", "unclear");

  private final Polarity polarity = new Polarity();
  private final Direction direction = new Direction();
  private final PropositionMatcher matcher;
  private final MainClaim main;

  Contradictions(Propositions propositions, MainClaim main) {
    this.matcher = new PropositionMatcher(propositions.weights());
    this.main = main;
  }

  /** The contradictions among these, in their order; a proposition stands in one at most. */
  List<Disagreement> find(List<Proposition> told) {
    List<Disagreement> found = new ArrayList<>();
    Set<Proposition> used = new HashSet<>();
    List<Proposition> compared = told.stream().filter(this::isPlain).toList();
    for (Proposition one : compared) {
      if (used.contains(one) || !canTurn(one)) {
        continue;
      }
      List<Proposition> against = new ArrayList<>();
      List<Proposition> with = new ArrayList<>(List.of(one));
      for (Proposition other : compared) {
        if (other == one
            || used.contains(other)
            || DisagreementFinder.oneVoice(one, other)
            || DisagreementFinder.source(one).equals(DisagreementFinder.source(other))
            || Names.samePerson(DisagreementFinder.source(one), DisagreementFinder.source(other))) {
          continue;
        }
        Match match = matcher.match(other.wording(), one.wording(), SAME_FACT);
        if (contradicts(one, other, match)
            && shareContent(one, other)
            && !denies(other)
            && !polarity.negated(other.wording().words(), other.keys())
            && !polarity.speaksOfFalsehood(other.wording().words())
            && !isMain(one, other)) {
          against.add(other);
        } else if (match.relation() == Match.Relation.SAME && denies(one) == denies(other)) {
          with.add(other);
        }
      }
      if (!against.isEmpty()) {
        used.addAll(with);
        used.addAll(against);
        found.add(disagreement(with, against));
      }
    }
    return found;
  }

  /** No question, no doubt, no aside, and not too much at once. */
  private boolean isPlain(Proposition p) {
    String text = p.wording().text();
    return (p.statement().isPresent() || p.place().attributed() == 0)
        && p.wording().words().size() <= MOST_WORDS
        && p.wording().words().stream().noneMatch(w -> OPEN.contains(w.lower()))
        && text.indexOf('?') < 0
        && text.indexOf('(') < 0
        && !polarity.speaksOfDoubt(p.wording().words());
  }

  /** Whether it can be the one that says no. */
  private boolean canTurn(Proposition p) {
    return denies(p)
        || p.wording().slots().status().negated()
            && polarity.negated(p.wording().words(), p.keys());
  }

  /** Two words in common that are no names: names only say which story it is. */
  private static boolean shareContent(Proposition one, Proposition other) {
    return one.wording().words().stream()
            .filter(w -> w.kind() == Word.Kind.CONTENT && other.keys().contains(w.key()))
            .map(Word::key)
            .distinct()
            .count()
        >= 2;
  }

  private static boolean denies(Proposition p) {
    return p.statement().filter(s -> s.act() == Act.DENY).isPresent();
  }

  private static boolean contradicts(Proposition one, Proposition other, Match match) {
    return switch (match.relation()) {
      case DENIES -> denies(one) == denies(other);
      case SAME -> denies(one) != denies(other);
      case DIFFERS, APART -> false;
    };
  }

  /** Whether the two differ about the main claim, which is told as one disagreement. */
  private boolean isMain(Proposition one, Proposition other) {
    Toward a = direction.of(one, main.of(one));
    Toward b = direction.of(other, main.of(other));
    return a.opposes(b) || a == Toward.DENY || speakOfIt(one, other);
  }

  /** Both come so close to the main claim that its own disagreement tells it. */
  private boolean speakOfIt(Proposition one, Proposition other) {
    return Math.min(main.of(one).closeness(), main.of(other).closeness()) >= ClaimSettings.SAME;
  }

  private static Disagreement disagreement(List<Proposition> with, List<Proposition> against) {
    return new Disagreement(
        Disagreement.Slot.STATUS,
        "whether it is so",
        List.of(version(with), version(against)),
        new Basis("contradicted", 0.6));
  }

  private static Disagreement.Version version(List<Proposition> told) {
    return DisagreementFinder.version(told.get(0).wording().text(), told);
  }
}
