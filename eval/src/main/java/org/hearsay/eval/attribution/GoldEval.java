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
import org.hearsay.article.Article;
import org.hearsay.eval.Counts;
import org.hearsay.eval.GoldStories;
import org.hearsay.eval.Names;
import org.hearsay.eval.ReadingOption;
import org.hearsay.eval.SharedFolder;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
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
          "Print every error of this kind: missed, wrong, right, kind, act, hedge, chain, who;"
              + " several with commas between. A number with --by cause: so many of the most"
              + " costly errors of spans, grouped by cause.")
  private String errors = "";

  @Option(
      names = "--by",
      description = "cause: print the causes of the errors named, all with counts.")
  private String by = "";

  @Option(names = "--stories", description = "all, even or odd stories (by order of name).")
  private String half = "all";

  @Option(names = "--calibration", description = "Also how far confidences are from what is right.")
  private boolean calibration;

  private final Map<String, Counts> labels = new LinkedHashMap<>();
  private final Map<String, Counts> rules = new TreeMap<>();
  private final Map<String, Counts> acts = new TreeMap<>();
  private final Map<String, Counts> kinds = new TreeMap<>();

  private final Confidences confidences = new Confidences();
  private boolean isOdd;
  private final SpanErrors faults = new SpanErrors();
  private final ErrorCauses causes = new ErrorCauses();
  private String articleId = "";
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
          articleId = id;
          isOdd = i % 2 == 1;
          score(node, pipeline.read(article));
          articles++;
        }
      }
    }
    print();
    if (calibration) {
      System.out.println("calibration, bins of the even stories (right: matched):");
      System.out.print(confidences.report());
    }
    if (by.equals("cause") && errors.matches("[0-9]{1,6}")) {
      System.out.print(faults.report(Integer.parseInt(errors)));
    }
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
    String text = reading.article().text().value();
    faults.add(
        new SpanErrors.Reading(articleId, text, goldTriples, foundTriples, List.of()), pairs);
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
      confidences.add(s.attribution().basis(), foundHit[i], isOdd);
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
    Match match = new Match(gold, found);
    check("kind", match, g.kind(), found.speaker().kind().word());
    check("act", match, g.act(), manner.act().word());
    check("hedge", match, g.hedge(), manner.hedge().word());
    check("direct", match, "" + g.direct(), "" + manner.direct());
    check("size", match, g.size(), size);
    check("who", match, Names.agree(gold.who(), found.speaker().name()));
    nobody(match);
    boolean chain = Names.agree(gold.via(), via);
    check("chain", match, chain);
    labels.merge("chain, hops 0", gold.via().isEmpty() ? one(chain) : Counts.NONE, Counts::plus);
    labels.merge("chain, hops 1", gold.via().size() == 1 ? one(chain) : Counts.NONE, Counts::plus);
    labels.merge("chain, hops 2+", gold.via().size() > 1 ? one(chain) : Counts.NONE, Counts::plus);
  }

  /** Who and kind again, where "not stated" and "unspecified" are the same. */
  private void nobody(Match match) {
    Statement found = match.found();
    boolean nobody =
        match.gold().namesNobody() && found.speaker().name().equals(Speaker.UNSPECIFIED);
    String kind = match.gold().labels().kind();
    boolean sameKind = kind.equals(found.speaker().kind().word());
    boolean sameWho = Names.agree(match.gold().who(), found.speaker().name());
    boolean unnamed =
        nobody && kind.equals("other") && found.speaker().kind() == SourceKind.UNNAMED;
    labels.merge("kind, one nobody", one(sameKind || unnamed), Counts::plus);
    labels.merge("who, one nobody", one(sameWho || nobody), Counts::plus);
  }

  private record Match(GoldAttribution gold, Statement found) {}

  private void check(String label, Match match, String gold, String found) {
    check(label, match, gold.equals(found));
  }

  private void check(String label, Match match, boolean right) {
    labels.merge(label, one(right), Counts::plus);
    if (!right) {
      String cause = causes.note(label, match.gold(), match.found());
      show(
          label,
          "("
              + cause
              + ") "
              + articleId
              + " gold "
              + match.gold().labels().kind()
              + " "
              + match.gold().who()
              + " via "
              + match.gold().via()
              + " src "
              + match.gold().words().source().orElse("-")
              + " :: "
              + words(match.found()));
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
    if (by.isEmpty() && List.of(errors.split(",")).contains(kind)) {
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

  /** Of who, kind and chain the three biggest causes of error; of labels asked for, all. */
  private void printCauses() {
    boolean all = by.equals("cause") && !errors.isEmpty();
    System.out.println(all ? "causes of errors:" : "three biggest causes of errors:");
    for (String label : all ? List.of(errors.split(",")) : List.of("who", "kind", "chain")) {
      causes.most(label).stream()
          .limit(all ? Long.MAX_VALUE : 3)
          .forEach(
              c ->
                  System.out.printf(
                      Locale.ROOT, "  %-6s %4d  %s%n", label, c.getValue(), c.getKey()));
    }
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
    printCauses();
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
