package org.hearsay.app.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.source.Garbling;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Quantity;
import org.hearsay.statement.Slots;
import org.hearsay.statement.Statement;
import org.hearsay.statement.TimeReference;
import org.hearsay.text.Span;

/** Compares {@code garbling.txt}, {@code slots.txt} and {@code people.txt}. */
final class ReadingCheck {

  private final GoldenRun run;

  ReadingCheck(GoldenRun run) {
    this.run = run;
  }

  List<Outcome> outcomes(GoldenCase golden) {
    List<Outcome> outcomes = new ArrayList<>();
    List<ExpectedLine> garbling = golden.lines("garbling.txt");
    for (ExpectedLine line : garbling) {
      outcomes.add(with(line, r -> garbling(line, garbling, r)));
    }
    for (ExpectedLine line : golden.lines("slots.txt")) {
      outcomes.add(with(line, r -> slot(line, r)));
    }
    for (ExpectedLine line : golden.lines("people.txt")) {
      outcomes.add(with(line, r -> person(line, r)));
    }
    return outcomes;
  }

  private interface Check {
    Outcome of(ArticleReading reading);
  }

  private Outcome with(ExpectedLine line, Check check) {
    ArticleReading reading = run.readings().get(line.columns()[0]);
    return reading == null
        ? Outcome.of(line, false, "no article " + line.columns()[0])
        : check.of(reading);
  }

  private static Outcome garbling(
      ExpectedLine line, List<ExpectedLine> all, ArticleReading reading) {
    if (line.columns()[1].equals("nothing-else")) {
      List<Garbling> others =
          reading.garblings().stream()
              .filter(
                  g ->
                      all.stream()
                          .filter(
                              l -> l.columns()[0].equals(reading.id()) && l.columns().length > 2)
                          .noneMatch(l -> isAt(g, l, reading)))
              .toList();
      return Outcome.of(line, others.isEmpty(), others);
    }
    String[] c = line.columns();
    boolean holds =
        reading.garblings().stream()
            .filter(g -> isAt(g, line, reading))
            .anyMatch(
                g ->
                    c.length < 4
                        || g.finding().suggestion().filter(s -> Words.alike(c[3], s)).isPresent());
    return Outcome.of(line, holds, reading.garblings());
  }

  private static boolean isAt(Garbling g, ExpectedLine line, ArticleReading reading) {
    String[] c = line.columns();
    return g.kind().word().equals(c[1])
        && Words.places(reading.article().text().value(), c[2]).stream()
            .anyMatch(p -> p.overlaps(g.excerpt().span()));
  }

  private static Outcome slot(ExpectedLine line, ArticleReading reading) {
    String[] c = line.columns();
    List<Span> places = Words.places(reading.article().text().value(), c[2]);
    List<Slots> slots = reading.statements().stream().map(Statement::slots).toList();
    List<TimeReference> times =
        slots.stream()
            .flatMap(s -> s.times().stream())
            .filter(t -> at(places, t.excerpt().span()))
            .toList();
    List<Quantity> numbers =
        slots.stream()
            .flatMap(s -> s.quantities().stream())
            .filter(q -> at(places, q.excerpt().span()))
            .toList();
    List<Statement> around =
        reading.statements().stream()
            .filter(
                s -> s.attribution().roles().content().stream().anyMatch(e -> at(places, e.span())))
            .toList();
    return switch (c[1]) {
      case "when" -> Outcome.of(line, times.stream().anyMatch(t -> isTime(t, c)), times);
      case "number" -> Outcome.of(line, numbers.stream().anyMatch(q -> isNumber(q, c)), numbers);
      case "state" ->
          Outcome.of(
              line,
              around.stream().anyMatch(s -> s.slots().status().state().equals(c[3])),
              around.stream().map(s -> s.slots().status()).toList());
      case "negated" ->
          Outcome.of(
              line, around.stream().anyMatch(s -> s.slots().status().negated()), around.size());
      default -> throw new IllegalArgumentException("no such slot: " + line.text());
    };
  }

  private static boolean at(List<Span> places, Span span) {
    return places.stream().anyMatch(p -> p.overlaps(span));
  }

  private static boolean isTime(TimeReference t, String[] c) {
    String range = t.range().map(TimeReference.Range::edtf).orElse("-");
    String anchor = t.anchor().isEmpty() ? "-" : t.anchor();
    return t.relation().word().equals(c[3])
        && (c[4].equals("?") || range.equals(c[4]))
        && (c[5].equals("?")
            || (c[5].equals("-") ? anchor.equals("-") : Words.alike(c[5], anchor)));
  }

  private static boolean isNumber(Quantity q, String[] c) {
    String[] ends = c[3].split("/");
    boolean value =
        c[3].equals("?")
            || (q.low() == Double.parseDouble(ends[0])
                && q.high() == Double.parseDouble(ends[ends.length - 1]));
    return value && (c[4].equals("?") || Words.either(c[4], q.unit()::equals));
  }

  private static Outcome person(ExpectedLine line, ArticleReading reading) {
    String[] c = line.columns();
    List<Speaker> speakers =
        reading.statements().stream().map(Statement::speaker).distinct().toList();
    Optional<Speaker> found =
        speakers.stream()
            .filter(s -> Words.same(s.name(), c[1]))
            .filter(s -> Arrays.stream(c).skip(2).allMatch(p -> has(s, p)))
            .findFirst();
    return Outcome.of(line, found.isPresent(), speakers);
  }

  private static boolean has(Speaker speaker, String column) {
    int colon = column.indexOf(':');
    boolean roles = column.startsWith("roles");
    List<String> have = roles ? speaker.profile().roles() : speaker.profile().aliases();
    return Arrays.stream(column.substring(colon + 1).split(";"))
        .allMatch(w -> have.stream().anyMatch(h -> roles ? Words.alike(w, h) : Words.same(w, h)));
  }
}
