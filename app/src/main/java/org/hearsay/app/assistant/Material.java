package org.hearsay.app.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/**
 * What the tools look into: the ledger, which is opened when it is first asked for, and the
 * articles that this session has read. For one thread.
 */
final class Material implements AutoCloseable {

  /** Articles of the session that are kept; evidence for older ones has to be read again. */
  private static final int MOST_ARTICLES = 600;

  /** Stories that are kept worked out; at some 40 articles each, well under 100 MB. */
  private static final int MOST_STORIES = 64;

  /** Stands before the id of an article that is not in the ledger. */
  static final String SESSION = "session:";

  private final Supplier<Ledger> opener;
  private final Hearsay hearsay = Hearsay.withDefaults();
  private Optional<Ledger> opened = Optional.empty();
  private String worked = "";
  private final Map<String, ArticleReading> session = newestFew(MOST_ARTICLES);
  private final Map<List<String>, Story> stories = newestFew(MOST_STORIES);

  /**
   * Material in a ledger.
   *
   * @param opener opens it; its exceptions say why that cannot be
   */
  Material(Supplier<Ledger> opener) {
    this.opener = opener;
  }

  private static <K, V> Map<K, V> newestFew(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  Ledger ledger() {
    Ledger ledger = opened.orElseGet(opener);
    opened = Optional.of(ledger);
    return ledger;
  }

  /** Keeps what was read for this session, under ids that no article of the ledger has. */
  List<ArticleReading> keep(List<ArticleReading> readings) {
    List<ArticleReading> kept = new ArrayList<>();
    for (ArticleReading reading : readings) {
      Article article = reading.article();
      Article named =
          new Article(SESSION + article.id(), article.text(), article.metadata(), article.layout());
      kept.add(new ArticleReading(named, reading.statements(), reading.garblings()));
    }
    kept.forEach(reading -> session.put(reading.id(), reading));
    return kept;
  }

  /** An article of the session, or of the ledger with what people decided about it. */
  Optional<ArticleReading> article(String id) {
    return id.startsWith(SESSION)
        ? Optional.ofNullable(session.get(id))
        : ledger().adjustedReading(id);
  }

  /** The article ids of each story of the ledger. */
  List<List<String>> stories() {
    return ledger().stories();
  }

  /** A story of the ledger, worked out from its articles; kept until the ledger changes. */
  Story story(List<String> ids) {
    Ledger ledger = ledger();
    String stamp = ledger.catalogue().stamp();
    if (!stamp.equals(worked)) {
      stories.clear();
      worked = stamp;
    }
    Story known = stories.get(ids);
    if (known != null) {
      return known;
    }
    Story story = hearsay.story(ledger.adjusted(ids));
    stories.put(ids, story);
    return story;
  }

  /** Articles that were read just now, as one story. */
  Story asStory(List<ArticleReading> readings) {
    return hearsay.story(readings);
  }

  @Override
  public void close() {
    opened.ifPresent(Ledger::close);
  }
}
