package org.hearsay.intake;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.problem.Problem;

/** Takes what intake finds, in the order it is found, on the thread that called intake. */
public interface IntakeSink {

  /**
   * An article.
   *
   * @param file the input it came from, as the user named it; {@code -} for standard input
   * @param article the article
   * @param problems what went wrong with it, though it could be read
   */
  void article(String file, Article article, List<Problem> problems);

  /**
   * An item of a feed, before the article that it holds, if it holds one.
   *
   * @param file the feed
   * @param item what it says
   */
  default void item(String file, FeedItem item) {}

  /** An input, or a part of one, that gave no article. */
  void problem(Problem problem);

  /** Intake is done with this input; what it gave has all been handed over. */
  void done(String file);
}
