package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.decision.Adjusted;
import org.hearsay.decision.Adjuster;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.problem.Problem;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Span;

/**
 * Keeps what was read. One article is one transaction: a killed run loses nothing that was reported
 * as read, and repeating it doubles nothing. An implementation says whether it may be shared
 * between threads.
 */
public interface Ledger extends AutoCloseable {

  /** What putting an article did. */
  enum Put {
    /** The page was not known. */
    ADDED,
    /** The page was known with other text; this is its newest version now. */
    NEW_VERSION,
    /** The same page with the same text was there; it was read again, nothing doubled. */
    UNCHANGED
  }

  /**
   * Keeps one reading, with its problems, in one transaction.
   *
   * @param file the input that it came from, as the user named it
   * @param reading what was read
   * @param problems what went wrong while it was read
   * @return what that did; when the call returns, it is on disk
   */
  Put put(String file, ArticleReading reading, List<Problem> problems);

  /**
   * Keeps the problems of an input that belong to none of its articles, replacing what was there.
   *
   * @param file the input
   * @param problems its problems; empty to say that it has none any more
   */
  void putProblems(String file, List<Problem> problems);

  /**
   * Whether this page is there with this text.
   *
   * @param pageKey see {@link PageKey}
   * @param textHash see {@link org.hearsay.text.SourceText#hash}
   */
  boolean holds(String pageKey, String textHash);

  /**
   * Ids of the newest versions of all articles, in order. An id is the article's own; where another
   * page in the ledger has it already, a part of its page key's hash follows.
   */
  List<String> articleIds();

  /** The newest version of an article. */
  Optional<ArticleReading> reading(String articleId);

  /** The problems kept, by file. */
  List<Problem> problems();

  /** How many rows there are. */
  Counts counts();

  /**
   * Full-text search over statements and titles, best first.
   *
   * @param words the user's words; operators of the engine's language have no effect
   * @param limit at most so many, 1 or more
   */
  List<Hit> search(String words, int limit);

  /**
   * Keeps which articles make up which story, replacing what was there.
   *
   * @param stories the article ids of each story
   * @throws IllegalArgumentException if one of the articles is not there
   */
  void putStories(List<List<String>> stories);

  /**
   * Whether articles came in since stories were last kept, so that they have to be grouped again: a
   * run may have been killed in between.
   */
  boolean storiesAreStale();

  /** The article ids of each story, as last kept. */
  List<List<String>> stories();

  /** The article of the page with this key. */
  Optional<String> articleId(String pageKey);

  /** The key of an article's page, see {@link PageKey}: what decisions are anchored to. */
  Optional<String> pageKey(String articleId);

  /**
   * Keeps a decision, unless somebody else decided on the same topic since: {@link Decision#seen}
   * must be the last one on its topic. When the call returns, it is on disk.
   */
  Appended append(Decision decision);

  /** All decisions, revoked ones and revocations too, in the order in which they were kept. */
  List<Decision> decisions();

  /** What it can tell without loading whole readings. */
  Catalogue catalogue();

  /**
   * The newest versions of these articles, with everything that was decided about them: what a
   * story is worked out from.
   */
  default Adjusted adjusted(List<String> articleIds) {
    List<ArticleReading> readings = new ArrayList<>();
    Map<String, String> pages = new HashMap<>();
    for (String id : articleIds) {
      reading(id).ifPresent(readings::add);
      pageKey(id).ifPresent(key -> pages.put(id, key));
    }
    return Adjuster.adjust(readings, pages, new DecisionLog(decisions()));
  }

  /** The newest version of an article, with what people decided about its statements. */
  default Optional<ArticleReading> adjustedReading(String articleId) {
    return adjusted(List.of(articleId)).readings().stream().findFirst();
  }

  /**
   * Decisions that hold and have nothing left to apply to, in order: their page is not here, or no
   * longer has their words. They are kept, and work again when the words come back.
   */
  default List<Problem> orphans() {
    DecisionLog log = new DecisionLog(decisions());
    Map<String, String> articles = new LinkedHashMap<>();
    log.inForce().stream()
        .flatMap(decision -> decision.ruling().anchors().stream())
        .map(Anchor::page)
        .distinct()
        .forEach(page -> articleId(page).ifPresent(article -> articles.put(page, article)));
    List<Problem> orphans = new ArrayList<>(Adjuster.withoutPage(articles.keySet(), log));
    orphans.addAll(adjusted(List.copyOf(articles.values())).problems());
    return orphans;
  }

  @Override
  void close();

  /**
   * What became of a decision.
   *
   * @param outcome whether it was kept
   * @param standing the last decision on its topic now: itself where it was kept, the one that
   *     stands in its way on a conflict
   */
  record Appended(Outcome outcome, Optional<Decision> standing) {
    /** Whether it is in the ledger now. */
    public boolean kept() {
      return outcome == Outcome.ADDED || outcome == Outcome.ALREADY_THERE;
    }
  }

  /** Outcomes of {@link #append}. */
  enum Outcome {
    ADDED,
    /** The same decision was there; nothing doubled. */
    ALREADY_THERE,
    /** Refused: somebody decided on the same topic, and this one has not seen it. */
    CONFLICT,
    /** Refused: it revokes a decision that is not there. */
    NOTHING_TO_REVOKE
  }

  /** Number of articles, versions, statements, problems. */
  record Counts(int articles, int versions, int statements, int problems) {}

  /**
   * A place that a search found.
   *
   * @param article the article's id
   * @param statement the statement's id, empty if the title was found
   * @param words the content of the statement, or the title
   * @param span where the words stand in the article's text; empty for a title that does not stand
   *     in it
   */
  record Hit(String article, Optional<String> statement, String words, Optional<Span> span) {}
}
