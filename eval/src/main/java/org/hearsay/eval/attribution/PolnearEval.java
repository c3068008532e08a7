package org.hearsay.eval.attribution;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.PlainTextReader;
import org.hearsay.eval.Counts;
import org.hearsay.eval.ReadingOption;
import org.hearsay.eval.SharedFolder;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * PolNeAR by the protocols of research/attribution.md: every annotator's copy counts (CofeNet),
 * only outermost attributions are scored, discontinuous spans count piece by piece.
 */
@Command(
    name = "polnear",
    description = "Exact spans, tokens and linked triples on PolNeAR (train or dev).")
public final class PolnearEval implements Callable<Integer> {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  @Mixin private SharedFolder shared = new SharedFolder();

  @Mixin private ReadingOption reading = new ReadingOption();

  @Option(names = "--part", description = "train or dev (default: ${DEFAULT-VALUE}).")
  private String part = "dev";

  @Option(
      names = "--annotators",
      description = "all (CofeNet's protocol) or first (one file an article).")
  private String annotators = "all";

  @Option(names = "--errors", description = "Print so many missed and wrong attributions.")
  private int errors;

  @Option(
      names = "--by",
      description = "cause: the most costly errors of --errors, grouped by cause, with counts.")
  private String by = "";

  @Option(names = "--per", description = "Also a table by: publisher.")
  private String per = "";

  @Option(names = "--calibration", description = "Also how far confidences are from what is right.")
  private boolean calibration;

  private final PolnearScore total = new PolnearScore();
  private final Map<String, PolnearScore> groups = new TreeMap<>();
  private final SpanErrors faults = new SpanErrors();
  private final Confidences confidences = new Confidences();
  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final Map<String, Counts> rules = new TreeMap<>();
  private long linked;
  private long rightSource;
  private int printed;

  @Override
  public Integer call() {
    if (!per.isEmpty() && !per.equals("publisher")) {
      throw new IllegalArgumentException("--per is publisher");
    }
    Path folder = shared.folder("corpora/polnear/" + part);
    Map<String, String> publishers =
        per.isEmpty() ? Map.of() : publishers(folder.resolveSibling("metadata.tsv"));
    int[] read = read(folder, reading.pipeline(), publishers, 1);
    print(read[0], read[1]);
    printGroups();
    printCalibration();
    if (by.equals("cause")) {
      System.out.print(faults.report(errors));
    }
    return 0;
  }

  /** Figures on every so-many-th article of a part, first annotator, for {@link FloorsEval}. */
  static PolnearScore sample(Path folder, Pipeline pipeline, int every) {
    PolnearEval eval = new PolnearEval();
    eval.annotators = "first";
    eval.read(folder, pipeline, Map.of(), every);
    return eval.total;
  }

  /** Reads and scores; says how many annotation files and articles there were. */
  private int[] read(Path folder, Pipeline pipeline, Map<String, String> publishers, int every) {
    Map<String, ArticleReading> readings = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    int files = 0;
    for (Path file : SharedFolder.list(folder.resolve("attributions"))) {
      String name = file.getFileName().toString();
      String article = name.substring(0, name.lastIndexOf('_'));
      if (annotators.equals("first") && seen.contains(article)) {
        continue;
      }
      seen.add(article);
      if ((seen.size() - 1) % every != 0) {
        continue;
      }
      Path textFile = folder.resolve("text").resolve(article + ".txt");
      if (!Files.exists(textFile)) {
        System.err.println("no text for " + name);
        continue;
      }
      String text = SharedFolder.text(textFile);
      ArticleReading read =
          readings.computeIfAbsent(
              article, a -> pipeline.read(new PlainTextReader().read(a, text)));
      List<PolnearScore> scores = new ArrayList<>(List.of(total));
      if (!per.isEmpty()) {
        String publisher = publishers.getOrDefault(article, "unknown");
        scores.add(groups.computeIfAbsent(publisher, p -> new PolnearScore()));
      }
      // The first article is odd: fitted on; the second even: reported.
      score(Brat.read(SharedFolder.text(file), text), read, scores, readings.size() % 2 == 1);
      files++;
    }
    return new int[] {files, readings.size()};
  }

  /** Publisher by name of article. */
  private static Map<String, String> publishers(Path metadata) {
    Map<String, String> publishers = new TreeMap<>();
    SharedFolder.text(metadata)
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns.length > 4)
        .forEach(columns -> publishers.put(columns[1].replaceFirst("\\.txt$", ""), columns[4]));
    return publishers;
  }

  private void score(
      List<Triple> gold, ArticleReading reading, List<PolnearScore> scores, boolean isOdd) {
    List<Statement> outermost =
        reading.statements().stream().filter(s -> s.attribution().nestedIn().isEmpty()).toList();
    List<Triple> found = outermost.stream().map(Triple::of).toList();
    String text = reading.article().text().value();
    List<Span> tokens = tokens(text);
    spans("source", set(gold, Triple::source), set(found, Triple::source), tokens, scores);
    spans("cue", set(gold, Triple::cue), set(found, Triple::cue), tokens, scores);
    spans("content", set(gold, Triple::content), set(found, Triple::content), tokens, scores);
    boolean[] right = triples(gold, outermost, reading, scores);
    for (int i = 0; i < right.length; i++) {
      confidences.add(outermost.get(i).attribution().basis(), right[i], isOdd);
    }
  }

  private void spans(
      String role, Set<Span> g, Set<Span> f, List<Span> tokens, List<PolnearScore> scores) {
    scores.forEach(score -> score.role(role).add(g, f, tokens));
    Set<Span> gTokens = inside(tokens, g);
    Set<Span> fTokens = inside(tokens, f);
    Set<Span> bothTokens = new LinkedHashSet<>(gTokens);
    bothTokens.retainAll(fTokens);
    add(role + " token", Counts.of(bothTokens.size(), fTokens.size(), gTokens.size()));
  }

  /** Counts triples; says which of the found are right in the relaxed sense. */
  private boolean[] triples(
      List<Triple> gold,
      List<Statement> statements,
      ArticleReading reading,
      List<PolnearScore> scores) {
    List<Triple> found = statements.stream().map(Triple::of).toList();
    boolean[] right = new boolean[found.size()];
    int relaxed = 0;
    int strict = 0;
    boolean[] goldHit = new boolean[gold.size()];
    boolean[] foundHit = new boolean[found.size()];
    List<Matching.Pair> pairs = Matching.match(gold, found);
    for (Matching.Pair pair : pairs) {
      Triple g = gold.get(pair.gold());
      Triple f = found.get(pair.found());
      goldHit[pair.gold()] = true;
      foundHit[pair.found()] = true;
      linked++;
      if (g.sourceMeets(f)) {
        rightSource++;
      }
      if (PolnearScore.relaxed(g, f)) {
        right[pair.found()] = true;
        relaxed++;
      }
      if (g.equals(f)) {
        strict++;
      }
    }
    Counts relaxedCounts = Counts.of(relaxed, found.size(), gold.size());
    Counts strictCounts = Counts.of(strict, found.size(), gold.size());
    scores.forEach(score -> score.triples(relaxedCounts, strictCounts));
    if (by.equals("cause")) {
      List<Triple> held =
          reading.statements().stream()
              .filter(s -> s.attribution().nestedIn().isPresent())
              .map(Triple::of)
              .toList();
      String text = reading.article().text().value();
      faults.add(new SpanErrors.Reading(reading.id(), text, gold, found, held), pairs);
    }
    errors(gold, goldHit, statements, foundHit, reading);
    return right;
  }

  private void errors(
      List<Triple> gold,
      boolean[] goldHit,
      List<Statement> statements,
      boolean[] foundHit,
      ArticleReading reading) {
    List<Triple> found = statements.stream().map(Triple::of).toList();
    for (int i = 0; i < found.size(); i++) {
      Counts one = foundHit[i] ? new Counts(1, 0, 0) : new Counts(0, 1, 0);
      rules.merge(statements.get(i).attribution().basis().by(), one, Counts::plus);
      if (!foundHit[i]) {
        error("WRONG " + statements.get(i).attribution().basis().by(), found.get(i), reading);
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!goldHit[i]) {
        error("MISSED", gold.get(i), reading);
      }
    }
  }

  private void error(String what, Triple triple, ArticleReading reading) {
    if (by.isEmpty() && printed++ < errors) {
      System.out.println(what + " " + reading.id() + ": " + words(triple, reading));
    }
  }

  private static String words(Triple t, ArticleReading r) {
    return "source "
        + words(t.source(), r)
        + " cue "
        + words(t.cue(), r)
        + " content "
        + words(t.content(), r);
  }

  private static String words(List<Span> spans, ArticleReading reading) {
    return spans.stream().map(reading.article()::words).toList().toString().replace('\n', ' ');
  }

  private static Set<Span> set(List<Triple> triples, Function<Triple, List<Span>> of) {
    Set<Span> all = new LinkedHashSet<>();
    triples.forEach(t -> all.addAll(of.apply(t)));
    return all;
  }

  private static Set<Span> inside(List<Span> tokens, Set<Span> spans) {
    Set<Span> inside = new LinkedHashSet<>();
    for (Span token : tokens) {
      if (spans.stream().anyMatch(s -> s.contains(token))) {
        inside.add(token);
      }
    }
    return inside;
  }

  private static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
    return tokens;
  }

  private void add(String name, Counts more) {
    counts.merge(name, more, Counts::plus);
  }

  private void print(int files, int articles) {
    System.out.printf(
        Locale.ROOT, "PolNeAR %s: %d annotation files, %d articles%n", part, files, articles);
    for (String role : List.of("source", "cue", "content")) {
      System.out.printf(Locale.ROOT, "%-16s %s%n", role, total.role(role).line());
      System.out.printf(
          Locale.ROOT, "%-16s %s%n", role + " exact", total.role(role).exact().line());
      System.out.printf(
          Locale.ROOT, "%-16s %s%n", role + " begin", total.role(role).begin().line());
    }
    System.out.printf(Locale.ROOT, "%-16s %s%n", "triple relaxed", total.relaxed().line());
    System.out.printf(Locale.ROOT, "%-16s %s%n", "triple strict", total.strict().line());
    counts.forEach((name, c) -> System.out.printf(Locale.ROOT, "%-16s %s%n", name, c.line()));
    System.out.printf(
        Locale.ROOT,
        "source right among %d matched: %.1f%n",
        linked,
        linked == 0 ? 0 : 100.0 * rightSource / linked);
    System.out.println("precision by rule:");
    rules.forEach(
        (rule, c) ->
            System.out.printf(
                Locale.ROOT,
                "  %-28s %5.1f of %d%n",
                rule,
                100 * c.precision(),
                c.right() + c.wrong()));
  }

  private void printGroups() {
    if (groups.isEmpty()) {
      return;
    }
    System.out.println("by publisher (exact, begin, Jaccard of source, cue, content;");
    System.out.println("then triples relaxed, strict):");
    groups.forEach((name, s) -> System.out.printf(Locale.ROOT, "  %-22s%s%n", name, s.row()));
  }

  private void printCalibration() {
    if (!calibration) {
      return;
    }
    System.out.println("calibration, bins of the even articles (right: relaxed triple):");
    System.out.print(confidences.report());
  }
}
