package org.hearsay.app.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.article.WireCredit;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.GroupSize;
import org.hearsay.source.SourceKind;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/** Compares {@code story.txt}. */
final class StoryCheck {

  private final Story story;

  StoryCheck(GoldenRun run) {
    this.story = run.story();
  }

  List<Outcome> outcomes(GoldenCase golden) {
    return golden.lines("story.txt").stream().map(this::outcome).toList();
  }

  private Outcome outcome(ExpectedLine line) {
    String[] c = line.columns();
    return switch (c[0]) {
      case "article" -> article(line, c);
      case "family" -> family(line, c);
      case "not-family" -> notFamily(line, c);
      case "reuse" -> reuse(line, c);
      case "origin" -> origin(line, c);
      case "independent" -> independent(line, c);
      case "response" -> response(line, c);
      case "disagreement" -> disagreement(line, c);
      case "no-disagreement" -> noDisagreement(line, c);
      default -> claim(line);
    };
  }

  private Stream<Claim> main() {
    return story.claims().stream().filter(Claim::main);
  }

  private Outcome claim(ExpectedLine line) {
    if (!line.key().equals("claim")) {
      throw new IllegalArgumentException("no such line: " + line.text());
    }
    List<String> texts = main().map(Claim::text).toList();
    return Outcome.of(
        line, texts.stream().anyMatch(t -> Words.coverage(line.value(), t) >= 0.5), texts);
  }

  private Outcome article(ExpectedLine line, String[] c) {
    for (StoryArticle article : story.articles()) {
      if (article.id().equals(c[1])) {
        String wire =
            article.reading().article().layout().wire().map(WireCredit::agency).orElse("");
        List<String> cites = article.cites().stream().map(CitedOutlet::outlet).toList();
        boolean holds =
            (c[2].equals("?") || Words.either(c[2], article.stance().word()::equals))
                && credits(
                    c[3].replaceFirst("^wire: ", ""), wire.isEmpty() ? List.of() : List.of(wire))
                && credits(c[4].replaceFirst("^cites: ", ""), cites);
        return Outcome.of(line, holds, article.stance().word() + ", wire " + wire + ", " + cites);
      }
    }
    return Outcome.of(line, false, "no such article");
  }

  private static boolean credits(String expected, List<String> found) {
    if (expected.equals("?")) {
      return true;
    }
    if (expected.equals("-")) {
      return found.isEmpty();
    }
    String[] names = expected.split(";");
    return names.length == found.size()
        && Arrays.stream(names).allMatch(n -> found.stream().anyMatch(f -> Words.alike(n, f)));
  }

  private Outcome family(ExpectedLine line, String[] c) {
    List<Set<String>> families =
        story.lineage().families().stream().<Set<String>>map(f -> new TreeSet<>(f.ids())).toList();
    return Outcome.of(line, families.contains(ids(c[1])), families);
  }

  private Outcome notFamily(ExpectedLine line, String[] c) {
    boolean together =
        story.lineage().families().stream().anyMatch(f -> f.ids().containsAll(ids(c[1])));
    return Outcome.of(line, !together, story.lineage().families());
  }

  private static Set<String> ids(String words) {
    return new TreeSet<>(List.of(words.split(" ")));
  }

  private Outcome reuse(ExpectedLine line, String[] c) {
    String[] ids = c[1].split(" (->|--) ");
    List<String> found = new ArrayList<>();
    for (Derivation d : story.lineage().derivations()) {
      if (Set.of(d.a(), d.b()).equals(Set.of(ids[0], ids[1]))) {
        found.add(
            switch (d.verdict().direction()) {
                  case A_TO_B -> d.a() + " -> " + d.b();
                  case B_TO_A -> d.b() + " -> " + d.a();
                  case UNKNOWN -> ids[0] + " -- " + ids[1];
                }
                + " | "
                + d.verdict().level().word());
      }
    }
    return Outcome.of(line, found.contains(c[1] + " | " + c[2]), found);
  }

  private Outcome origin(ExpectedLine line, String[] c) {
    List<Origin> origins = main().flatMap(m -> m.sourcing().origins().stream()).toList();
    boolean holds = origins.stream().anyMatch(o -> isOrigin(o, c));
    return Outcome.of(line, holds, origins.stream().map(StoryCheck::show).toList());
  }

  private static boolean isOrigin(Origin o, String[] c) {
    boolean who =
        o.who().kind() == SourceKind.PERSON
            ? Words.same(c[2], o.who().name())
            : Words.alike(c[2], o.who().name());
    return o.toward().word().equals(c[1])
        && who
        && Words.either(c[3], o.who().kind().word()::equals)
        && (c[4].equals("?") || size(o).equals(c[4]))
        && Arrays.stream(c[5].split(" ; ")).allMatch(p -> appears(p, o.appearances()));
  }

  private static boolean appears(String page, List<Appearance> appearances) {
    String[] parts = page.strip().split(" via ", 2);
    return appearances.stream()
        .anyMatch(a -> a.article().equals(parts[0]) && AttributionsCheck.via(parts[1], a.via()));
  }

  private static String size(Origin o) {
    return o.who().size().map(StoryCheck::size).orElse("-");
  }

  private static String size(GroupSize size) {
    return (size.n().isPresent() ? String.valueOf(size.n().getAsInt()) : "?")
        + (size.of().isPresent() ? " of " + size.of().getAsInt() : "");
  }

  private static String show(Origin o) {
    return o.toward().word()
        + " "
        + o.who().name()
        + " ("
        + o.who().kind().word()
        + ", "
        + size(o)
        + ") "
        + o.appearances().stream()
            .map(a -> a.article() + a.via().stream().map(h -> h.name()).toList())
            .toList();
  }

  private Outcome independent(ExpectedLine line, String[] c) {
    List<Interval> intervals =
        main()
            .map(m -> m.sourcing().independence())
            .map(i -> c[1].equals("affirm") ? i.affirm() : i.deny())
            .toList();
    return Outcome.of(
        line,
        intervals.stream().anyMatch(i -> (i.min() + " to " + i.max()).equals(c[2])),
        intervals);
  }

  private Outcome response(ExpectedLine line, String[] c) {
    List<String> found = new ArrayList<>();
    boolean[] holds = {false};
    story.claims().stream()
        .flatMap(k -> k.conflict().responses().stream())
        .forEach(
            r -> {
              Set<String> pages = new TreeSet<>();
              r.appearances().forEach(a -> pages.add(a.article()));
              found.add(r.act().word() + " " + r.who() + " " + pages);
              holds[0] |=
                  r.act().word().equals(c[1])
                      && Words.alike(c[2], r.who())
                      && pages.containsAll(ids(c[3]));
            });
    return Outcome.of(line, holds[0], found);
  }

  private List<Disagreement> disagreements(String slot) {
    return story.claims().stream()
        .flatMap(k -> k.conflict().disagreements().stream())
        .filter(d -> d.slot().word().equals(slot))
        .toList();
  }

  private Outcome disagreement(ExpectedLine line, String[] c) {
    boolean holds =
        disagreements(c[1]).stream()
            .anyMatch(d -> Arrays.stream(c).skip(3).allMatch(v -> hasVersion(d, v)));
    return Outcome.of(line, holds, disagreements(c[1]));
  }

  private static boolean hasVersion(Disagreement d, String version) {
    String[] parts = version.split(": ", 2);
    return d.versions().stream()
        .anyMatch(v -> Words.alike(parts[0], v.value()) && Words.alike(parts[1], v.source()));
  }

  private Outcome noDisagreement(ExpectedLine line, String[] c) {
    boolean found =
        disagreements(c[1]).stream()
            .anyMatch(
                d ->
                    Arrays.stream(c)
                        .skip(2)
                        .allMatch(
                            w -> d.versions().stream().anyMatch(v -> Words.alike(w, v.value()))));
    return Outcome.of(line, !found, disagreements(c[1]));
  }
}
