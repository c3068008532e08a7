package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.app.output.StoryKey;
import org.hearsay.claim.Claim;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/**
 * The stories of a ledger, worked out when they are first asked for and kept while their articles
 * stay the same. Thread-safe: a ledger is asked by one request at a time.
 */
public final class StoryShelf {

  /** Stories kept; at some 40 articles each, well under 100 MB. */
  private static final int MOST = 64;

  private final Ledger ledger;
  private final Hearsay hearsay = Hearsay.withDefaults();
  private final Map<String, Entry> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoryShelf.Entry> eldest) {
          return size() > MOST;
        }
      };

  /**
   * A story under the key that addresses it.
   *
   * @param key from the ids and texts of its articles: the same articles, the same key
   */
  public record Entry(String key, Story story) {

    /** Origins in words, contested, denied. */
    public List<String> chips() {
      return main().map(StoryFigures::chips).orElse(List.of("no claim found"));
    }

    public Optional<Claim> main() {
      return story.claims().stream().findFirst();
    }

    public StoryFigures figures() {
      return StoryFigures.of(story);
    }
  }

  /** The stories of this ledger. */
  public StoryShelf(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All stories, largest first. */
  public synchronized List<Entry> entries() {
    return ledger.stories().stream()
        .map(this::entryOf)
        .sorted((a, b) -> b.story().articles().size() - a.story().articles().size())
        .toList();
  }

  /** The story with this key. */
  public synchronized Optional<Entry> entry(String key) {
    // Story by story: those behind the one that is asked for are neither loaded nor worked out.
    return ledger.stories().stream()
        .map(this::entryOf)
        .filter(e -> e.key().equals(key))
        .findFirst();
  }

  /** The stories that an article is in. */
  public synchronized List<Entry> storiesOf(String article) {
    return ledger.stories().stream()
        .filter(ids -> ids.contains(article))
        .map(this::entryOf)
        .toList();
  }

  private Entry entryOf(List<String> ids) {
    List<ArticleReading> readings =
        ids.stream().map(ledger::reading).flatMap(Optional::stream).toList();
    String key = StoryKey.of(readings);
    return kept.computeIfAbsent(key, k -> new Entry(k, hearsay.story(readings)));
  }
}
