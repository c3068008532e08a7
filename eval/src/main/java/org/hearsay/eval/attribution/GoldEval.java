package org.hearsay.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import org.hearsay.article.Article;
import org.hearsay.eval.Counts;
import org.hearsay.eval.GoldStories;
import org.hearsay.eval.Names;
import org.hearsay.eval.ReadingOption;
import org.hearsay.eval.SharedFolder;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The annotated articles of gold/stories, end to end: attributions by one-to-one matching, then
 * each label among the matched ones and as F1 over all ("found and labelled right").
 */
@Command(
    name = "gold",
    description = "Attributions, chains, acts, kinds, hedges on gold/stories, end to end.")
public final class GoldEval implements Callable<Integer> {

  @Mixin private SharedFolder shared = new SharedFolder();

  @Mixin private ReadingOption reading = new ReadingOption();

  @Option(
      names = "--errors",
      description =
          "Print every error of this kind: missed, wrong, right, kind, act, hedge, chain, who.")
  private String errors = "";

  @Option(names = "--stories", description = "all, even or odd stories (by order of name).")
  private String half = "all";

  private final Map<String, Counts> labels = new LinkedHashMap<>();
  private final Map<String, Counts> rules = new TreeMap<>();
  private final Map<String, Counts> acts = new TreeMap<>();
  private final Map<String, Counts> kinds = new TreeMap<>();
  private Counts attributions = Counts.NONE;
  private int articles;

  @Override
  public Integer call() {
    Pipeline pipeline = reading.pipeline();
    List<Path> folders = GoldStories.folders(shared);
    for (int i = 0; i < folders.size(); i++) {
      if (half.equals("all") || half.equals(i % 2 == 0 ? "even" : "odd")) {
        for (JsonNode node : GoldStories.attributions(folders.get(i))) {
          String id = node.path("id").asText();
          Article article = GoldStories.article(folders.get(i).resolve("articles/" + id + ".txt"));
          score(node, pipeline.read(article));
          articles++;
        }
      }
    }
    print();
    return 0;
  }

  private void score(JsonNode node, ArticleReading reading) {
    List<GoldAttribution> gold = new ArrayList<>();
    List<Triple> goldTriples = new ArrayList<>();
    GoldLocator locator = new GoldLocator(reading.article().text().value());
    for (JsonNode record : node.path("attributions")) {
      GoldAttribution attribution = GoldAttribution.of(record);
      gold.add(attribution);
      goldTriples.add(locator.locate(attribution.words()));
    }
    List<Statement> found = reading.statements();
    List<Triple> foundTriples = found.stream().map(Triple::of).toList();
    List<Matching.Pair> pairs = Matching.match(goldTriples, foundTriples);
    attributions = attributions.plus(Counts.of(pairs.size(), found.size(), gold.size()));
    boolean[] goldHit = new boolean[gold.size()];
    boolean[] foundHit = new boolean[found.size()];
    for (Matching.Pair pair : pairs) {
      goldHit[pair.gold()] = true;
      foundHit[pair.found()] = true;
      labels(gold.get(pair.gold()), found.get(pair.found()), reading);
      boolean source = goldTriples.get(pair.gold()).sourceMeets(foundTriples.get(pair.found()));
      labels.merge("source span", one(source), Counts::plus);
      show("right", words(found.get(pair.found())));
    }
    unmatched(gold, goldHit, found, foundHit);
  }

  private void unmatched(
      List<GoldAttribution> gold, boolean[] goldHit, List<Statement> found, boolean[] foundHit) {
    for (int i = 0; i < gold.size(); i++) {
      if (!goldHit[i]) {
        acts.merge(gold.get(i).labels().act(), new Counts(0, 0, 1), Counts::plus);
        kinds.merge(gold.get(i).labels().kind(), new Counts(0, 0, 1), Counts::plus);
        show("missed", gold.get(i).toString());
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Statement s = found.get(i);
      rules.merge(s.attribution().basis().by(), one(foundHit[i]), Counts::plus);
      if (!foundHit[i]) {
        acts.merge(s.act().word(), new Counts(0, 1, 0), Counts::plus);
        kinds.merge(s.speaker().kind().word(), new Counts(0, 1, 0), Counts::plus);
        show("wrong", words(s));
      }
    }
  }

  private void labels(GoldAttribution gold, Statement found, ArticleReading reading) {
    GoldAttribution.Labels g = gold.labels();
    var manner = found.attribution().manner();
    tally(acts, g.act(), manner.act().word());
    tally(kinds, g.kind(), found.speaker().kind().word());
    List<String> via = found.via().stream().map(Hop::name).toList();
    String size = found.speaker().size().map(GoldEval::size).orElse("");
    check("kind", g.kind(), found.speaker().kind().word(), found);
    check("act", g.act(), manner.act().word(), found);
    check("hedge", g.hedge(), manner.hedge().word(), found);
    check("direct", "" + g.direct(), "" + manner.direct(), found);
    check("size", g.size(), size, found);
    compare("who", gold.who(), found.speaker().name(), found, Names::agree);
    compare("chain", gold.via(), via, found, Names::agree);
    if (!gold.via().isEmpty()) {
      compare("chain, hop 1+", gold.via(), via, found, Names::agree);
    }
  }

  private void check(String label, String gold, String found, Statement statement) {
    compare(label, gold, found, statement, String::equals);
  }

  private <T> void compare(
      String label, T gold, T found, Statement statement, BiPredicate<T, T> same) {
    boolean right = same.test(gold, found);
    labels.merge(label, one(right), Counts::plus);
    if (!right) {
      show(label, "gold " + gold + ", found " + found + ": " + words(statement));
    }
  }

  private static void tally(Map<String, Counts> classes, String gold, String found) {
    if (gold.equals(found)) {
      classes.merge(gold, new Counts(1, 0, 0), Counts::plus);
    } else {
      classes.merge(gold, new Counts(0, 0, 1), Counts::plus);
      classes.merge(found, new Counts(0, 1, 0), Counts::plus);
    }
  }

  private void show(String kind, String line) {
    if (errors.equals(kind)) {
      System.out.println(kind + ": " + line.replace('\n', ' '));
    }
  }

  private static String words(Statement s) {
    var roles = s.attribution().roles();
    return "["
        + s.attribution().basis().by()
        + " "
        + Math.round(100 * s.attribution().basis().confidence())
        + "] "
        + roles.source().map(e -> e.words()).orElse("-")
        + " | "
        + roles.cue().map(e -> e.words()).orElse("-")
        + " | "
        + roles.content().stream().map(e -> e.words()).toList()
        + " who "
        + s.speaker().name()
        + " ("
        + s.speaker().kind().word()
        + ") via "
        + s.via().stream().map(Hop::name).toList();
  }

  private static String size(GroupSize size) {
    return (size.n().isPresent() ? "" + size.n().getAsInt() : "")
        + "/"
        + (size.of().isPresent() ? "" + size.of().getAsInt() : "");
  }

  private static Counts one(boolean right) {
    return right ? new Counts(1, 0, 0) : new Counts(0, 1, 0);
  }

  private void print() {
    System.out.printf(Locale.ROOT, "gold/stories (%s): %d articles%n", half, articles);
    System.out.printf(Locale.ROOT, "%-16s %s%n", "attributions", attributions.line());
    System.out.println("label            right among matched | F1 of found and labelled right");
    long found = attributions.right() + attributions.wrong();
    long gold = attributions.right() + attributions.missed();
    labels.forEach(
        (label, c) ->
            System.out.printf(
                Locale.ROOT,
                "%-16s %5.1f of %-4d | %5.1f%n",
                label,
                100 * c.precision(),
                c.right() + c.wrong(),
                100 * Counts.of(c.right(), found, gold).f1()));
    System.out.println("acts, end to end:");
    acts.forEach((act, c) -> System.out.printf(Locale.ROOT, "  %-20s %s%n", act, c.line()));
    System.out.println("kinds, end to end:");
    kinds.forEach((kind, c) -> System.out.printf(Locale.ROOT, "  %-20s %s%n", kind, c.line()));
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
