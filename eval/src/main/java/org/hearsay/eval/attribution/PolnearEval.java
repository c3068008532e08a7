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

  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final Map<String, Counts> rules = new TreeMap<>();
  private long linked;
  private long rightSource;
  private int printed;

  @Override
  public Integer call() {
    Path folder = shared.folder("corpora/polnear/" + part);
    Pipeline pipeline = reading.pipeline();
    Map<String, ArticleReading> readings = new TreeMap<>();
    int files = 0;
    for (Path file : SharedFolder.list(folder.resolve("attributions"))) {
      String name = file.getFileName().toString();
      String article = name.substring(0, name.lastIndexOf('_'));
      if (annotators.equals("first") && readings.containsKey(article)) {
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
      score(Brat.read(SharedFolder.text(file), text), read);
      files++;
    }
    print(files, readings.size());
    return 0;
  }

  private void score(List<Triple> gold, ArticleReading reading) {
    List<Statement> outermost =
        reading.statements().stream().filter(s -> s.attribution().nestedIn().isEmpty()).toList();
    List<Triple> found = outermost.stream().map(Triple::of).toList();
    String text = reading.article().text().value();
    List<Span> tokens = tokens(text);
    spans("source", Triple::source, gold, found, tokens);
    spans("cue", Triple::cue, gold, found, tokens);
    spans("content", Triple::content, gold, found, tokens);
    triples(gold, outermost, found, reading);
  }

  private void spans(
      String role,
      Function<Triple, List<Span>> of,
      List<Triple> gold,
      List<Triple> found,
      List<Span> tokens) {
    Set<Span> g = set(gold, of);
    Set<Span> f = set(found, of);
    Set<Span> both = new LinkedHashSet<>(g);
    both.retainAll(f);
    add(role + " exact", Counts.of(both.size(), f.size(), g.size()));
    Set<Span> gTokens = inside(tokens, g);
    Set<Span> fTokens = inside(tokens, f);
    Set<Span> bothTokens = new LinkedHashSet<>(gTokens);
    bothTokens.retainAll(fTokens);
    add(role + " token", Counts.of(bothTokens.size(), fTokens.size(), gTokens.size()));
  }

  private void triples(
      List<Triple> gold, List<Statement> statements, List<Triple> found, ArticleReading reading) {
    int relaxed = 0;
    int strict = 0;
    boolean[] goldHit = new boolean[gold.size()];
    boolean[] foundHit = new boolean[found.size()];
    for (Matching.Pair pair : Matching.match(gold, found)) {
      Triple g = gold.get(pair.gold());
      Triple f = found.get(pair.found());
      goldHit[pair.gold()] = true;
      foundHit[pair.found()] = true;
      linked++;
      if (g.sourceMeets(f)) {
        rightSource++;
        if (Triple.dice(g.content(), f.content()) >= 0.5) {
          relaxed++;
        }
      }
      if (g.equals(f)) {
        strict++;
      }
    }
    add("triple relaxed", Counts.of(relaxed, found.size(), gold.size()));
    add("triple strict", Counts.of(strict, found.size(), gold.size()));
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
    if (printed++ < errors) {
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
}
