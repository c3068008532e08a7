package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.article.PlainTextReader;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.source.Hop;
import org.hearsay.text.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads each sentence of responses.tsv as an article of its own, with all rooms. */
class ResponsesTest {

  private static final String NONE = "none";
  private static final String MISSING = "missing";

  private record Example(
      String half, String sentence, String act, String who, String target, String through) {

    static Example of(String line) {
      String[] parts = line.split("\t", -1);
      return new Example(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
  }

  /** What was read: the act, and whether the words of who, target and through were found. */
  private record Outcome(Example example, String act, boolean target, boolean through) {}

  private final Pipeline pipeline = new Pipeline();

  /**
   * The floors are a little under what was measured. Before their failures were read, b gave .872,
   * c .755 and d .749: wordings that nobody has mended on are read about so well.
   */
  @ParameterizedTest
  @CsvSource({"a, 0.93, 0.92", "b, 0.95, 0.93", "c, 0.92, 0.95", "d, 0.91, 0.86"})
  void actsAndTargetsOfShortExamplesStayAboveTheFloor(String half, double acts, double targets)
      throws IOException {
    List<Outcome> outcomes = outcomes(half);
    double macro = macroF1(outcomes);
    double found = share(outcomes, e -> !e.example().target().isEmpty(), Outcome::target);
    double passed = share(outcomes, e -> !e.example().through().isEmpty(), Outcome::through);
    String figures =
        String.format(
            Locale.ROOT,
            "%s: macro-F1 %.3f, target %.3f, through %.3f",
            half,
            macro,
            found,
            passed);
    assertThat(macro).as("%s%n%s", figures, confusion(outcomes)).isGreaterThanOrEqualTo(acts);
    assertThat(found).as("%s%n%s", figures, lostTargets(outcomes)).isGreaterThanOrEqualTo(targets);
  }

  @Test
  void everyActIsShownByAtLeastTenExamplesInDifferentWords() throws IOException {
    Map<String, TreeSet<String>> sentences = new TreeMap<>();
    for (Example example : examples()) {
      sentences.computeIfAbsent(example.act(), a -> new TreeSet<>()).add(example.sentence());
    }
    assertThat(sentences).hasSize(11);
    assertThat(sentences.values()).allSatisfy(s -> assertThat(s).hasSizeGreaterThanOrEqualTo(10));
  }

  private List<Outcome> outcomes(String half) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Example example : examples()) {
      if (example.half().equals(half)) {
        outcomes.add(outcome(example));
      }
    }
    return outcomes;
  }

  private static List<Example> examples() throws IOException {
    try (InputStream in = ResponsesTest.class.getResourceAsStream("responses.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Example::of)
          .toList();
    }
  }

  private Outcome outcome(Example example) {
    // A first paragraph that says nothing, since a text's first paragraph may be its title.
    String text = "Notes of the week\n\nIt rained in the valley.\n\n" + example.sentence() + "\n";
    List<Statement> statements =
        pipeline.read(new PlainTextReader().read("example", text)).statements();
    Statement best = null;
    for (Statement statement : statements) {
      boolean fits = example.act().equals(NONE) || isBy(statement, example.who());
      if (fits && (best == null || rank(statement, example) > rank(best, example))) {
        best = statement;
      }
    }
    if (best == null) {
      return new Outcome(example, example.act().equals(NONE) ? NONE : MISSING, false, false);
    }
    boolean quiet = example.act().equals(NONE) && !best.act().isResponse();
    return new Outcome(
        example,
        quiet ? NONE : best.act().word(),
        has(best.attribution().roles().content(), example.target()),
        best.via().stream().map(Hop::name).anyMatch(n -> holds(n, example.through())));
  }

  /** A sentence may hold two acts of one source: the one about the target counts. */
  private static int rank(Statement statement, Example example) {
    boolean about =
        !example.target().isEmpty()
            && has(statement.attribution().roles().content(), example.target());
    return (about ? 2 : 0) + (statement.act().isResponse() ? 1 : 0);
  }

  private static boolean isBy(Statement statement, String who) {
    return holds(statement.speaker().name(), who)
        || statement.attribution().roles().source().filter(s -> holds(s.words(), who)).isPresent();
  }

  /** Either holds the other, a leading article apart: mentions may be longer or shorter. */
  private static boolean holds(String words, String part) {
    String a = plain(words);
    String b = plain(part);
    return a.contains(b) || b.contains(a);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|his|her) ", "");
  }

  private static boolean has(List<Excerpt> contents, String target) {
    return contents.stream().anyMatch(c -> c.words().contains(target));
  }

  private static double share(
      List<Outcome> outcomes, Function<Outcome, Boolean> asked, Function<Outcome, Boolean> right) {
    List<Outcome> counted = outcomes.stream().filter(asked::apply).toList();
    return counted.stream().filter(right::apply).count() / (double) counted.size();
  }

  private static double macroF1(List<Outcome> outcomes) {
    TreeSet<String> acts = new TreeSet<>();
    outcomes.forEach(o -> acts.add(o.example().act()));
    double sum = 0;
    for (String act : acts) {
      long right = outcomes.stream().filter(o -> o.act().equals(act) && isRight(o)).count();
      long read = outcomes.stream().filter(o -> o.act().equals(act)).count();
      long gold = outcomes.stream().filter(o -> o.example().act().equals(act)).count();
      sum += 2.0 * right / (read + gold);
    }
    return sum / acts.size();
  }

  private static boolean isRight(Outcome outcome) {
    return outcome.act().equals(outcome.example().act());
  }

  private static String confusion(List<Outcome> outcomes) {
    StringBuilder out = new StringBuilder();
    for (Outcome outcome : outcomes) {
      if (!isRight(outcome)) {
        out.append(outcome.example().act()).append(" -> ").append(outcome.act());
        out.append(": ").append(outcome.example().sentence()).append('\n');
      }
    }
    return out.toString();
  }

  private static String lostTargets(List<Outcome> outcomes) {
    StringBuilder out = new StringBuilder();
    for (Outcome outcome : outcomes) {
      if (!outcome.example().target().isEmpty() && !outcome.target()) {
        out.append("target lost: ").append(outcome.example().sentence()).append('\n');
      }
    }
    return out.toString();
  }
}
