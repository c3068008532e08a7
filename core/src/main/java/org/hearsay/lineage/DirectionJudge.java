package org.hearsay.lineage;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.StatedDate;
import org.hearsay.lineage.Derivation.Direction;
import org.hearsay.lineage.Derivation.Level;
import org.hearsay.lineage.Derivation.Verdict;
import org.hearsay.text.Basis;

/**
 * Which of two articles that share text came from the other. Evidence is weighed by kind, the
 * strongest kind that speaks decides: explicit credits, then who quotes whom, then moments of
 * publication, then what the texts do with each other. Where nothing speaks, or a kind speaks for
 * both, the direction is unknown. Thread-safe.
 */
final class DirectionJudge {

  /** Evidence that {@code up} is the source of {@code down}. */
  private record Evidence(String rule, double confidence, String reason) {}

  /** Two articles, taken as source and derivative. */
  private record Case(Credits up, Credits down, SharedText shared, boolean upIsA) {
    double ofUp() {
      return upIsA ? shared.overlap().ofA() : shared.overlap().ofB();
    }

    double ofDown() {
      return upIsA ? shared.overlap().ofB() : shared.overlap().ofA();
    }

    int quotedOnlyDown() {
      return upIsA ? shared.quotedOnlyInB() : shared.quotedOnlyInA();
    }

    int quotedOnlyUp() {
      return upIsA ? shared.quotedOnlyInA() : shared.quotedOnlyInB();
    }
  }

  /** In order of strength. */
  private static final List<Function<Case, Optional<Evidence>>> RULES =
      List.of(
          DirectionJudge::links,
          DirectionJudge::abridgedWire,
          DirectionJudge::namesOutlet,
          DirectionJudge::quotes,
          DirectionJudge::earlier,
          DirectionJudge::creditsListener,
          DirectionJudge::creditsMore,
          DirectionJudge::abridged);

  /** The verdict on a pair that shares text. */
  Verdict judge(Credits a, Credits b, SharedText shared) {
    List<String> reasons = new ArrayList<>();
    Level level = shared.level().orElse(Level.PARTIALLY);
    reasons.add(levelReason(a, b, shared, level));
    Case forward = new Case(a, b, shared, true);
    Case backward = new Case(b, a, shared, false);
    for (Function<Case, Optional<Evidence>> rule : RULES) {
      Optional<Evidence> forA = rule.apply(forward);
      Optional<Evidence> forB = rule.apply(backward);
      if (forA.isPresent() != forB.isPresent()) {
        Evidence evidence = forA.or(() -> forB).orElseThrow();
        reasons.add(evidence.reason());
        return new Verdict(
            level,
            forA.isPresent() ? Direction.A_TO_B : Direction.B_TO_A,
            reasons,
            new Basis(evidence.rule(), evidence.confidence()));
      }
    }
    reasons.add("Nothing in the two texts or their dates tells which came first.");
    return new Verdict(level, Direction.UNKNOWN, reasons, new Basis("shared-passages", 0.9));
  }

  private static String levelReason(Credits a, Credits b, SharedText shared, Level level) {
    if (shared.same()) {
      return "Both texts are the same, word for word.";
    }
    return String.format(
        Locale.ROOT,
        level == Level.WHOLLY
            ? "%d words are the same: %d %% of %s, %d %% of %s, more than half of both."
            : "%d words are the same: %d %% of %s, %d %% of %s.",
        shared.words(),
        Math.round(100 * shared.overlap().ofA()),
        a.id(),
        Math.round(100 * shared.overlap().ofB()),
        b.id());
  }

  private static Optional<Evidence> links(Case c) {
    return c.down()
        .linkTo(c.up())
        .map(
            address ->
                new Evidence("links-to-page", 0.9, c.down().id() + " links to " + address + "."));
  }

  /** An agency's own page is longer than the abridged text that other papers print of it. */
  private static Optional<Evidence> abridgedWire(Case c) {
    boolean brief = isAbridged(c);
    return c.down()
        .wire()
        .filter(w -> brief && !carries(c.up(), w.agency()))
        .map(
            w ->
                new Evidence(
                    "abridged-wire",
                    0.75,
                    c.down().id()
                        + " carries "
                        + w.agency()
                        + "'s text cut short; the whole stands in "
                        + c.up().id()
                        + "."));
  }

  private static Optional<Evidence> namesOutlet(Case c) {
    Optional<String> agency =
        c.up().wire().map(w -> w.agency()).filter(name -> !carries(c.down(), name));
    Optional<String> outlet = agency.or(() -> c.up().article().metadata().outlet());
    return outlet
        .filter(name -> c.down().creditTo(name).isPresent())
        .map(
            name ->
                new Evidence(
                    "credits-outlet",
                    0.9,
                    c.down().id()
                        + " credits "
                        + name
                        + ", whose text "
                        + c.up().id()
                        + " carries: \""
                        + c.down().creditTo(name).orElseThrow().credit().excerpt().words()
                        + "\"."));
  }

  private static boolean carries(Credits credits, String agency) {
    return credits
        .wire()
        .filter(w -> Credits.key(w.agency()).equals(Credits.key(agency)))
        .isPresent();
  }

  /** Words that the one says in its own voice and the other puts in quotation marks. */
  private static Optional<Evidence> quotes(Case c) {
    int quoted = c.quotedOnlyDown();
    if (quoted < LineageSettings.MIN_QUOTED || quoted < 3 * c.quotedOnlyUp()) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            "quotes-text",
            0.85,
            c.down().id()
                + " gives "
                + quoted
                + " of the shared words as a quotation; "
                + c.up().id()
                + " says them in its own voice."));
  }

  private static Optional<Evidence> earlier(Case c) {
    Optional<StatedDate> up = c.up().published();
    Optional<StatedDate> down = c.down().published();
    if (up.isEmpty() || down.isEmpty()) {
      return Optional.empty();
    }
    String reason =
        c.up().id()
            + " is dated "
            + up.get().iso()
            + ", "
            + c.down().id()
            + " "
            + down.get().iso()
            + ".";
    if (up.get().instant().isPresent() && down.get().instant().isPresent()) {
      Duration between = Duration.between(up.get().instant().get(), down.get().instant().get());
      return between.compareTo(LineageSettings.LATER) >= 0
          ? Optional.of(new Evidence("published-earlier", 0.8, reason))
          : Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(up.get().day(), down.get().day());
    return days >= LineageSettings.LATER_DAYS
        ? Optional.of(new Evidence("published-days-earlier", 0.75, reason))
        : Optional.empty();
  }

  /** "Told The Herald" is what The Herald's own page says; "The Herald reports" is not. */
  private static Optional<Evidence> creditsListener(Case c) {
    for (Citation own : c.up().cited().values()) {
      Optional<Citation> credit = c.down().creditTo(own.outlet()).filter(d -> !d.asListener());
      if (own.onlyToldIt() && credit.isPresent()) {
        return Optional.of(
            new Evidence(
                "credits-listener",
                0.7,
                c.down().id()
                    + " credits "
                    + own.outlet()
                    + " as having reported (\""
                    + credit.get().credit().excerpt().words()
                    + "\"), "
                    + c.up().id()
                    + " only as having been told, as the outlet's own page would."));
      }
    }
    return Optional.empty();
  }

  /**
   * The one credits others, the other has the same passages without credit. Says nothing of copies:
   * a whole text with a credit more may be the update of the other or its original.
   */
  private static Optional<Evidence> creditsMore(Case c) {
    List<Citation> only = c.down().reportsOnlyHere(c.up());
    boolean copy = c.shared().level().filter(l -> l == Level.WHOLLY).isPresent();
    if (copy || only.isEmpty() || !c.up().reportsOnlyHere(c.down()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            "credits-more",
            0.65,
            c.down().id()
                + " credits "
                + only.get(0).outlet()
                + " (\""
                + only.get(0).credit().excerpt().words()
                + "\"); "
                + c.up().id()
                + " has the shared text without that credit."));
  }

  private static Optional<Evidence> abridged(Case c) {
    if (!isAbridged(c)) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            "abridged",
            0.6,
            "Nearly all of "
                + c.down().id()
                + " stands in "
                + c.up().id()
                + ", which is at least twice as long: a cut-down text is usually the later one."));
  }

  private static boolean isAbridged(Case c) {
    return c.ofDown() >= LineageSettings.SUBSET && c.ofUp() <= LineageSettings.SUBSET / 2;
  }
}
