package org.hearsay.eval.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.article.PlainTextReader;
import org.hearsay.eval.SharedFolder;
import org.hearsay.language.Analysis;
import org.hearsay.language.RoleTagger;
import org.hearsay.language.RuleRoleTagger;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.reader.ModelRoleTagger;
import org.hearsay.reader.ReadingCost;
import org.hearsay.reader.TwoVoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Processor time and memory of the reading model over the PolNeAR dev texts. Processor time, not
 * wall clock, so that other work on the machine counts little.
 */
@Command(name = "speed", description = "Speed and memory of the reading model on PolNeAR dev.")
public final class SpeedEval implements Callable<Integer> {

  /** Articles read before anything is measured, so that the hot paths are compiled. */
  private static final int WARM_UP = 8;

  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(
      names = "--articles",
      description = "Only so many, spread evenly over the list (default: all).")
  private int articles = Integer.MAX_VALUE;

  @Option(
      names = "--memory",
      description = "Memory for one long article instead of speed; fresh process.")
  private boolean memory;

  @Option(
      names = "--characters",
      description = "Length of that article in UTF-16 units (default: ${DEFAULT-VALUE}).")
  private int characters = 1_000_000;

  @Option(names = "--pipeline", description = "Also the whole reading of an article, rules too.")
  private boolean wholePipeline;

  @Override
  public Integer call() throws ExecutionException, InterruptedException {
    List<String> texts = texts();
    if (memory) {
      memory(texts);
      return 0;
    }
    long before = System.nanoTime();
    try (ModelRoleTagger model = ModelRoleTagger.load()) {
      say("model loaded in %.2f s wall%n", (System.nanoTime() - before) / 1e9);
      List<String> sample = sample(texts);
      for (String text : texts.subList(0, Math.min(WARM_UP, texts.size()))) {
        model.cost(analysis(text));
      }
      for (int threads = 1; threads <= 2; threads++) {
        speed(model, sample, threads);
      }
      if (wholePipeline) {
        pipeline("whole pipeline, rules", new RuleRoleTagger(), sample);
        pipeline("whole pipeline, both", new TwoVoices(model, new RuleRoleTagger()), sample);
      }
    }
    return 0;
  }

  private List<String> texts() {
    return SharedFolder.list(shared.folder("corpora/polnear/dev/text")).stream()
        .map(SharedFolder::text)
        .toList();
  }

  private List<String> sample(List<String> texts) {
    int size = Math.min(articles, texts.size());
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sample.add(texts.get((int) ((long) i * texts.size() / size)));
    }
    return sample;
  }

  private static void speed(ModelRoleTagger model, List<String> texts, int threads)
      throws ExecutionException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long wall = System.nanoTime();
      long processor = ProcessFigures.processorNanos();
      List<Future<ReadingCost>> costs = new ArrayList<>();
      for (String text : texts) {
        costs.add(pool.submit(() -> model.cost(analysis(text))));
      }
      ReadingCost sum = new ReadingCost(0, 0, 0, 0);
      for (Future<ReadingCost> cost : costs) {
        sum = sum.plus(cost.get());
      }
      double used = (ProcessFigures.processorNanos() - processor) / 1e9;
      double passed = (System.nanoTime() - wall) / 1e9;
      say(
          "%d thread(s): %d articles, %d word pieces, %d encoded with context%n",
          threads, texts.size(), sum.pieces(), sum.encodedPieces());
      say(
          "  process: %.1f s of processor time, %.1f s wall; %.2f articles per CPU second%n",
          used, passed, texts.size() / used);
      say(
          "  word pieces per CPU second: %.0f of text, %.0f encoded; per wall second %.0f encoded%n",
          sum.pieces() / used, sum.encodedPieces() / used, sum.encodedPieces() / passed);
      say("  outside the encoder: %.1f %% of the reading threads' time%n", 100 * sum.outside());
    } finally {
      pool.shutdown();
    }
  }

  private static void pipeline(String name, RoleTagger tagger, List<String> texts) {
    Pipeline pipeline = new Pipeline(tagger);
    long processor = ProcessFigures.processorNanos();
    for (String text : texts) {
      pipeline.read(new PlainTextReader().read("a", text));
    }
    double used = (ProcessFigures.processorNanos() - processor) / 1e9;
    say("%s: %.2f articles per CPU second%n", name, texts.size() / used);
  }

  private void memory(List<String> texts) {
    StringBuilder longText = new StringBuilder();
    for (int i = 0; longText.length() < characters; i = (i + 1) % texts.size()) {
      longText.append(texts.get(i)).append("\n\n");
    }
    longText.setLength(characters);
    try (ModelRoleTagger model = ModelRoleTagger.load()) {
      model.tag(analysis(texts.get(0)));
      say("model loaded, one article read: %s%n", ProcessFigures.memory());
      Analysis analysis = analysis(longText.toString());
      ReadingCost cost = model.cost(analysis);
      say("after one of %d characters: %s%n", characters, ProcessFigures.memory());
      say(
          "  %d word pieces, %.1f s of processor time, outside the encoder %.1f %%%n",
          cost.pieces(), cost.allNanos() / 1e9, 100 * cost.outside());
    }
  }

  private static Analysis analysis(String text) {
    return new Analysis(new PlainTextReader().read("a", text), List.of(), List.of(), List.of());
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
