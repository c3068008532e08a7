package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hearsay.article.Article;
import org.hearsay.article.Layout;
import org.hearsay.article.Metadata;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Reliability;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every ledger promises, whatever it is kept in. */
abstract class LedgerContract {

  private final Supplier<Ledger> place;
  private final Ledger ledger;

  /**
   * With a new ledger.
   *
   * @param place opens it, and opens it again
   */
  LedgerContract(Supplier<Ledger> place) {
    this.place = place;
    this.ledger = place.get();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Problem problem(String file, String message) {
    return new Problem(ProblemCode.BAD_ENCODING, file, "byte 3", message);
  }

  @Test
  void theSamePageWithTheSameTextIsThereOnce() {
    ArticleReading reading = Ledgers.read("page", "The mayor said that the bridge is open.");
    String hash = reading.article().text().hash();
    assertThat(ledger.holds("page.txt#page", hash)).isFalse();
    assertThat(ledger.put("page.txt", reading, List.of())).isEqualTo(Ledger.Put.ADDED);
    assertThat(ledger.holds("page.txt#page", hash)).isTrue();
    assertThat(ledger.put("page.txt", reading, List.of())).isEqualTo(Ledger.Put.UNCHANGED);
    assertThat(ledger.counts().articles()).isEqualTo(1);
    assertThat(ledger.counts().versions()).isEqualTo(1);
  }

  @Test
  void anotherTextOfThePageIsItsNewestVersionAndTheOldOneStays() {
    ledger.put("page.txt", Ledgers.read("page", "The bridge is open."), List.of());
    ArticleReading corrected = Ledgers.read("page", "The bridge is closed.");
    assertThat(ledger.put("page.txt", corrected, List.of())).isEqualTo(Ledger.Put.NEW_VERSION);
    assertThat(ledger.reading("page")).contains(corrected);
    assertThat(ledger.counts()).extracting(Ledger.Counts::articles).isEqualTo(1);
    assertThat(ledger.counts()).extracting(Ledger.Counts::versions).isEqualTo(2);
    assertThat(ledger.holds("page.txt#page", new SourceText("The bridge is open.").hash()))
        .isTrue();
  }

  @Test
  void aPageIsKnownByItsAddressWhereverItsFileLies() {
    Metadata metadata = Metadata.NONE.withAddress(Optional.of("https://example.org/bridge"));
    Layout layout = new Layout(List.of(), List.of(), Optional.empty());
    ArticleReading reading =
        new ArticleReading(
            new Article("bridge", new SourceText("Open."), metadata, layout), List.of(), List.of());
    ledger.put("a/bridge.html", reading, List.of());
    assertThat(ledger.put("b/copy.html", reading, List.of())).isEqualTo(Ledger.Put.UNCHANGED);
    assertThat(ledger.articleIds()).containsExactly("bridge");
  }

  @Test
  void pagesOfOneNameStayApart() {
    ArticleReading one = Ledgers.read("index", "The bridge is open.");
    ArticleReading two = Ledgers.read("index", "The bridge is closed.");
    ledger.put("a/index.txt", one, List.of());
    ledger.put("b/index.txt", two, List.of());
    String other = Ledgers.idOf(ledger, two, "b/index.txt");
    assertThat(other).startsWith("index~");
    assertThat(ledger.articleIds()).containsExactlyInAnyOrder("index", other);
    assertThat(ledger.reading("index")).contains(one);
    assertThat(ledger.reading(other)).contains(Ledgers.renamed(two, other));
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(ledger.reading("nothing")).isEmpty();
    assertThat(ledger.articleIds()).isEmpty();
    assertThat(ledger.stories()).isEmpty();
    assertThat(ledger.problems()).isEmpty();
    assertThat(ledger.search("bridge", 5)).isEmpty();
  }

  @Test
  void problemsAreReplacedNotGathered() {
    Problem broken = problem("page.txt", "a byte was replaced");
    ArticleReading reading = Ledgers.read("page", "Open.");
    ledger.put("page.txt", reading, List.of(broken));
    ledger.put("page.txt", reading, List.of(broken));
    ledger.putProblems("empty.txt", List.of(problem("empty.txt", "no text")));
    ledger.putProblems("empty.txt", List.of(problem("empty.txt", "no text")));
    assertThat(ledger.problems()).containsExactly(problem("empty.txt", "no text"), broken);
    assertThat(ledger.counts().problems()).isEqualTo(2);
    ledger.putProblems("empty.txt", List.of());
    assertThat(ledger.problems()).containsExactly(broken);
  }

  @Test
  void storiesAreReplacedAsAWhole() {
    for (String id : List.of("a", "b", "c")) {
      ledger.put(id + ".txt", Ledgers.read(id, "Text " + id), List.of());
    }
    assertThat(ledger.storiesAreStale()).isTrue();
    ledger.putStories(List.of(List.of("b", "a"), List.of("c", "a")));
    assertThat(ledger.storiesAreStale()).isFalse();
    assertThat(ledger.stories()).containsExactly(List.of("b", "a"), List.of("c", "a"));
    assertThatThrownBy(() -> ledger.putStories(List.of(List.of("c", "d"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("d");
    assertThat(ledger.stories()).containsExactly(List.of("b", "a"), List.of("c", "a"));
    ledger.putStories(List.of(List.of("a", "c")));
    assertThat(ledger.stories()).containsExactly(List.of("a", "c"));
  }

  @Test
  void searchFindsTitlesAndStatementsOfTheNewestVersionOnly() {
    Article article = AnyReading.withStatements(new Random(7)).article();
    ArticleReading titled =
        new ArticleReading(
            new Article(
                "t",
                new SourceText("Bridge Opens Early" + article.text().value()),
                Metadata.NONE.withTitle(Optional.of("Bridge Opens Early")),
                new Layout(List.of(), List.of(), Optional.empty())),
            List.of(),
            List.of());
    ledger.put("t.txt", titled, List.of());
    assertThat(ledger.search("opens BRIDGE", 5))
        .containsExactly(
            new Ledger.Hit(
                "t", Optional.empty(), "Bridge Opens Early", Optional.of(new Span(0, 18))));
    ledger.put("t.txt", Ledgers.read("t", "Closed."), List.of());
    assertThat(ledger.search("bridge", 5)).isEmpty();
  }

  @Test
  void operatorsOfTheSearchEngineAreWords() {
    ledger.put("t.txt", Ledgers.read("t", "Open."), List.of());
    for (String hostile :
        List.of(
            "\"",
            "a AND",
            "NOT",
            "x*",
            "col:y",
            "(",
            "^",
            "NEAR(a b)",
            "'; DROP TABLE page",
            "\0")) {
      assertThat(ledger.search(hostile, 3)).isEmpty();
    }
    assertThatThrownBy(() -> ledger.search("open", 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAndAccents() {
    ledger.put(
        "t.txt",
        Ledgers.read(
            "t", "Mayor Zo\u00eb \u00c5str\u00f6m said on Monday that caf\u00e9 42b is OPEN."),
        List.of());
    for (String words : List.of("zoe", "ZO\u00cb astrom", "cafe open", "42B", "cafe OPEN 42B")) {
      assertThat(ledger.search(words, 3)).describedAs(words).hasSize(1);
    }
    // The cue is not among the words that are found.
    assertThat(ledger.search("open said zoe", 3)).isEmpty();
    assertThat(ledger.search("caf", 3)).isEmpty();
    assertThat(ledger.search("zoe closed", 3)).isEmpty();
  }

  @Test
  void longNamesAndAddressesAreKept() {
    String address = "https://example.org/" + "\u4e16x7q".repeat(5_000);
    Metadata metadata =
        Metadata.NONE
            .withAddress(Optional.of(address))
            .withOutlet(Optional.of("Outlet ".repeat(900)))
            .withTitle(Optional.of("title " + "wordy".repeat(9_000)));
    ArticleReading reading =
        new ArticleReading(
            new Article(
                "long",
                new SourceText("Open."),
                metadata,
                new Layout(List.of(), List.of(), Optional.empty())),
            List.of(),
            List.of());
    assertThat(ledger.put("l.txt", reading, List.of())).isEqualTo(Ledger.Put.ADDED);
    assertThat(ledger.put("l.txt", reading, List.of())).isEqualTo(Ledger.Put.UNCHANGED);
    assertThat(ledger.reading("long")).contains(reading);
    assertThat(ledger.pageKey("long")).contains(address);
  }

  @Test
  void whatOneProgramKeepsAnotherSees() {
    try (Ledger other = place.get()) {
      ledger.put("a.txt", Ledgers.read("a", "The bridge is open."), List.of());
      assertThat(other.articleIds()).containsExactly("a");
      String before = other.catalogue().stamp();
      ledger.put("b.txt", Ledgers.read("b", "The bridge is shut."), List.of());
      assertThat(other.catalogue().stamp()).isNotEqualTo(before);
    }
    assertThat(ledger.articleIds()).containsExactly("a", "b");
  }

  @Test
  void writersAndReadersWorkAtTheSameTime() throws Exception {
    int writers = 4;
    int articles = 25;
    ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        int first = writer % 2;
        results.add(
            threads.submit(
                () -> {
                  try (Ledger own = place.get()) {
                    int added = 0;
                    for (int i = 0; i < articles; i++) {
                      // Two writers bring the same pages, at the same moment.
                      String id = "w" + first + "-" + i;
                      Ledger.Put put =
                          own.put(
                              id + ".txt", Ledgers.read(id, "Gate " + i + " is open."), List.of());
                      added += put == Ledger.Put.ADDED ? 1 : 0;
                    }
                    return added;
                  }
                }));
      }
      Future<Integer> reads =
          threads.submit(
              () -> {
                int seen = 0;
                try (Ledger own = place.get()) {
                  while (seen < 2 * articles) {
                    List<String> ids = own.articleIds();
                    assertThat(ids.size()).isGreaterThanOrEqualTo(seen);
                    seen = ids.size();
                    ids.forEach(id -> assertThat(own.reading(id)).isPresent());
                  }
                }
                return seen;
              });
      int added = 0;
      for (Future<Integer> result : results) {
        added += result.get();
      }
      assertThat(added).isEqualTo(2 * articles);
      assertThat(reads.get()).isEqualTo(2 * articles);
      assertThat(ledger.counts().versions()).isEqualTo(2 * articles);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsRefused() throws Exception {
    int people = 8;
    ExecutorService threads = Executors.newFixedThreadPool(people);
    CyclicBarrier start = new CyclicBarrier(people);
    try {
      List<Future<Ledger.Appended>> results = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        Decision decision =
            DecisionLog.EMPTY.decide(
                new Decision.Made("Person " + person, Instant.EPOCH, ""),
                new Ruling.GradeSource(new SourceName("The Gazette"), Reliability.C));
        results.add(
            threads.submit(
                () -> {
                  try (Ledger own = place.get()) {
                    start.await();
                    return own.append(decision);
                  }
                }));
      }
      int kept = 0;
      for (Future<Ledger.Appended> result : results) {
        kept += result.get().kept() ? 1 : 0;
      }
      assertThat(kept).isEqualTo(1);
      Decision winner = ledger.decisions().get(0);
      assertThat(ledger.decisions()).containsExactly(winner);
      for (Future<Ledger.Appended> result : results) {
        assertThat(result.get().standing()).contains(winner);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
