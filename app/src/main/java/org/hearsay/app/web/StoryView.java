package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.article.StatedDate;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Origin;
import org.hearsay.claim.StatementRef;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * A story for its page.
 *
 * @param entry the story under its key
 * @param figures the funnel
 * @param grid its ledger under the filter that the reader asked for
 * @param articles its articles in order of publication, one page of them
 */
public record StoryView(
    StoryShelf.Entry entry, StoryFigures figures, Grid grid, Paged<StoryArticle> articles) {

  static StoryView of(StoryShelf.Entry entry, LedgerFilter filter, int page, int articles) {
    return new StoryView(
        entry,
        entry.figures(),
        grid(entry, filter, page),
        Paged.of(byTime(entry.story()), Grid.SIZE, articles));
  }

  /** A story's ledger alone. */
  static Grid grid(StoryShelf.Entry entry, LedgerFilter filter, int page) {
    List<GridRow> rows = new ArrayList<>();
    for (StoryArticle article : entry.story().articles()) {
      for (Statement statement : article.reading().statements()) {
        rows.add(
            new LedgerRow(article.id(), statement).inGrid(article.reading().article().metadata()));
      }
    }
    return Grid.of(rows, filter, page);
  }

  /** The story. */
  public Story story() {
    return entry.story();
  }

  /** Its three lanes in time. */
  public Timeline timeline() {
    return Timeline.of(story());
  }

  /** The chains of the main claim as a drawing. */
  public OriginTree tree() {
    return entry.main().map(claim -> TreeDrawing.of(story(), claim)).orElse(OriginTree.NONE);
  }

  /** A sentence for each circle of outlets that credit each other. */
  public List<String> circles() {
    return Circles.of(story()).sentences();
  }

  /** How the articles come to fewer when copies are counted with their originals. */
  public String copyReason() {
    int copies = figures.articles() - figures.notCopies();
    if (copies == 0) {
      return "Each article has a text of its own; what they share otherwise stands below.";
    }
    String merged =
        figures.groups().stream()
            .filter(group -> group.size() > 1)
            .map(group -> String.join(" = ", group))
            .collect(Collectors.joining("; "));
    return Shown.counted(copies, "article")
        + (copies == 1 ? " is counted" : " are counted")
        + " with the text that it repeats: "
        + merged
        + ". Articles that share only a part count for themselves.";
  }

  /** The origins that are shown and not counted, by name. */
  public String notCounted() {
    return entry.main().stream()
        .flatMap(claim -> claim.sourcing().origins().stream())
        .filter(origin -> !origin.who().counted())
        .map(origin -> origin.who().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A statement that was matched to a claim, with the match. */
  public record Matched(StatementRef ref, LedgerRow row) {

    /** Whether a person said that it belongs there; all else is a suggestion. */
    public boolean byPerson() {
      return ref.basis().by().endsWith("-by-person");
    }
  }

  /** What was matched to the main claim, in the order of articles and texts. */
  public List<Matched> matched() {
    return entry.main().map(claim -> matched(story(), claim)).orElse(List.of());
  }

  static List<Matched> matched(Story story, Claim claim) {
    Map<StatementKey, LedgerRow> rows = new HashMap<>();
    for (StoryArticle article : story.articles()) {
      for (Statement statement : article.reading().statements()) {
        rows.put(
            new StatementKey(article.id(), statement.id()), new LedgerRow(article.id(), statement));
      }
    }
    return claim.sourcing().members().stream()
        .flatMap(
            ref ->
                Optional.ofNullable(rows.get(new StatementKey(ref.article(), ref.statement())))
                    .stream()
                    .map(row -> new Matched(ref, row)))
        .toList();
  }

  private record StatementKey(String article, String statement) {}

  /** Ids of the decisions that changed anything in the story. */
  public List<String> decidedBy() {
    return Stream.concat(
            story().claims().stream().flatMap(c -> c.sourcing().decidedBy().stream()),
            story().articles().stream()
                .flatMap(a -> a.reading().statements().stream())
                .flatMap(s -> s.decidedBy().stream()))
        .distinct()
        .toList();
  }

  /** Grades and notes that people gave to the main claim and to its sources. */
  public List<String> remarks(DecisionLog log) {
    List<String> remarks = new ArrayList<>();
    for (Decision decision : log.inForce()) {
      boolean about =
          decision.ruling() instanceof Ruling.GradeClaim grade && isMain(grade.claim())
              || decision.ruling() instanceof Ruling.Note note
                  && note.about() instanceof ClaimAnchor claim
                  && isMain(claim)
              || decision.ruling() instanceof Ruling.GradeSource source
                  && hasOrigin(source.source().name());
      if (about) {
        remarks.add(
            Desk.made(decision.made().who(), decision.made().when())
                + ": "
                + DecisionWords.of(decision, log));
      }
    }
    return remarks;
  }

  private boolean isMain(ClaimAnchor claim) {
    return entry.main().map(c -> c.text().equals(claim.words())).orElse(false);
  }

  private boolean hasOrigin(String name) {
    return entry.main().stream()
        .flatMap(c -> c.sourcing().origins().stream())
        .anyMatch(o -> o.who().name().equals(name));
  }

  /** In how many articles the main claim was found. */
  public int matchedArticles() {
    return (int)
        entry.main().stream()
            .flatMap(claim -> claim.sourcing().members().stream())
            .map(StatementRef::article)
            .distinct()
            .count();
  }

  /** {@code 92 % of a's words stand in b, 88 % of b's in a}. */
  public static String shares(Derivation pair) {
    return Math.round(100 * pair.overlap().ofA())
        + "\u00A0% of "
        + pair.a()
        + " stands in "
        + pair.b()
        + ", "
        + Math.round(100 * pair.overlap().ofB())
        + "\u00A0% the other way";
  }

  /** The claims behind the main one. */
  public List<Claim> others() {
    return story().claims().stream().skip(1).toList();
  }

  /** The outlets by name, each with its articles. */
  public Map<String, List<String>> outlets() {
    Map<String, List<String>> outlets = new TreeMap<>();
    for (StoryArticle article : story().articles()) {
      outlets
          .computeIfAbsent(
              article.reading().article().metadata().outlet().orElse("not named"),
              name -> new ArrayList<>())
          .add(article.id());
    }
    return outlets;
  }

  /** Each article's outlet by the article's id; the id itself where none is named. */
  static Map<String, String> outletOf(Story story) {
    Map<String, String> outlets = new TreeMap<>();
    for (StoryArticle article : story.articles()) {
      outlets.put(
          article.id(), article.reading().article().metadata().outlet().orElse(article.id()));
    }
    return outlets;
  }

  /** The articles in order of publication; undated ones last. */
  public List<StoryArticle> byTime() {
    return byTime(story());
  }

  private static List<StoryArticle> byTime(Story story) {
    return story.articles().stream()
        .sorted(Comparator.comparing(StoryView::published).thenComparing(StoryArticle::id))
        .toList();
  }

  private static String published(StoryArticle article) {
    return article.reading().article().metadata().published().map(StatedDate::iso).orElse("~");
  }

  /** The chains of an origin, each with the places where it shows; pages that heard it first. */
  public static Map<String, List<Appearance>> chains(Origin origin) {
    Map<String, List<Appearance>> chains = new LinkedHashMap<>();
    for (Appearance appearance : origin.appearances()) {
      // From the root outwards: the reader goes from the origin to the page.
      List<String> hops = new ArrayList<>(appearance.via().stream().map(Hop::name).toList());
      java.util.Collections.reverse(hops);
      chains
          .computeIfAbsent(String.join(" \u2192 ", hops), key -> new ArrayList<>())
          .add(appearance);
    }
    return chains;
  }

  /** Whether an origin is drawn dashed. */
  public static boolean unnamed(Origin origin) {
    return origin.who().kind() == SourceKind.UNNAMED || origin.who().kind() == SourceKind.PUBLIC;
  }

  /** {@code unnamed, 2 of 3}. */
  public static String kind(Origin origin) {
    String kind = Shown.plain(origin.who().kind().word());
    return origin.who().size().map(s -> kind + ", " + LedgerRow.size(s)).orElse(kind);
  }

  /** {@code a → b, partially}. */
  public static String arrow(Derivation derivation) {
    return switch (derivation.verdict().direction()) {
      case A_TO_B -> derivation.a() + " \u2192 " + derivation.b();
      case B_TO_A -> derivation.b() + " \u2192 " + derivation.a();
      case UNKNOWN -> derivation.a() + " \u2014 " + derivation.b() + " (direction unknown)";
    };
  }

  /** The articles with their copies, as {@code a, b and c}. */
  public static String names(List<String> ids) {
    return ids.stream().collect(Collectors.joining(", "));
  }
}
