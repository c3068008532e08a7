package org.hearsay.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.article.StatedDate;
import org.hearsay.lineage.CopyFamily;
import org.hearsay.lineage.LineageFinder;
import org.hearsay.statement.ArticleReading;

/**
 * Decides which articles are about the same event: copies are collapsed first, so that a story on a
 * hundred pages does not draw everything to itself; then groups are joined by the average
 * similarity of their words, articles that lie far apart in time counting as less similar. Pairs
 * worth comparing come from an index of each article's weightiest words, never from all pairs.
 * Thread-safe; the order of the input does not matter.
 */
public final class StoryGrouper {

  private final LineageFinder lineage = new LineageFinder();

  /**
   * The article ids of each story of two articles or more; an article may be in none. Ids ascend
   * within a story, and stories by their first id.
   *
   * @param readings the articles; of two with one id only the first is looked at
   */
  public List<List<String>> group(List<ArticleReading> readings) {
    Map<String, ArticleReading> byId = new TreeMap<>();
    readings.forEach(r -> byId.putIfAbsent(r.id(), r));
    Map<String, List<String>> copies = new TreeMap<>();
    byId.keySet().forEach(id -> copies.put(id, List.of(id)));
    for (CopyFamily family : lineage.families(List.copyOf(byId.values()))) {
      family.ids().forEach(copies::remove);
      copies.put(family.ids().get(0), family.ids());
    }
    List<List<String>> items = List.copyOf(copies.values());
    List<Article> articles = new ArrayList<>();
    for (String first : copies.keySet()) {
      ArticleReading reading = byId.get(first);
      if (reading != null) {
        articles.add(reading.article());
      }
    }
    return stories(groups(articles), items);
  }

  private static List<List<String>> stories(List<List<Integer>> groups, List<List<String>> items) {
    List<List<String>> stories = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<String> ids = group.stream().flatMap(i -> items.get(i).stream()).sorted().toList();
      if (ids.size() > 1) {
        stories.add(ids);
      }
    }
    stories.sort(Comparator.comparing(ids -> ids.get(0)));
    return stories;
  }

  private static List<List<Integer>> groups(List<Article> articles) {
    StoryVectors vectors = new StoryVectors(articles);
    AverageLink links = new AverageLink(articles.size(), StorySettings.SAME_STORY);
    List<List<Integer>> holders = new ArrayList<>();
    for (int term = 0; term < vectors.terms(); term++) {
      holders.add(new ArrayList<>(1));
    }
    int share = (int) (StorySettings.COMMON_SHARE * articles.size());
    int most =
        Math.max(StorySettings.COMMON_AT_LEAST, Math.min(StorySettings.COMMON_AT_MOST, share));
    int[] shared = new int[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      List<Integer> near = new ArrayList<>();
      for (int term : vectors.keyWords(i, most)) {
        for (int other : holders.get(term)) {
          if (shared[other]++ == 0) {
            near.add(other);
          }
        }
        holders.get(term).add(i);
      }
      for (int other : near) {
        boolean enough = shared[other] >= StorySettings.SHARED_KEY_WORDS;
        shared[other] = 0;
        if (!enough) {
          continue;
        }
        double similarity =
            vectors.vector(i).cosine(vectors.vector(other))
                * closeness(articles.get(i), articles.get(other));
        if (similarity >= StorySettings.LEAST_SIMILARITY) {
          links.similarity(other, i, similarity);
        }
      }
    }
    return links.groups();
  }

  /** 1 for articles of the same days or without dates, falling to 0 for those far apart. */
  private static double closeness(Article a, Article b) {
    Optional<LocalDate> dayA = a.metadata().published().map(StatedDate::day);
    Optional<LocalDate> dayB = b.metadata().published().map(StatedDate::day);
    if (dayA.isEmpty() || dayB.isEmpty()) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(dayA.get(), dayB.get()));
    double span = StorySettings.FAR_DAYS - StorySettings.FREE_DAYS;
    return Math.max(0, Math.min(1, (StorySettings.FAR_DAYS - days) / span));
  }
}
