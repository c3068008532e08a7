package org.hearsay.app.command;

import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.app.Console;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/** The stories of a ledger. */
final class Stories {

  private Stories() {}

  /** Groups all articles of the ledger anew. */
  static void group(Ledger ledger) {
    ledger.putStories(Hearsay.withDefaults().stories(readings(ledger, ledger.articleIds())));
  }

  /** The readings of these articles, newest versions. */
  static List<ArticleReading> readings(Ledger ledger, List<String> ids) {
    return ids.stream().map(ledger::reading).flatMap(Optional::stream).toList();
  }

  /** One story of the ledger, worked out from its articles and what people decided about them. */
  static Story of(Ledger ledger, List<String> ids) {
    return Hearsay.withDefaults().story(ledger.adjusted(ids));
  }

  /** The stories, with a word to the user where there are none or they are not up to date. */
  static List<List<String>> list(Ledger ledger, Console console) {
    if (ledger.storiesAreStale()) {
      console.note("The last run was cut short: run the same read command again to complete it.");
    }
    List<List<String>> stories = ledger.stories();
    if (stories.isEmpty()) {
      console.line(
          "No two of its "
              + Tally.counted(ledger.counts().articles(), "article")
              + " tell the same story. (story PATH... treats any articles as one.)");
    }
    return stories;
  }
}
