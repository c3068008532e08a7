package org.hearsay.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Manner;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.source.Sourced;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/**
 * Applies decisions to readings. A pure function: the same readings and decisions give the same
 * result, and without a decision the readings come out as they went in. What is decided about a
 * sentence holds for the same words on other pages, see {@link SameWords}.
 */
public final class Adjuster {

  private final Map<String, ArticleReading> byPage = new LinkedHashMap<>();
  private final Map<String, List<Statement>> statements = new LinkedHashMap<>();
  private final List<Adjustments.Matched> matches = new ArrayList<>();
  private final List<Adjustments.Joined> sources = new ArrayList<>();
  private final List<Adjustments.Drawn> claims = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private final SameWords sameWords;

  private Adjuster(List<ArticleReading> readings, Map<String, String> pages) {
    sameWords = new SameWords(readings);
    for (ArticleReading reading : readings) {
      byPage.put(pages.getOrDefault(reading.id(), reading.id()), reading);
      statements.put(reading.id(), new ArrayList<>(reading.statements()));
    }
  }

  /**
   * Applies those that hold and are about these pages.
   *
   * @param readings as they were read
   * @param pages the page key of each article id; an article without one is known by its id
   * @param log everything that was decided
   */
  public static Adjusted adjust(
      List<ArticleReading> readings, Map<String, String> pages, DecisionLog log) {
    Adjuster adjuster = new Adjuster(readings, pages);
    log.inForce().forEach(adjuster::apply);
    List<ArticleReading> adjusted =
        readings.stream()
            .map(
                r ->
                    new ArticleReading(
                        r.article(), adjuster.statements(r.id()), r.garblings(), r.entities()))
            .toList();
    return new Adjusted(
        adjusted,
        new Adjustments(adjuster.matches, adjuster.sources, adjuster.claims),
        adjuster.problems);
  }

  private void apply(Decision decision) {
    Ruling ruling = decision.ruling();
    String id = decision.id();
    if (ruling instanceof Ruling.Relabel relabel) {
      relabel(decision, relabel);
    } else if (ruling instanceof Ruling.Match match) {
      for (Spot spot : spots(decision, List.of(match.what()))) {
        matches.add(
            new Adjustments.Matched(id, spot, claim(decision, match.claim()), match.accepted()));
      }
    } else if (ruling instanceof Ruling.Sources joined) {
      join(decision, joined);
    } else if (ruling instanceof Ruling.Claims drawn) {
      Adjustments.ClaimSpot one = claim(decision, drawn.one());
      Adjustments.ClaimSpot other = claim(decision, drawn.other());
      if (!one.members().isEmpty() && !other.members().isEmpty()) {
        claims.add(new Adjustments.Drawn(id, one, other, drawn.same()));
      }
    } else if (ruling instanceof Ruling.Note note && note.about() instanceof Anchor anchor) {
      // A note changes nothing, but it too is told when what it is about is gone.
      page(anchor).ifPresent(p -> find(decision, anchor, p));
    }
  }

  private void join(Decision decision, Ruling.Sources joined) {
    Set<Spot> one = new LinkedHashSet<>(spots(decision, joined.one()));
    Set<Spot> other = new LinkedHashSet<>(spots(decision, joined.other()));
    // Where the same words stand on both sides, each keeps those that the person named.
    one.removeAll(named(joined.other()));
    other.removeAll(named(joined.one()));
    other.removeAll(one);
    if (!one.isEmpty() && !other.isEmpty()) {
      sources.add(new Adjustments.Joined(decision.id(), one, other, joined.same()));
    }
  }

  private void relabel(Decision decision, Ruling.Relabel relabel) {
    for (SameWords.Placed placed : placed(decision, relabel.statement())) {
      // By its id: an earlier decision may have changed it already.
      String id = placed.statement().id();
      statements(placed.article())
          .replaceAll(s -> s.id().equals(id) ? relabelled(s, relabel, decision) : s);
    }
  }

  private List<Statement> statements(String article) {
    return statements.getOrDefault(article, List.of());
  }

  private static Statement relabelled(Statement s, Ruling.Relabel relabel, Decision decision) {
    Attribution a = s.attribution();
    Manner manner =
        new Manner(
            relabel.act().orElse(a.manner().act()),
            relabel.hedge().orElse(a.manner().hedge()),
            a.manner().direct());
    Speaker speaker = s.speaker();
    Speaker named =
        new Speaker(
            speaker.name(),
            relabel.kind().orElse(speaker.kind()),
            speaker.size(),
            speaker.profile());
    List<String> decidedBy = new ArrayList<>(s.decidedBy());
    decidedBy.add(decision.id());
    return new Statement(
        s.id(),
        new Sourced(new Attribution(a.roles(), manner, a.nestedIn(), a.basis()), named, s.via()),
        s.slots(),
        decidedBy);
  }

  private Adjustments.ClaimSpot claim(Decision decision, ClaimAnchor claim) {
    return new Adjustments.ClaimSpot(claim.words(), spots(decision, claim.members()));
  }

  private List<Spot> spots(Decision decision, List<Anchor> anchors) {
    Set<Spot> spots = new LinkedHashSet<>();
    for (Anchor anchor : anchors) {
      if (anchor.roles().isEmpty()) {
        page(anchor).ifPresent(p -> spots.add(new Spot(p.id(), Optional.empty())));
      } else {
        placed(decision, anchor).forEach(s -> spots.add(Spot.of(s.article(), s.statement())));
      }
    }
    return List.copyOf(spots);
  }

  /** The statement, and those of other pages that are word for word the same. */
  private List<SameWords.Placed> placed(Decision decision, Anchor anchor) {
    Set<SameWords.Placed> placed = new LinkedHashSet<>();
    page(anchor)
        .ifPresent(
            p ->
                find(decision, anchor, p)
                    .ifPresent(s -> placed.add(new SameWords.Placed(p.id(), s))));
    anchor.roles().ifPresent(roles -> placed.addAll(sameWords.as(roles)));
    return List.copyOf(placed);
  }

  /** The statements that these anchors name themselves. */
  private Set<Spot> named(List<Anchor> anchors) {
    Set<Spot> spots = new HashSet<>();
    for (Anchor anchor : anchors) {
      page(anchor)
          .ifPresent(
              p ->
                  AnchorFinder.find(anchor, p)
                      .ifPresent(found -> spots.add(Spot.of(p.id(), found.statement()))));
    }
    return spots;
  }

  /** The page's reading; empty if the page is not among those at hand, which is no problem. */
  private Optional<ArticleReading> page(Anchor anchor) {
    return Optional.ofNullable(byPage.get(anchor.page()));
  }

  private Optional<Statement> find(Decision decision, Anchor anchor, ArticleReading page) {
    if (anchor.roles().isEmpty()) {
      return Optional.empty();
    }
    Optional<Statement> found = AnchorFinder.find(anchor, page).map(AnchorFinder.Found::statement);
    if (found.isEmpty()) {
      problems.add(orphaned(decision, anchor, AnchorFinder.wordsStand(anchor, page)));
    }
    return found;
  }

  /**
   * Decisions that hold and name pages that are not here at all.
   *
   * @param pages keys of all pages that are here
   * @param log everything that was decided
   */
  public static List<Problem> withoutPage(Set<String> pages, DecisionLog log) {
    List<Problem> problems = new ArrayList<>();
    for (Decision decision : log.inForce()) {
      decision.ruling().anchors().stream()
          .map(Anchor::page)
          .filter(page -> !pages.contains(page))
          .distinct()
          .forEach(
              page ->
                  problems.add(
                      new Problem(
                          ProblemCode.ORPHANED,
                          page,
                          place(decision),
                          decision.made().who()
                              + " decided about this page, which is not in the ledger; the"
                              + " decision is kept and has no effect there.")));
    }
    return problems;
  }

  /** Where a problem of a decision says that it is: {@code override 0f3a77c1}. */
  private static String place(Decision decision) {
    return "override " + decision.id().substring(0, SHORT);
  }

  private static Problem orphaned(Decision decision, Anchor anchor, boolean stand) {
    return new Problem(
        ProblemCode.ORPHANED,
        anchor.page(),
        place(decision),
        decision.made().who()
            + " decided about the words \""
            + shortened(anchor.words())
            + "\", which "
            + (stand
                ? "stand on the page but are not read as a statement any more"
                : "are not on the page any more")
            + "; the decision is kept and has no effect there.");
  }

  /** Letters of an id that are shown: enough to tell decisions of one ledger apart. */
  private static final int SHORT = 8;

  /** Letters of a content that are shown. */
  private static final int SHOWN = 80;

  private static String shortened(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "\u2026";
  }
}
