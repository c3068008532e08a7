package org.hearsay.eval.lineage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.article.Article;
import org.hearsay.eval.GoldStories;
import org.hearsay.eval.SharedFolder;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.StoryGrouper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Story grouping on ECB+ and on the articles of gold/stories thrown together. */
@Command(
    name = "stories",
    description = "Story grouping: BCubed on ECB+ 1-35 and on gold/stories; stories alone.")
public final class StoriesEval implements Callable<Integer> {

  @Mixin private SharedFolder shared = new SharedFolder();

  @Option(names = "--details", description = "Print every story that is not found as it is.")
  private boolean details;

  @Override
  public Integer call() {
    Map<Article, String> ecb = EcbPlus.articles(shared);
    report("ECB+ topics 1-35", ecb);
    Map<Article, String> gold = new LinkedHashMap<>();
    for (Path story : GoldStories.folders(shared)) {
      for (Article article : GoldStories.articles(story)) {
        gold.put(article, story.getFileName().toString());
      }
    }
    report("gold/stories", gold);
    alone("ECB+ alone", ecb);
    alone("gold alone", gold);
    return 0;
  }

  private void report(String name, Map<Article, String> stories) {
    Map<String, String> gold = new LinkedHashMap<>();
    List<ArticleReading> readings = new ArrayList<>();
    stories.forEach(
        (article, story) -> {
          gold.put(article.id(), story);
          readings.add(new ArticleReading(article, List.of(), List.of()));
        });
    long start = System.nanoTime();
    List<List<String>> groups = new StoryGrouper().group(readings);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, String> found = Clustering.labels(gold.keySet(), groups);
    Clustering.BCubed score = Clustering.BCubed.of(gold, found);
    System.out.printf(
        Locale.ROOT,
        "%-18s BCubed P %.3f R %.3f F1 %.3f  (%d articles, %d stories, %d groups, %d in none, %.2f"
            + " s)%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        gold.size(),
        gold.values().stream().distinct().count(),
        groups.size(),
        gold.size() - groups.stream().mapToInt(List::size).sum(),
        seconds);
    if (details) {
      print(gold, found);
    }
  }

  /** Each story as the only one of a folder: all its articles should be one story. */
  private void alone(String name, Map<Article, String> stories) {
    Map<String, List<ArticleReading>> byStory = new TreeMap<>();
    stories.forEach(
        (article, story) ->
            byStory
                .computeIfAbsent(story, s -> new ArrayList<>())
                .add(new ArticleReading(article, List.of(), List.of())));
    int whole = 0;
    for (Map.Entry<String, List<ArticleReading>> story : byStory.entrySet()) {
      List<Integer> sizes =
          new StoryGrouper().group(story.getValue()).stream().map(List::size).toList();
      int size = story.getValue().size();
      if (size < 2 || sizes.equals(List.of(size))) {
        whole++;
      } else if (details) {
        System.out.println("  " + story.getKey() + " of " + size + ": " + sizes);
      }
    }
    System.out.printf(Locale.ROOT, "%-18s %d of %d stories whole%n", name, whole, byStory.size());
  }

  private static void print(Map<String, String> gold, Map<String, String> found) {
    Map<String, Map<String, Integer>> byGroup = new TreeMap<>();
    found.forEach(
        (id, group) ->
            byGroup
                .computeIfAbsent(group, g -> new TreeMap<>())
                .merge(String.valueOf(gold.get(id)), 1, Integer::sum));
    byGroup.forEach((group, stories) -> System.out.println("  " + group + " " + stories));
  }
}
