package org.hearsay.app.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Roles;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Compares {@code attributions.txt}. */
final class AttributionsCheck {

  private static final String FILE = "attributions.txt";
  private static final Set<String> PAGE_LINES = Set.of("article", "as", "may", "nothing-else");

  private final GoldenRun run;
  private final Map<String, List<ExpectedLine>> pageLines = new LinkedHashMap<>();
  private final Map<String, List<List<ExpectedLine>>> blocks = new LinkedHashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  AttributionsCheck(GoldenCase golden, GoldenRun run) {
    this.run = run;
    String article = "";
    for (List<ExpectedLine> block : golden.blocks(FILE)) {
      List<ExpectedLine> rest = new ArrayList<>();
      for (ExpectedLine line : block) {
        article = line.key().equals("article") ? line.value() : article;
        if (PAGE_LINES.contains(line.key())) {
          pageLines.computeIfAbsent(article, a -> new ArrayList<>()).add(line);
        } else {
          rest.add(line);
        }
      }
      if (!rest.isEmpty()) {
        blocks.computeIfAbsent(article, a -> new ArrayList<>()).add(rest);
      }
    }
  }

  List<Outcome> outcomes() {
    pageLines.forEach(
        (id, lines) -> {
          ArticleReading reading = run.readings().get(id);
          if (reading == null) {
            lines.forEach(l -> outcomes.add(Outcome.of(l, false, "no such article")));
            blocks
                .getOrDefault(id, List.of())
                .forEach(b -> b.forEach(l -> outcomes.add(Outcome.of(l, false, "no article"))));
          } else {
            page(id, lines, reading);
          }
        });
    return outcomes;
  }

  private void page(String id, List<ExpectedLine> lines, ArticleReading reading) {
    PageAttributions page = new PageAttributions(blocks.getOrDefault(id, List.of()), reading);
    List<Statement> others = new ArrayList<>(page.others());
    String text = reading.article().text().value();
    List<ExpectedLine> may = new ArrayList<>(lines);
    for (ExpectedLine line : lines) {
      if (line.key().equals("as")) {
        others.removeAll(copy(line, reading));
        may.addAll(pageLines.getOrDefault(line.value(), List.of()));
      }
    }
    for (ExpectedAttribution e : page.expected()) {
      block(e, Optional.ofNullable(page.found().get(e)));
    }
    for (ExpectedLine line : may) {
      if (line.key().equals("may")) {
        List<Span> places = Words.places(text, line.value());
        others.removeIf(s -> places.stream().anyMatch(p -> liesIn(s, p)));
      }
    }
    for (ExpectedLine line : lines) {
      switch (line.key()) {
        case "article", "may" -> outcomes.add(Outcome.of(line, true, ""));
        case "nothing-else" ->
            outcomes.add(
                Outcome.of(
                    line, others.isEmpty(), others.stream().map(AttributionsCheck::show).toList()));
        default -> {}
      }
    }
  }

  private List<Statement> copy(ExpectedLine line, ArticleReading reading) {
    ArticleReading original = run.readings().get(line.value());
    if (original == null) {
      outcomes.add(Outcome.of(line, false, "no article " + line.value()));
      return List.of();
    }
    String text = reading.article().text().value();
    List<List<ExpectedLine>> shared =
        blocks.getOrDefault(line.value(), List.of()).stream()
            .filter(b -> ExpectedAttribution.locate(b, text, 0).isOnPage())
            .toList();
    Map<List<ExpectedLine>, String> there = readings(new PageAttributions(shared, original));
    PageAttributions page = new PageAttributions(shared, reading);
    Map<List<ExpectedLine>, String> here = readings(page);
    List<String> different =
        shared.stream()
            .filter(b -> !there.getOrDefault(b, "-").equals(here.getOrDefault(b, "-")))
            .map(b -> there.getOrDefault(b, "-") + " is read here as " + here.getOrDefault(b, "-"))
            .toList();
    outcomes.add(Outcome.of(line, !shared.isEmpty() && different.isEmpty(), different));
    return List.copyOf(page.found().values());
  }

  private static Map<List<ExpectedLine>, String> readings(PageAttributions page) {
    Map<List<ExpectedLine>, String> shown = new LinkedHashMap<>();
    page.found().forEach((e, s) -> shown.put(e.lines(), show(s)));
    return shown;
  }

  private static boolean liesIn(Statement s, Span place) {
    Roles roles = s.attribution().roles();
    return roles.cue().filter(c -> place.contains(c.span())).isPresent()
        || (!roles.content().isEmpty()
            && roles.content().stream().allMatch(c -> place.contains(c.span())));
  }

  private void block(ExpectedAttribution e, Optional<Statement> found) {
    for (ExpectedLine line : e.lines()) {
      if (found.isEmpty()) {
        outcomes.add(
            Outcome.of(line, false, e.isOnPage() ? "nothing" : "the words are not on the page"));
      } else {
        Statement s = found.get();
        outcomes.add(Outcome.of(line, holds(e, line, s), show(s)));
      }
    }
  }

  private static boolean holds(ExpectedAttribution e, ExpectedLine line, Statement s) {
    Roles roles = s.attribution().roles();
    String value = line.value();
    return switch (line.key()) {
      case "source" ->
          value.equals("-")
              ? roles.source().isEmpty()
              : ExpectedAttribution.overlap(e.source(), roles.source());
      case "cue" -> ExpectedAttribution.overlap(e.cue(), roles.cue());
      case "content" -> e.contentShare(s) >= 0.5;
      case "who" -> Words.either(value, v -> who(v, s));
      case "kind" -> Words.either(value, s.speaker().kind().word()::equals);
      case "size" -> Words.either(value, size(s)::equals);
      case "via" -> Words.either(value, v -> via(v, s.via()));
      case "act" -> Words.either(value, s.act().word()::equals);
      case "hedge" -> Words.either(value, s.attribution().manner().hedge().word()::equals);
      case "direct" -> value.equals(s.attribution().manner().direct() ? "yes" : "no");
      default -> throw new IllegalArgumentException("no such key: " + line.text());
    };
  }

  private static boolean who(String expected, Statement s) {
    return s.speaker().kind() == SourceKind.PERSON
        ? Words.same(expected, s.speaker().name())
        : Words.alike(expected, s.speaker().name());
  }

  static boolean via(String expected, List<Hop> hops) {
    if (expected.equals("?")) {
      return true;
    }
    List<String> names =
        expected.equals("-") ? List.of() : List.of(expected.strip().split("\\s*;\\s*"));
    if (names.size() != hops.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!Words.alike(names.get(i), hops.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  private static String size(Statement s) {
    return s.speaker()
        .size()
        .map(
            z ->
                (z.n().isPresent() ? String.valueOf(z.n().getAsInt()) : "?")
                    + (z.of().isPresent() ? " of " + z.of().getAsInt() : ""))
        .orElse("-");
  }

  private static String show(Statement s) {
    Roles roles = s.attribution().roles();
    return "[%s] <%s> %s | %s, %s, size %s, via %s, %s, %s, %s"
        .formatted(
            roles.source().map(Excerpt::words).orElse("-"),
            roles.cue().map(Excerpt::words).orElse("-"),
            roles.content().stream().map(Excerpt::words).toList(),
            s.speaker().name(),
            s.speaker().kind().word(),
            size(s),
            s.via().stream().map(Hop::name).toList(),
            s.act().word(),
            s.attribution().manner().hedge().word(),
            s.attribution().manner().direct() ? "direct" : "indirect");
  }
}
