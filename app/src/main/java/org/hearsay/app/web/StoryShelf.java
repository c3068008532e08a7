package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearsay.Hearsay;
import org.hearsay.app.output.StoryFigures;
import org.hearsay.app.output.StoryKey;
import org.hearsay.claim.Claim;
import org.hearsay.decision.Decision;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.story.Story;

/**
 * The stories of a ledger, worked out when they are asked for, or beforehand by a thread of their
 * own, and kept while their articles and what people decided about them stay the same. Thread-safe.
 */
public final class StoryShelf implements AutoCloseable {

  /** Stories kept; at some 40 articles each, well under 100 MB. */
  private static final int MOST = 64;

  /** Articles of a story that a request waits for: some ten pages take a tenth of a second. */
  private static final int LARGE = 60;

  /** Locks that requests for different stories share: more than there are processors. */
  private static final int LOCKS = 64;

  private final Ledger ledger;
  private final DecisionBook book;
  private final Hearsay hearsay = Hearsay.withDefaults();
  private final Object[] locks = new Object[LOCKS];
  private final Map<String, Entry> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Summary> summaries = new ConcurrentHashMap<>();
  private final Set<String> pending = ConcurrentHashMap.newKeySet();
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "stories");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });
  private final Remembered<Index> index;

  /** The stories of one state of the ledger. */
  private record Index(List<Ref> refs, Map<String, Ref> byKey, Map<String, List<Ref>> byArticle) {}

  /**
   * A story that need not have been worked out.
   *
   * @param key from the ids and texts of its articles: the same articles, the same key
   * @param ids its articles
   */
  public record Ref(String key, List<String> ids) {}

  /**
   * A story under the key that addresses it.
   *
   * @param ref its key and articles
   * @param story the story
   * @param log what had been decided when it was worked out
   * @param pages the keys of its pages
   */
  public record Entry(Ref ref, Story story, int log, Set<String> pages) {

    /** See {@link Ref}. */
    public String key() {
      return ref.key();
    }

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

  /**
   * What a list shows of a story.
   *
   * @param title its main claim
   * @param chips origins in words, contested, denied
   * @param figures articles, outlets, not copies
   * @param decided whether people changed its main claim
   */
  public record Summary(String title, List<String> chips, StoryFigures figures, boolean decided) {
    static Summary of(Entry entry) {
      return new Summary(
          entry.story().title(),
          entry.chips(),
          entry.figures(),
          entry.main().map(c -> !c.sourcing().decidedBy().isEmpty()).orElse(false));
    }
  }

  StoryShelf(Ledger ledger, DecisionBook book) {
    this.ledger = ledger;
    this.book = book;
    this.index = new Remembered<>(ledger, StoryShelf::indexOf);
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /** All stories, largest first. */
  List<Ref> refs() {
    return index.get().refs();
  }

  /** The story with this key. */
  Optional<Entry> entry(String key) {
    return Optional.ofNullable(index.get().byKey().get(key)).map(this::workedOut);
  }

  /**
   * The story with this key without a long wait: a large one that has to be worked out (again) is
   * worked out by the thread for that, and what is known of it so far is given.
   */
  Soon soon(String key) {
    Optional<Ref> ref = Optional.ofNullable(index.get().byKey().get(key));
    if (ref.isEmpty() || ref.get().ids().size() <= LARGE) {
      return new Soon(ref, ref.map(this::workedOut), true);
    }
    Optional<Entry> there = atHand(ref.get());
    boolean current = there.filter(this::current).isPresent();
    if (!current && pending.add(key)) {
      ahead.execute(
          () -> {
            try {
              workedOut(ref.get());
            } finally {
              pending.remove(key);
            }
          });
    }
    return new Soon(ref, there, current);
  }

  /**
   * What is known of a story at once.
   *
   * @param ref the story, if there is one with the key
   * @param entry what was worked out, if anything was
   * @param current whether that holds everything decided since
   */
  record Soon(Optional<Ref> ref, Optional<Entry> entry, boolean current) {}

  /** The stories that an article is in. */
  List<Ref> storiesOf(String article) {
    return index.get().byArticle().getOrDefault(article, List.of());
  }

  /** What a list shows of a story, if that is known already. */
  Optional<Summary> summary(Ref ref) {
    return Optional.ofNullable(summaries.get(ref.key()));
  }

  /** The story, if it is kept at this moment. */
  Optional<Entry> atHand(Ref ref) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(ref.key()));
    }
  }

  /** Works stories out when nobody waits for anything. */
  void ahead(List<Ref> refs) {
    refs.forEach(ref -> ahead.execute(() -> workedOut(ref)));
  }

  Entry workedOut(Ref ref) {
    synchronized (locks[Math.floorMod(ref.key().hashCode(), LOCKS)]) {
      Optional<Entry> there = atHand(ref).filter(this::current);
      if (there.isPresent()) {
        return there.get();
      }
      List<Decision> log = book.log().all();
      Set<String> pages = new HashSet<>();
      ref.ids().forEach(id -> ledger.pageKey(id).ifPresent(pages::add));
      Entry entry = new Entry(ref, hearsay.story(ledger.adjusted(ref.ids())), log.size(), pages);
      summaries.put(ref.key(), Summary.of(entry));
      synchronized (kept) {
        kept.put(ref.key(), entry);
        if (kept.size() > MOST) {
          kept.remove(leastMissed());
        }
      }
      return entry;
    }
  }

  /** Of those not asked for longest, one that is soon worked out again, if there is one. */
  private String leastMissed() {
    return kept.entrySet().stream()
        .filter(e -> e.getValue().ref().ids().size() <= LARGE)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> kept.keySet().iterator().next());
  }

  /** Whether nothing was decided about its pages since. */
  private boolean current(Entry entry) {
    return book.since(entry.log()).stream()
        .noneMatch(decision -> book.touches(decision, entry.pages()));
  }

  private static Index indexOf(Ledger ledger) {
    List<Ref> refs = new ArrayList<>();
    Map<String, Ref> byKey = new HashMap<>();
    Map<String, List<Ref>> byArticle = new HashMap<>();
    for (List<Catalogue.Member> members : ledger.catalogue().stories()) {
      Ref ref = ref(members);
      refs.add(ref);
      byKey.put(ref.key(), ref);
      ref.ids().forEach(id -> byArticle.computeIfAbsent(id, k -> new ArrayList<>(1)).add(ref));
    }
    refs.sort((a, b) -> b.ids().size() - a.ids().size());
    return new Index(List.copyOf(refs), byKey, byArticle);
  }

  private static Ref ref(List<Catalogue.Member> members) {
    return new Ref(StoryKey.of(members), members.stream().map(Catalogue.Member::article).toList());
  }

  @Override
  public void close() {
    ahead.shutdownNow();
  }
}
