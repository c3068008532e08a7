package org.hearsay.app.command;

import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.app.Console;
import org.hearsay.app.output.Page;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/** The stories of a ledger. */
final class Stories {

  private Stories() {}

  /** Groups all articles of the ledger anew. */
  static void group(Ledger ledger) {
    List<ArticleReading> readings =
        ledger.articleIds().stream().map(ledger::reading).flatMap(Optional::stream).toList();
    ledger.putStories(Hearsay.withDefaults().stories(readings));
  }

  /** One story of the ledger, worked out from its articles and what people decided about them. */
  static Story of(Ledger ledger, List<String> ids) {
    return Hearsay.withDefaults().story(ledger.adjusted(ids));
  }

  /** A word to the user where a run was cut short before it grouped the stories anew. */
  static void noteIfStale(Ledger ledger, Console console) {
    if (ledger.storiesAreStale()) {
      console.note("The last run was cut short: run the same read command again to complete it.");
    }
  }

  /** The stories, with a word to the user where there are none or they are not up to date. */
  static List<List<String>> list(Ledger ledger, Console console) {
    noteIfStale(ledger, console);
    List<List<String>> stories = ledger.stories();
    if (stories.isEmpty()) {
      console.line(
          "No two of its "
              + Page.counted(ledger.counts().articles(), "article")
              + " tell the same story. (story PATH... treats any articles as one.)");
    }
    return stories;
  }
}
