package org.hearsay.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.eval.Counts;
import org.hearsay.eval.GoldStories;
import org.hearsay.eval.Names;
import org.hearsay.eval.ReadingOption;
import org.hearsay.eval.SharedFolder;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The story layer of gold/stories: all articles of one story are fed as one story. */
@Command(
    name = "story",
    description = "Main claims, stances, origins, intervals, responses, disagreements on gold.")
public final class StoryEval implements Callable<Integer> {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(
      names = "--stories",
      description = "all, even or odd stories (by order of name), or one story's name.")
  private String which = "all";

  @Option(names = "--print", description = "Print each story as found, beside the gold.")
  private boolean print;

  @Option(
      names = "--errors",
      description = "List each story's intervals, and the origins missed and wrong.")
  private boolean errors;

  private final StanceScore stances = new StanceScore();
  private final IntervalScore affirm = new IntervalScore();
  private final IntervalScore deny = new IntervalScore();
  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private double claimOverlap;
  private int stories;

  @Override
  public Integer call() {
    Pipeline pipeline = reading.pipeline();
    List<Path> folders = GoldStories.folders(shared);
    for (int i = 0; i < folders.size(); i++) {
      Path folder = folders.get(i);
      String name = folder.getFileName().toString();
      boolean half = which.equals(i % 2 == 0 ? "even" : "odd");
      if (which.equals("all") || half || which.equals(name)) {
        List<ArticleReading> readings =
            GoldStories.articles(folder).stream().map(pipeline::read).toList();
        Story story = pipeline.story(readings);
        JsonNode gold = GoldStories.story(folder);
        score(gold, story);
        if (print) {
          new StoryPrinter(System.out).print(name, gold, story);
        }
      }
    }
    report();
    return 0;
  }

  private void score(JsonNode gold, Story story) {
    stories++;
    for (JsonNode article : gold.path("articles")) {
      story.articles().stream()
          .filter(a -> a.id().equals(article.path("id").asText()))
          .forEach(a -> stances.add(article.path("stance").asText(), word(a)));
    }
    boolean claimed = !story.claims().isEmpty() && story.claims().get(0).main();
    Interval none = new Interval(0, 0, "No claim.");
    JsonNode independent = gold.path("independent");
    if (!claimed) {
      affirm.add(independent.path("affirm"), none);
      deny.add(independent.path("deny"), none);
      return;
    }
    Claim claim = story.claims().get(0);
    claimOverlap += overlap(gold.path("claim").asText(), claim.text());
    affirm.add(independent.path("affirm"), claim.sourcing().independence().affirm());
    deny.add(independent.path("deny"), claim.sourcing().independence().deny());
    origins(list(gold.path("origins")), claim.sourcing().origins());
    if (errors) {
      printErrors(gold, claim);
    }
    add(
        "responses",
        Pairing.count(list(gold.path("responses")), claim.conflict().responses(), this::agree));
    add(
        "disagreements",
        Pairing.count(
            list(gold.path("disagreements")), claim.conflict().disagreements(), this::agree));
  }

  private static String word(StoryArticle article) {
    return article.stance().word();
  }

  private void origins(List<JsonNode> gold, List<Origin> found) {
    add("origins", Pairing.count(gold, found, this::agree));
    for (String toward : List.of("affirm", "deny", "other")) {
      add(
          "  " + toward,
          Pairing.count(
              gold.stream().filter(g -> g.path("toward").asText().equals(toward)).toList(),
              found.stream().filter(o -> o.toward().word().equals(toward)).toList(),
              this::agree));
    }
  }

  /** One line an interval, one an origin that is only in the gold or only in ours. */
  private void printErrors(JsonNode gold, Claim claim) {
    System.out.println("== " + gold.path("story").asText() + ": " + claim.text());
    bounds(gold, "affirm", claim.sourcing().independence().affirm());
    bounds(gold, "deny", claim.sourcing().independence().deny());
    List<JsonNode> wanted = list(gold.path("origins"));
    List<Origin> found = claim.sourcing().origins();
    int[] owners = Pairing.match(wanted, found, this::agree);
    for (int f = 0; f < found.size(); f++) {
      if (owners[f] < 0) {
        Origin o = found.get(f);
        System.out.printf(
            "   wrong  %s [%s] %s%n", o.toward().word(), o.who().kind().word(), o.who().name());
      }
    }
    for (int g = 0; g < wanted.size(); g++) {
      int index = g;
      if (Arrays.stream(owners).noneMatch(o -> o == index)) {
        JsonNode o = wanted.get(g);
        System.out.printf(
            "   missed %s [%s] %s%n",
            o.path("toward").asText(), o.path("kind").asText(), o.path("who").asText());
      }
    }
  }

  private static void bounds(JsonNode gold, String toward, Interval found) {
    JsonNode wanted = gold.path("independent").path(toward);
    System.out.printf(
        "   %s gold %d-%d, found %d-%d%n",
        toward, wanted.path("min").asInt(), wanted.path("max").asInt(), found.min(), found.max());
  }

  private void add(String name, Counts value) {
    counts.merge(name, value, Counts::plus);
  }

  private boolean agree(JsonNode gold, Origin found) {
    return gold.path("toward").asText().equals(found.toward().word())
        && Names.agree(gold.path("who").asText(), found.who().name());
  }

  private boolean agree(JsonNode gold, Response found) {
    return gold.path("act").asText().equals(found.act().word())
        && Names.agree(gold.path("who").asText(), found.who());
  }

  /** The same slot, and at least two values with a common word, number or quoted passage. */
  private boolean agree(JsonNode gold, Disagreement found) {
    if (!gold.path("slot").asText().equals(found.slot().word())) {
      return false;
    }
    List<JsonNode> values = list(gold.path("values"));
    int[] owners = Pairing.match(values, found.versions(), StoryEval::sameValue);
    int met = 0;
    for (int owner : owners) {
      met += owner >= 0 ? 1 : 0;
    }
    return met >= 2;
  }

  private static boolean sameValue(JsonNode gold, Disagreement.Version found) {
    return list(gold.path("articles")).stream()
        .anyMatch(
            g ->
                found.appearances().stream()
                    .anyMatch(
                        a ->
                            a.article().equals(g.path("id").asText())
                                && overlap(g.path("quote").asText(), a.excerpt().words()) > 0.3));
  }

  /** F1 of the words of two texts, 0 to 1. */
  private static double overlap(String gold, String found) {
    Set<String> g = words(gold);
    Set<String> f = words(found);
    Set<String> both = new HashSet<>(g);
    both.retainAll(f);
    return g.size() + f.size() == 0 ? 0 : 2.0 * both.size() / (g.size() + f.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(NOT_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.removeIf(w -> w.length() < 2 || w.equals("the") || w.equals("of") || w.equals("and"));
    return words;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes;
  }

  private void report() {
    System.out.printf(
        Locale.ROOT,
        "%d stories%nmain claim   word overlap F1 %.1f%n",
        stories,
        100 * claimOverlap / Math.max(1, stories));
    System.out.print(stances.lines());
    counts.forEach((name, c) -> System.out.printf(Locale.ROOT, "%-14s%s%n", name, c.line()));
    System.out.println("affirm      " + affirm.line());
    System.out.println("deny        " + deny.line());
  }
}
