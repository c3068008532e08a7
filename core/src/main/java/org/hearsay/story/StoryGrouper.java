package org.hearsay.story;

import java.util.List;
import org.hearsay.statement.ArticleReading;

/** Decides which articles are about the same event. */
public final class StoryGrouper {

  /** The article ids of each story of two articles or more; an article may be in none. */
  public List<List<String>> group(List<ArticleReading> readings) {
    return List.of();
  }
}
