package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Origin;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.story.Story;

/**
 * Lays out the chains of a claim. Every chain has a row; pages that have an origin through the same
 * chain share a box; whoever stands nearer to the root is drawn once over the rows that pass it.
 */
final class TreeDrawing {

  /** Rows drawn: two screens. The list under the drawing has all. */
  private static final int MOST = 40;

  /** Letters that fit into a box. */
  private static final int LETTERS = 25;

  /** Letters of a quotation that is shown for a box. */
  private static final int WORDS = 320;

  private final Map<String, String> outlets;
  private final Circles circles;
  private final Carriers carriers;
  private final OriginTree.Canvas canvas = new OriginTree.Canvas();
  private int depth = 1;
  private int rows;

  private TreeDrawing(Story story) {
    this.circles = Circles.of(story);
    this.carriers = new Carriers(story);
    this.outlets = StoryView.outletOf(story);
  }

  /** The drawing of one of a story's claims. */
  static OriginTree of(Story story, Claim claim) {
    return new TreeDrawing(story).draw(claim);
  }

  /** A place on the way from an origin (at the top) to the pages. */
  private static final class Step {
    final List<Appearance> pages = new ArrayList<>();
    final Map<String, Step> further = new LinkedHashMap<>();
    Optional<Hop> hop = Optional.empty();
    Optional<Appearance> first = Optional.empty();
  }

  private OriginTree draw(Claim claim) {
    List<Origin> origins =
        claim.sourcing().origins().stream().sorted(Comparator.comparing(Origin::toward)).toList();
    List<Step> tops = origins.stream().map(this::steps).toList();
    int left = 0;
    for (int i = 0; i < origins.size(); i++) {
      if (rows >= MOST) {
        left += ends(tops.get(i));
      } else {
        left += origin(origins.get(i), tops.get(i));
      }
    }
    return canvas.drawn(left);
  }

  private Step steps(Origin origin) {
    Step top = new Step();
    for (Appearance appearance : origin.appearances()) {
      List<Hop> chain = carriers.chain(appearance);
      depth = Math.max(depth, 1 + chain.size());
      Step at = top;
      // The chain is given outermost first; the drawing goes from the root outwards.
      for (int i = chain.size() - 1; i >= 0; i--) {
        Hop hop = chain.get(i);
        at = at.further.computeIfAbsent(hop.name(), name -> new Step());
        at.hop = at.hop.or(() -> Optional.of(hop));
        at.first = at.first.or(() -> Optional.of(appearance));
      }
      at.pages.add(appearance);
    }
    return top;
  }

  private static int ends(Step step) {
    return (step.pages.isEmpty() ? 0 : 1)
        + step.further.values().stream().mapToInt(TreeDrawing::ends).sum();
  }

  private int origin(Origin origin, Step top) {
    String toward = origin.toward().word();
    int before = rows;
    List<OriginTree.At> children = children(top, depth, toward);
    int left = ends(top) - (rows - before);
    OriginTree.At at = OriginTree.place(depth, middle(before));
    String detail = StoryView.kind(origin) + (origin.who().counted() ? "" : "; not counted");
    String style = "origin " + toward + shape(origin.who().kind(), origin.who().name());
    canvas.add(
        new OriginTree.Node(
            at,
            Shown.cut(origin.who().name(), LETTERS),
            Shown.cut(detail, LETTERS + 5),
            style,
            origin.appearances().isEmpty()
                ? new OriginTree.Target("#origins", origin.who().name())
                : target(origin.who().name(), origin.appearances().get(0))));
    children.forEach(child -> canvas.add(OriginTree.line(at, child, toward)));
    return left;
  }

  /** Draws what hangs on a step, in the columns left of it. */
  private List<OriginTree.At> children(Step step, int column, String toward) {
    List<OriginTree.At> drawn = new ArrayList<>();
    if (!step.pages.isEmpty() && rows < MOST) {
      drawn.add(pages(step.pages, toward));
    }
    for (Step next : step.further.values()) {
      if (rows < MOST) {
        drawn.add(hop(next, column - 1, toward));
      }
    }
    return drawn;
  }

  private OriginTree.At hop(Step step, int column, String toward) {
    int before = rows;
    List<OriginTree.At> children = children(step, column, toward);
    OriginTree.At at = OriginTree.place(column, middle(before));
    Hop hop = step.hop.orElseThrow();
    canvas.add(
        new OriginTree.Node(
            at,
            Shown.cut(hop.name(), LETTERS),
            hop.words().isPresent() ? Shown.plain(hop.kind().word()) : "its text is carried",
            "hop" + shape(hop.kind(), hop.name()),
            target(hop.name(), step.first.orElseThrow())));
    children.forEach(child -> canvas.add(OriginTree.line(at, child, toward)));
    return at;
  }

  private OriginTree.At pages(List<Appearance> pages, String toward) {
    OriginTree.At at = OriginTree.place(0, rows++);
    List<String> names =
        pages.stream().map(p -> outlets.getOrDefault(p.article(), p.article())).distinct().toList();
    List<String> articles = pages.stream().map(Appearance::article).distinct().toList();
    boolean circular = names.stream().anyMatch(circles::holds);
    String name = names.get(0);
    String detail =
        names.size() == 1
            ? articles.size() == 1 ? articles.get(0) : Shown.counted(articles.size(), "article")
            : "and " + Shown.counted(names.size() - 1, "more outlet");
    canvas.add(
        new OriginTree.Node(
            at,
            Shown.cut(name, LETTERS),
            Shown.cut(detail, LETTERS + 5),
            "page " + toward + (circular ? " circular" : ""),
            target(names.stream().collect(Collectors.joining(", ")), pages.get(0))));
    return at;
  }

  /** The middle of the rows from this one to the last one drawn. */
  private double middle(int from) {
    return (from + Math.max(from, rows - 1)) / 2.0;
  }

  private String shape(SourceKind kind, String name) {
    if (kind == SourceKind.UNNAMED || kind == SourceKind.PUBLIC) {
      return " unnamed";
    }
    return kind == SourceKind.OUTLET && circles.holds(name) ? " circular" : "";
  }

  private static OriginTree.Target target(String who, Appearance place) {
    return new OriginTree.Target(
        Links.words(place.article(), place.excerpt().span()),
        who
            + ": \u201C"
            + Shown.bare(Shown.cut(place.excerpt().words(), WORDS))
            + "\u201D ["
            + place.article()
            + "]");
  }
}
