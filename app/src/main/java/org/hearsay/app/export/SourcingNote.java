package org.hearsay.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.app.export.NoteDocument.Line;
import org.hearsay.app.export.NoteDocument.Look;
import org.hearsay.app.output.Page;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.claim.Toward;
import org.hearsay.decision.DecisionLog;
import org.hearsay.lineage.Derivation;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * A sourcing note on a story, in the manner of Intelligence Community Directive 206: a source
 * summary statement, each assertion with its citations, a source descriptor in every citation. It
 * says who says so and what nobody says; it never says what is true.
 */
public final class SourcingNote implements Export {

  private final boolean html;

  /**
   * A note.
   *
   * @param html whether it is written in HTML, ready to print, and not in Markdown
   */
  public SourcingNote(boolean html) {
    this.html = html;
  }

  @Override
  public void write(Selection selection, Writer out) throws IOException {
    selection.eachStory(
        numbered -> {
          NoteDocument document = document(numbered.story(), selection.source().decisions());
          if (html) {
            NoteHtml.write(document, out);
          } else {
            NoteMarkdown.write(document, out);
          }
        });
    out.flush();
  }

  private static NoteDocument document(Story story, DecisionLog decisions) {
    NoteDocument document = new NoteDocument();
    Citations citations = new Citations(story, decisions);
    document.heading(1, "Sourcing note: " + story.title());
    document.paragraph(
        Line.of(
            "This note says who says so, through whom, and in which words. It does not say whether"
                + " it is so. The reliability of a source (A to F) is what people of this desk gave"
                + " it; where none is given it has not been judged (F)."));
    document.heading(2, "Summary");
    summary(story, document);
    for (int i = 0; i < story.claims().size(); i++) {
      Claim claim = story.claims().get(i);
      document.heading(
          2, (claim.main() ? "Main claim: " : "Claim " + (i + 1) + ": ") + claim.text());
      claim(claim, document, citations);
    }
    document.heading(2, "Pages");
    pages(story, document);
    document.heading(2, "What these pages do not tell");
    document.items(Unknowns.of(story).stream().map(Line::of).toList());
    document.heading(2, "Source reference citations");
    document.notes(citations.lines());
    return document;
  }

  private static void summary(Story story, NoteDocument document) {
    StoryFigures figures = StoryFigures.of(story);
    document.paragraph(
        Line.of(
            Page.counted(figures.articles(), "page")
                + period(story)
                + "; "
                + Page.counted(figures.outlets(), "named outlet")
                + "; "
                + Page.counted(figures.notCopies(), "text")
                + " left when whole copies are taken together."));
    if (story.claims().isEmpty()) {
      document.paragraph(Line.of("No claim was found that these pages attribute to anybody."));
      return;
    }
    Claim main = story.claims().get(0);
    document.paragraph(
        new Line()
            .add(Look.STRONG, "Affirmed by " + range(main.sourcing().independence().affirm()) + ".")
            .plain(" " + main.sourcing().independence().affirm().why()));
    document.paragraph(
        new Line()
            .add(Look.STRONG, "Denied by " + range(main.sourcing().independence().deny()) + ".")
            .plain(" " + main.sourcing().independence().deny().why()));
    if (!main.conflict().disagreements().isEmpty()) {
      document.paragraph(
          Line.of(
              "Versions differ on "
                  + Page.counted(main.conflict().disagreements().size(), "point")
                  + "."));
    }
  }

  private static String range(Interval interval) {
    if (interval.max() == 0) {
      return "no named or described origin";
    }
    String origins = interval.max() == 1 ? " independent origin" : " independent origins";
    return (interval.min() == interval.max() ? "" : interval.min() + " to ")
        + interval.max()
        + origins;
  }

  private static String period(Story story) {
    List<String> days =
        story.articles().stream()
            .map(a -> a.reading().article().metadata().published().map(StatedDate::day))
            .flatMap(Optional::stream)
            .map(String::valueOf)
            .sorted()
            .distinct()
            .toList();
    if (days.isEmpty()) {
      return ", none with a date";
    }
    return days.size() == 1
        ? " of " + days.get(0)
        : " of " + days.get(0) + " to " + days.get(days.size() - 1);
  }

  private static void claim(Claim claim, NoteDocument document, Citations citations) {
    if (!claim.main()) {
      document.paragraph(
          Line.of(
              "Affirmed by "
                  + range(claim.sourcing().independence().affirm())
                  + ", denied by "
                  + range(claim.sourcing().independence().deny())
                  + "."));
    }
    if (!claim.sourcing().decidedBy().isEmpty()) {
      document.paragraph(
          Line.of(
              "People changed what was found here: "
                  + Page.counted(claim.sourcing().decidedBy().size(), "decision")
                  + " ("
                  + String.join(", ", claim.sourcing().decidedBy())
                  + ")."));
    }
    document.items("Who affirms it", origins(claim, Toward.AFFIRM, citations));
    document.items("Who denies it", origins(claim, Toward.DENY, citations));
    document.items("Who neither affirms nor denies it", origins(claim, Toward.OTHER, citations));
    List<Line> responses = new ArrayList<>();
    for (Response response : claim.conflict().responses()) {
      Line line =
          new Line()
              .add(Look.STRONG, response.who())
              .plain(": " + response.act().word().replace('-', ' ') + " ");
      responses.add(citations.cite(line, response.appearances()));
    }
    document.items("Responses", responses);
    if (!claim.conflict().disagreements().isEmpty()) {
      document.heading(3, "Where versions differ");
      document.table(
          List.of("What", "About", "Version", "Says who"),
          claim.conflict().disagreements().stream()
              .flatMap(d -> d.versions().stream().map(v -> version(d, v, citations)))
              .toList());
    }
  }

  private static List<Line> version(
      Disagreement disagreement, Disagreement.Version version, Citations citations) {
    return List.of(
        Line.of(disagreement.slot().word().replace('-', ' ')),
        Line.of(disagreement.about()),
        Line.of(version.value()),
        citations.cite(Line.of(version.source() + " "), version.appearances()));
  }

  private static List<Line> origins(Claim claim, Toward toward, Citations citations) {
    Predicate<Origin> wanted = origin -> origin.toward() == toward;
    return claim.sourcing().origins().stream()
        .filter(wanted)
        .map(origin -> origin(origin, citations))
        .toList();
  }

  private static Line origin(Origin origin, Citations citations) {
    Line line =
        new Line()
            .add(Look.STRONG, origin.who().name())
            .plain(
                " ("
                    + origin.who().kind().word().replace('-', ' ')
                    + SchemaOrgParty.size(origin.who().size())
                    + ")")
            .plain(origin.who().counted() ? "" : ", not counted as an origin of its own");
    List<String> ways = ways(origin.appearances());
    line.plain(ways.isEmpty() ? " " : "; reached " + String.join("; ", ways) + " ");
    return citations.cite(line, origin.appearances());
  }

  /** The chains by which an origin reaches pages, each once. */
  private static List<String> ways(List<Appearance> appearances) {
    return appearances.stream()
        .map(a -> a.via().isEmpty() ? "directly" : "through " + chain(a))
        .distinct()
        .sorted()
        .toList();
  }

  static String chain(Appearance appearance) {
    return appearance.via().stream().map(hop -> hop.name()).collect(Collectors.joining(", then "));
  }

  private static void pages(Story story, NoteDocument document) {
    List<List<Line>> rows = new ArrayList<>();
    for (StoryArticle article : story.articles()) {
      rows.add(
          List.of(
              Line.of(article.id()),
              Line.of(article.reading().article().metadata().outlet().orElse("not named")),
              Line.of(
                  article
                      .reading()
                      .article()
                      .metadata()
                      .published()
                      .map(StatedDate::iso)
                      .orElse("no date")),
              Line.of(article.stance().word()),
              Line.of(lineage(story, article))));
    }
    document.table(List.of("Page", "Outlet", "Date", "Main claim", "Text"), rows);
  }

  /** Where a page has its text from: its credit, and what it was compared with. */
  private static String lineage(Story story, StoryArticle article) {
    List<String> parts = new ArrayList<>();
    article
        .reading()
        .article()
        .layout()
        .wire()
        .map(WireCredit::agency)
        .ifPresent(agency -> parts.add("credits " + agency));
    article.cites().stream().map(cited -> "cites " + cited.outlet()).distinct().forEach(parts::add);
    for (Derivation derivation : story.lineage().derivations()) {
      String level = derivation.verdict().level().word();
      boolean isA = derivation.a().equals(article.id());
      boolean isB = derivation.b().equals(article.id());
      switch (derivation.verdict().direction()) {
        case A_TO_B -> {
          if (isB) {
            parts.add(level + " from " + derivation.a());
          }
        }
        case B_TO_A -> {
          if (isA) {
            parts.add(level + " from " + derivation.b());
          }
        }
        case UNKNOWN -> {
          if (isA || isB) {
            parts.add(
                level
                    + " shared with "
                    + (isA ? derivation.b() : derivation.a())
                    + ", from whom unknown");
          }
        }
      }
    }
    return parts.isEmpty() ? "no shared text found" : String.join("; ", parts);
  }
}
