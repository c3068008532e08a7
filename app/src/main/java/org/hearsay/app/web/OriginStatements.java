package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Origin;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * The statements in which an origin shows. A page's own words, which are no statement, have none.
 */
final class OriginStatements {

  private OriginStatements() {}

  /** In the order of the origin's appearances, each once. */
  static List<LedgerRow> of(Story story, Origin origin) {
    Map<String, ArticleReading> readings = new HashMap<>();
    for (StoryArticle article : story.articles()) {
      readings.put(article.id(), article.reading());
    }
    List<LedgerRow> rows = new ArrayList<>();
    for (Appearance appearance : origin.appearances()) {
      ArticleReading reading = readings.get(appearance.article());
      if (reading != null) {
        reading.statements().stream()
            .filter(s -> covers(s, appearance))
            .map(s -> new LedgerRow(reading.id(), s))
            .filter(row -> !rows.contains(row))
            .findFirst()
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static boolean covers(Statement statement, Appearance appearance) {
    return statement.attribution().roles().span().overlaps(appearance.excerpt().span());
  }
}
