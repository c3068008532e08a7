package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.Layout;
import org.hearsay.article.Metadata;
import org.hearsay.ledger.Ledger;
import org.hearsay.problem.Problem;
import org.hearsay.problem.ProblemCode;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteLedgerTest {

  private final Path folder;
  private final SqliteLedger ledger;

  SqliteLedgerTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = SqliteLedger.open(folder.resolve("hearsay.db"));
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
    Random random = new Random(7);
    ArticleReading any = AnyReading.from(random);
    while (any.statements().isEmpty()) {
      any = AnyReading.from(random);
    }
    Article article = any.article();
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
}
