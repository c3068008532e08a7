package org.hearsay.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.output.Page.Tone;
import org.hearsay.article.WireCredit;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.claim.Toward;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * A story for a reader at a terminal: the claim, how many independent origins, who they are, who
 * answers, where versions differ, what was copied, and every article. Each line ends with the
 * article and the offsets of the words that it rests on.
 */
public final class StoryReport {

  /** Wordings shown for one origin, answer or version; of the others the places are listed. */
  private static final int WORDINGS = 3;

  private final Page page;
  private final Depth depth;

  /**
   * How much is shown.
   *
   * @param claims claims shown in full; the others are listed
   * @param statements whether every statement of every article is listed
   */
  public record Depth(int claims, boolean statements) {}

  /** Writes to this page. */
  public StoryReport(Page page, Depth depth) {
    this.page = page;
    this.depth = depth;
  }

  /** Writes the report. */
  public void write(Story story) {
    if (story.claims().isEmpty()) {
      page.line("No claim was found that these articles attribute to anybody.");
    }
    int shown = Math.min(depth.claims(), story.claims().size());
    for (int i = 0; i < shown; i++) {
      claim(story, story.claims().get(i), i);
    }
    others(story.claims().subList(shown, story.claims().size()));
    new CopyList(page).write(story.lineage());
    articles(story);
    if (depth.statements()) {
      new StatementList(page).write(story);
    }
  }

  private void claim(Story story, Claim claim, int index) {
    if (index > 0) {
      page.gap();
    }
    page.line(
        StoryFigures.chips(claim).stream()
            .map(chip -> page.chip(toneOf(chip), chip))
            .collect(Collectors.joining(" ")));
    page.text(0, Tone.STRONG, claim.text());
    if (index == 0) {
      page.gap();
      page.text(0, Tone.PLAIN, funnel(StoryFigures.of(story)));
    }
    why("affirmed", claim.sourcing().independence().affirm());
    why("denied", claim.sourcing().independence().deny());
    origins(claim.sourcing().origins());
    responses(claim.conflict().responses());
    disagreements(claim.conflict().disagreements());
  }

  private static Tone toneOf(String chip) {
    return switch (chip) {
      case "denied" -> Tone.DENY;
      case "contested" -> Tone.NOTICE;
      default -> Tone.STRONG;
    };
  }

  /** {@code 14 articles → 9 outlets → 5 not copies → 1 to 3 independent origins}. */
  static String funnel(StoryFigures figures) {
    String outlets =
        figures.outlets() == 0
            ? "outlets not named"
            : Page.counted(figures.outlets(), "outlet")
                + (figures.withoutOutlet() == 0
                    ? ""
                    : " (" + figures.withoutOutlet() + " not named)");
    String origins =
        figures
            .independent()
            .map(i -> (i.min() == i.max() ? "" : i.min() + " to ") + i.max())
            .map(n -> n + (n.equals("1") ? " independent origin" : " independent origins"))
            .orElse("no claim");
    String notCopies =
        figures.notCopies() == 1 ? "1 not a copy" : figures.notCopies() + " not copies";
    return String.join(
        " \u2192 ", Page.counted(figures.articles(), "article"), outlets, notCopies, origins);
  }

  private void why(String what, Interval interval) {
    if (interval.max() > 0 || what.equals("affirmed")) {
      page.text(2, Tone.QUIET, what + ", " + range(interval) + ": " + interval.why());
    }
  }

  private static String range(Interval interval) {
    return interval.min() == interval.max()
        ? String.valueOf(interval.max())
        : interval.min() + " to " + interval.max();
  }

  private void origins(List<Origin> origins) {
    if (origins.isEmpty()) {
      return;
    }
    page.heading("Origins");
    for (Origin origin : origins) {
      Tone tone =
          switch (origin.toward()) {
            case AFFIRM -> Tone.AFFIRM;
            case DENY -> Tone.DENY;
            case OTHER -> Tone.PLAIN;
          };
      page.text(2, tone, mark(origin.toward()) + " " + who(origin));
      places(origin.appearances(), true);
    }
  }

  private static String mark(Toward toward) {
    return switch (toward) {
      case AFFIRM -> "+";
      case DENY -> "\u2212";
      case OTHER -> "\u00b7";
    };
  }

  private static String who(Origin origin) {
    return origin.who().name()
        + " ("
        + kind(origin.who().kind(), origin.who().size())
        + ")"
        + switch (origin.toward()) {
          case AFFIRM -> "";
          case DENY -> " denies it";
          case OTHER -> " neither affirms nor denies it";
        }
        + (origin.who().counted() ? "" : ", not counted as an origin of its own");
  }

  /** {@code unnamed, 2 of 3}. */
  static String kind(SourceKind kind, Optional<GroupSize> size) {
    return kind.word().replace('-', ' ') + size.map(s -> ", " + size(s)).orElse("");
  }

  private static String size(GroupSize size) {
    if (size.of().isEmpty()) {
      return String.valueOf(size.n().orElse(1));
    }
    return (size.n().isPresent() ? size.n().getAsInt() + " of " : "of ") + size.of().getAsInt();
  }

  /** {@code page ← Reuters ← }, outermost first; empty where the page heard it itself. */
  static String chain(List<Hop> via) {
    return via.stream().map(hop -> hop.name() + " \u2190 ").collect(Collectors.joining());
  }

  /** Words once, however many articles carry them; then every article and place. */
  private void places(List<Appearance> appearances, boolean chains) {
    Map<String, List<Appearance>> byWords = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      String chain =
          chains && !appearance.via().isEmpty() ? "via " + path(appearance.via()) + ": " : "";
      byWords
          .computeIfAbsent(
              chain + Page.quoted(appearance.excerpt().words()), words -> new ArrayList<>())
          .add(appearance);
    }
    byWords.entrySet().stream()
        .limit(WORDINGS)
        .forEach(
            entry ->
                page.placed(
                    6,
                    Tone.PLAIN,
                    entry.getKey(),
                    entry.getValue().stream().map(Places::of).toList()));
    String more =
        byWords.values().stream()
            .skip(WORDINGS)
            .flatMap(List::stream)
            .map(Places::of)
            .collect(Collectors.joining(", "));
    if (!more.isEmpty()) {
      page.text(6, Tone.QUIET, "in other words: " + more);
    }
  }

  private static String path(List<Hop> via) {
    return via.stream().map(Hop::name).collect(Collectors.joining(" \u2190 "));
  }

  private void responses(List<Response> responses) {
    if (responses.isEmpty()) {
      return;
    }
    page.heading("Responses");
    for (Response response : responses) {
      page.text(2, Tone.PLAIN, response.who() + ": " + response.act().word().replace('-', ' '));
      places(response.appearances(), false);
    }
  }

  private void disagreements(List<Disagreement> disagreements) {
    if (disagreements.isEmpty()) {
      return;
    }
    page.heading("Versions that differ");
    for (Disagreement disagreement : disagreements) {
      page.text(
          2,
          Tone.NOTICE,
          disagreement.slot().word().replace('-', ' ') + ": " + disagreement.about());
      for (Disagreement.Version version : disagreement.versions()) {
        page.text(4, Tone.PLAIN, version.value() + ", says " + version.source());
        places(version.appearances(), false);
      }
    }
  }

  private void others(List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    page.heading("Other claims (" + claims.size() + "; --claims N shows more in full)");
    for (Claim claim : claims) {
      page.text(
          2,
          Tone.PLAIN,
          "[" + String.join(", ", StoryFigures.chips(claim)) + "] " + Page.quoted(claim.text()));
    }
  }

  private void articles(Story story) {
    page.heading("Articles");
    for (StoryArticle article : story.articles()) {
      String from =
          Stream.of(
                  article.reading().article().metadata().outlet(),
                  article
                      .reading()
                      .article()
                      .layout()
                      .wire()
                      .map(WireCredit::agency)
                      .map(agency -> "carries " + agency),
                  cites(article.cites()))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", "));
      String title =
          article.reading().article().metadata().title().map(Page::quoted).orElse("no title");
      page.text(
          2,
          Tone.PLAIN,
          article.stance().word()
              + ": "
              + article.id()
              + " "
              + title
              + (from.isEmpty() ? "" : " (" + from + ")")
              + ", "
              + Page.counted(article.reading().statements().size(), "statement"));
    }
  }

  private static Optional<String> cites(List<CitedOutlet> cites) {
    return cites.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "cites "
                + cites.stream()
                    .map(c -> c.outlet() + " at " + c.excerpt().start() + "-" + c.excerpt().end())
                    .collect(Collectors.joining(", ")));
  }
}
