package org.hearsay.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hearsay.decision.DecisionLog;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/**
 * What is exported: articles and stories, each loaded when its turn comes.
 *
 * @param articles ids, in order
 * @param stories numbers of stories as {@code ./hearsay stories} lists them, in order
 * @param source where they come from
 */
public record Selection(List<String> articles, List<Integer> stories, Source source) {

  /**
   * Where articles and stories come from.
   *
   * @param reading an article by its id
   * @param story a story by its number
   * @param decisions what people decided
   */
  public record Source(
      Function<String, Optional<ArticleReading>> reading,
      IntFunction<Numbered> story,
      DecisionLog decisions) {}

  /**
   * A story with its names.
   *
   * @param number as {@code ./hearsay stories} lists it
   * @param key as its page's address has it
   * @param story the story
   */
  public record Numbered(int number, String key, Story story) {}

  /** Takes one thing and may fail to write it. */
  @FunctionalInterface
  public interface Taker<T> {
    /** Takes it. */
    void take(T thing) throws IOException;
  }

  public Selection {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
  }

  /** Every article, one at a time. */
  public void eachArticle(Taker<ArticleReading> taker) throws IOException {
    for (String id : articles) {
      Optional<ArticleReading> reading = source.reading().apply(id);
      if (reading.isPresent()) {
        taker.take(reading.get());
      }
    }
  }

  /** Every story, one at a time. */
  public void eachStory(Taker<Numbered> taker) throws IOException {
    for (int number : stories) {
      taker.take(source.story().apply(number));
    }
  }
}
