package org.hearsay.eval.flood;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.eval.lineage.Clustering;
import org.hearsay.eval.speed.ProcessFigures;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.LineageFinder;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.statement.ArticleReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Families, directions, stories and intervals of a flood whose truth is known; time and memory. */
@Command(
    name = "flood",
    description = "A flood of generated pages: what is found again, in which time and memory.")
public final class FloodEval implements Callable<Integer> {

  private static final double NANOS = 1e9;

  @Option(names = "--pages", description = "How many pages (default: ${DEFAULT-VALUE}).")
  private int pages = 10_000;

  @Option(names = "--stories", description = "How many stories (default: ${DEFAULT-VALUE}).")
  private int stories = 200;

  @Option(names = "--seed", description = "Start of the generator (default: ${DEFAULT-VALUE}).")
  private long seed = 7;

  @Option(
      names = "--growth",
      description = "Only families and grouping, without reading: for 100,000 pages.")
  private boolean growth;

  private final PrintStream out = System.out;
  private final Pipeline pipeline = new Pipeline();

  @Override
  public Integer call() {
    List<FloodStory.Flood> made = new ArrayList<>();
    timed(
        "make",
        () -> {
          for (int i = 0; i < stories; i++) {
            made.add(FloodStory.make(i, seed, pages / stories));
          }
          return made;
        });
    List<FloodPage> all = made.stream().flatMap(m -> m.pages().stream()).toList();
    List<ArticleReading> readings = timed(growth ? "wrap" : "read, rules", () -> readings(all));
    List<CopyFamily> families =
        timed("copy families", () -> new LineageFinder().families(readings));
    scoreFamilies(all, families);
    scoreStories(all, timed("stories, with families", () -> pipeline.stories(readings)));
    if (!growth) {
      scoreEach(made, readings);
    }
    out.println(ProcessFigures.memory());
    return 0;
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long wall = System.nanoTime();
    long processor = ProcessFigures.processorNanos();
    T result = work.get();
    double seconds = (ProcessFigures.processorNanos() - processor) / NANOS;
    out.printf(
        Locale.ROOT,
        "%-24s %8.1f s processor, %8.1f s clock, %7.3f ms processor a page%n",
        stage,
        seconds,
        (System.nanoTime() - wall) / NANOS,
        1000 * seconds / pages);
    return result;
  }

  private List<ArticleReading> readings(List<FloodPage> all) {
    return all.stream()
        .map(
            page ->
                growth
                    ? new ArticleReading(page.article(), List.of(), List.of())
                    : pipeline.read(page.article()))
        .toList();
  }

  private void scoreFamilies(List<FloodPage> all, List<CopyFamily> families) {
    Map<String, String> gold = new LinkedHashMap<>();
    all.forEach(page -> gold.put(page.article().id(), String.valueOf(page.family())));
    Map<String, String> found =
        Clustering.labels(gold.keySet(), families.stream().map(CopyFamily::ids).toList());
    out.printf(
        Locale.ROOT,
        "families                 adjusted Rand index %.4f, %d found%n",
        Clustering.adjustedRand(gold, found),
        families.size());
  }

  private void scoreStories(List<FloodPage> all, List<List<String>> found) {
    Map<String, String> gold = new LinkedHashMap<>();
    all.forEach(page -> gold.put(page.article().id(), String.valueOf(page.story())));
    Clustering.BCubed score = Clustering.BCubed.of(gold, Clustering.labels(gold.keySet(), found));
    out.printf(
        Locale.ROOT,
        "stories                  BCubed P %.1f R %.1f F1 %.1f, %d found%n",
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        found.size());
  }

  /** Each true story by itself: direction of its derivations, interval of its main claim. */
  private void scoreEach(List<FloodStory.Flood> made, List<ArticleReading> readings) {
    FloodScore score =
        timed(
            "each story whole",
            () -> {
              FloodScore scores = new FloodScore();
              int at = 0;
              for (FloodStory.Flood flood : made) {
                int end = at + flood.pages().size();
                scores.add(flood, pipeline.story(readings.subList(at, end)));
                at = end;
              }
              return scores;
            });
    score.print(out);
  }
}
