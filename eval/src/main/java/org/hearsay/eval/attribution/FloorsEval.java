package org.hearsay.eval.attribution;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.eval.SharedFolder;
import org.hearsay.language.RuleRoleTagger;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.reader.ModelRoleTagger;
import org.hearsay.reader.TwoVoices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fails when a figure on the fixed sample of PolNeAR dev is below its floor, or has none. */
@Command(
    name = "floors",
    description = "Figures on every fourth article of PolNeAR dev against eval/floors.tsv.")
public final class FloorsEval implements Callable<Integer> {

  /**
   * One article of so many: 21 articles, some fifteen seconds of processor time for all three
   * taggers.
   */
  private static final int EVERY = 4;

  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(names = "--floors", description = "The floor file (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("eval/floors.tsv");

  @Override
  public Integer call() {
    Path folder = shared.folder("corpora/polnear/dev");
    Map<String, Double> floors = floors(SharedFolder.text(file));
    Map<String, Double> figures = new TreeMap<>();
    add(figures, "rules", PolnearEval.sample(folder, new Pipeline(), EVERY));
    try (ModelRoleTagger model = ModelRoleTagger.load()) {
      add(figures, "model", PolnearEval.sample(folder, new Pipeline(model), EVERY));
      TwoVoices both = new TwoVoices(model, new RuleRoleTagger());
      add(figures, "both", PolnearEval.sample(folder, new Pipeline(both), EVERY));
    }
    int below = 0;
    for (Map.Entry<String, Double> figure : figures.entrySet()) {
      @Nullable Double floor = floors.get(figure.getKey());
      boolean holds = holds(figure.getValue(), floor);
      below += holds ? 0 : 1;
      System.out.printf(
          Locale.ROOT,
          "%-24s %5.1f  floor %s%s%n",
          figure.getKey(),
          figure.getValue(),
          floor == null ? "none" : floor.toString(),
          holds ? "" : "  BELOW");
    }
    System.out.println(below == 0 ? "All floors hold." : below + " below their floor.");
    return below == 0 ? 0 : 1;
  }

  /** A figure without a floor does not hold: a removed line must not pass unseen. */
  static boolean holds(double figure, @Nullable Double floor) {
    return floor != null && figure >= floor;
  }

  /** Floors by {@code tagger figure}; lines that begin with # are comments. */
  static Map<String, Double> floors(String table) {
    Map<String, Double> floors = new TreeMap<>();
    table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(c -> floors.put(c[0] + " " + c[1], Double.valueOf(c[2])));
    return floors;
  }

  private static void add(Map<String, Double> figures, String tagger, PolnearScore score) {
    score.figures().forEach((name, value) -> figures.put(tagger + " " + name, value));
  }
}
