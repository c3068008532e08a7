package org.hearsay.eval.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.eval.Counts;
import org.hearsay.eval.GoldStories;
import org.hearsay.eval.SharedFolder;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.Derivation;
import org.hearsay.lineage.Derivation.Direction;
import org.hearsay.lineage.Lineage;
import org.hearsay.lineage.LineageFinder;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Families, reuse pairs, direction and credits on the annotated stories. */
@Command(
    name = "lineage",
    description = "Copy families, reuse pairs, direction, wire and cited outlets on gold/stories.")
public final class LineageEval implements Callable<Integer> {

  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(names = "--details", description = "Print every difference.")
  private boolean details;

  private final Hearsay hearsay = Hearsay.withDefaults();
  private final PrintStream out = System.out;
  private final Map<String, String> goldLabels = new LinkedHashMap<>();
  private final Map<String, String> foundLabels = new LinkedHashMap<>();
  private final List<Double> rands = new ArrayList<>();
  private Counts pairs = Counts.NONE;
  private Counts levels = Counts.NONE;
  private int decidedFound;
  private int directionGiven;
  private int directionRight;
  private int undecidedGiven;
  private int undecidedFound;
  private final CreditScore credits = new CreditScore();

  @Override
  public Integer call() {
    for (Path story : GoldStories.folders(shared)) {
      score(story);
    }
    out.printf(
        Locale.ROOT,
        "families   adjusted Rand index: micro %.3f, macro over stories %.3f%n",
        Clustering.adjustedRand(goldLabels, foundLabels),
        rands.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    out.println("reuse      pairs            " + pairs.line());
    out.println("           pairs with level " + levels.line());
    out.printf(
        Locale.ROOT,
        "direction  decided by gold and pair found: %d; given %d, right %d: accuracy %.3f of given,"
            + " %.3f of all%n",
        decidedFound,
        directionGiven,
        directionRight,
        ratio(directionRight, directionGiven),
        ratio(directionRight, decidedFound));
    out.printf(
        Locale.ROOT,
        "           left open by gold and pair found: %d, of which we give one: %d%n",
        undecidedFound,
        undecidedGiven);
    credits.print(out);
    return 0;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private void score(Path folder) {
    JsonNode story = GoldStories.story(folder);
    List<ArticleReading> readings =
        GoldStories.articles(folder).stream().map(hearsay::read).toList();
    Lineage lineage = new LineageFinder().find(readings);
    String name = folder.getFileName().toString();
    scoreFamilies(name, story, lineage, readings);
    scorePairs(name, story, lineage);
    credits.score(name, story, readings, details ? out : null);
  }

  private void scoreFamilies(
      String name, JsonNode story, Lineage lineage, List<ArticleReading> readings) {
    List<List<String>> gold = new ArrayList<>();
    story.get("families").forEach(f -> gold.add(texts(f)));
    List<List<String>> found = lineage.families().stream().map(CopyFamily::ids).toList();
    List<String> ids = readings.stream().map(ArticleReading::id).toList();
    Map<String, String> goldHere = Clustering.labels(ids, gold);
    Map<String, String> foundHere = Clustering.labels(ids, found);
    double rand = Clustering.adjustedRand(goldHere, foundHere);
    rands.add(rand);
    goldHere.forEach((id, group) -> goldLabels.put(name + "/" + id, name + "/" + group));
    foundHere.forEach((id, group) -> foundLabels.put(name + "/" + id, name + "/" + group));
    if (details && !(gold.isEmpty() && found.isEmpty())) {
      out.println(name + ": rand " + rand + " families gold " + gold + ", found " + found);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private void scorePairs(String name, JsonNode story, Lineage lineage) {
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    for (JsonNode pair : story.get("reuse_pairs")) {
      gold.put(key(pair.get("a").asText(), pair.get("b").asText()), pair);
    }
    int both = 0;
    int sameLevel = 0;
    for (Derivation found : lineage.derivations()) {
      JsonNode pair = gold.remove(found.a() + " " + found.b());
      if (pair == null) {
        detail(name, "wrong", found, "");
        continue;
      }
      both++;
      boolean level = found.verdict().level().word().equals(pair.get("level").asText());
      sameLevel += level ? 1 : 0;
      if (!level) {
        detail(name, "level", found, pair.get("level").asText());
      }
      scoreDirection(name, found, pair);
    }
    int all = both + gold.size();
    int found = lineage.derivations().size();
    pairs = pairs.plus(Counts.of(both, found, all));
    levels = levels.plus(Counts.of(sameLevel, found, all));
    if (details) {
      gold.forEach((key, pair) -> out.println(name + ": missed " + key + " " + pair.get("level")));
    }
  }

  private void scoreDirection(String name, Derivation found, JsonNode pair) {
    Direction direction = found.verdict().direction();
    boolean given = direction != Direction.UNKNOWN;
    String gold = pair.get("direction").asText();
    if (gold.equals("unknown")) {
      undecidedFound++;
      undecidedGiven += given ? 1 : 0;
      if (given) {
        detail(name, "direction given, open in gold", found, "");
      }
      return;
    }
    boolean swapped = !found.a().equals(pair.get("a").asText());
    String ours = swapped ? swap(direction.word()) : direction.word();
    decidedFound++;
    directionGiven += given ? 1 : 0;
    directionRight += ours.equals(gold) ? 1 : 0;
    detail(name, "direction " + (ours.equals(gold) ? "right" : "not right"), found, gold);
  }

  private static String swap(String direction) {
    return switch (direction) {
      case "a->b" -> "b->a";
      case "b->a" -> "a->b";
      default -> direction;
    };
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  private void detail(String story, String what, Derivation found, String gold) {
    if (details) {
      out.println(
          story
              + ": "
              + what
              + " "
              + found.a()
              + " "
              + found.b()
              + " "
              + found.verdict().level().word()
              + " "
              + found.verdict().direction().word()
              + " "
              + found.verdict().basis().by()
              + " "
              + found.verdict().reasons()
              + " gold "
              + gold);
    }
  }
}
