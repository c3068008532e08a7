package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.attribution.Act;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Ruling;
import org.hearsay.intake.Intake;
import org.hearsay.intake.IntakeSink;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.PageKey;
import org.hearsay.problem.Problem;
import org.hearsay.statement.Statement;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of watching against a real server and a real ledger; only the clock stands. */
final class WatchTest {

  private static final String[] AGENCY = {
    "The minister of works, Tomas Arden, was told in March that the Selby bridge was cracked, three"
        + " people familiar with the inspection said.",
    "The inspection of the Selby bridge found cracks in two of its pillars, the people said. The"
        + " bridge was closed on Sunday after a lorry broke through its deck.",
    "Arden's office declined to comment."
  };

  private final NewsSite site = new NewsSite();
  private final StandingClock clock = new StandingClock();
  private final Path folder;
  private final Ledger ledger;
  private final List<String> problems = new ArrayList<>();
  private Optional<URI> webhook = Optional.empty();

  WatchTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.ledger = SqliteLedger.open(folder.resolve("w.db"));
    site.page("/one", "Minister was told of cracked Selby bridge, sources say", AGENCY);
    site.page("/two", "Selby bridge: minister knew of cracks", AGENCY);
    site.feed("/feed", "/one", "/two");
  }

  @AfterEach
  void close() {
    ledger.close();
    site.close();
  }

  private List<String> round(Path... folders) throws InterruptedException {
    Watch.Plan plan =
        new Watch.Plan(
            List.of(site.at("/feed")),
            List.of(folders),
            folder.resolve("w.watch.json"),
            webhook,
            "hearsay/test");
    List<String> lines = new ArrayList<>();
    Hearsay hearsay = Hearsay.withDefaults();
    new Watch(plan, new InLedger(hearsay), clock, clock)
        .round(
            () ->
                ledger.putStories(
                    hearsay.stories(
                        ledger.articleIds().stream()
                            .flatMap(id -> ledger.reading(id).stream())
                            .toList())),
            (line, json) -> lines.add(line));
    return lines;
  }

  @Test
  void newPagesAreReadAndTheStoryIsToldOnce() throws Exception {
    assertThat(round()).singleElement().asString().contains("new story", "story of 2 articles");
    assertThat(ledger.articleIds()).hasSize(2);
    assertThat(problems).isEmpty();
    site.asked();
    assertThat(round()).isEmpty();
    assertThat(site.asked()).containsExactly("GET /robots.txt 404", "GET /feed 200");
    assertThat(ledger.counts().versions()).isEqualTo(2);
  }

  private void denial() {
    site.page(
        "/three",
        "Minister denies that he was told of cracked Selby bridge",
        "The minister of works, Tomas Arden, denied on Monday that he was told in March that the"
            + " Selby bridge was cracked.",
        "\"I was never told that the Selby bridge was cracked,\" Arden said. The bridge was closed"
            + " on Sunday after a lorry broke through its deck. Three people familiar with the"
            + " inspection had said that it found cracks in two of its pillars.");
  }

  @Test
  void whatAPersonDecidedCountsWhenTheStoryIsToldAgain() throws Exception {
    denial();
    site.feed("/feed", "/one", "/two", "/three");
    assertThat(round()).singleElement().asString().contains("new story", "denied");
    for (String id : ledger.articleIds()) {
      for (Statement statement : ledger.reading(id).orElseThrow().statements()) {
        if (statement.act() == Act.DENY) {
          relabel(Anchor.of(ledger.pageKey(id).orElseThrow(), statement));
        }
      }
    }
    site.page("/four", "Selby bridge: minister knew of cracks, sources say", AGENCY);
    site.feed("/feed", "/one", "/two", "/three", "/four");
    assertThat(round()).anySatisfy(line -> assertThat(line).contains("who deny it: 1-1, now 0-0"));
  }

  private void relabel(Anchor denial) {
    Ruling ruling =
        new Ruling.Relabel(denial, Optional.of(Act.CONFIRM), Optional.empty(), Optional.empty());
    Decision.Made made = new Decision.Made("Ada", clock.instant(), "heard the tape");
    assertThat(ledger.append(new DecisionLog(ledger.decisions()).decide(made, ruling)).kept())
        .isTrue();
  }

  @Test
  void aNewOriginAFirstDenialAndTheIntervalAreTold() throws Exception {
    round();
    denial();
    site.feed("/feed", "/one", "/two", "/three");
    assertThat(round())
        .anySatisfy(line -> assertThat(line).contains("first denial: Tomas Arden"))
        .anySatisfy(line -> assertThat(line).contains("new origin: Tomas Arden").contains("127.0"))
        .anySatisfy(
            line -> assertThat(line).contains("independent origins: who deny it: 0-0, now"));
  }

  @Test
  void aChangedPageIsReadAgainWhenItsTimeHasCome() throws Exception {
    round();
    site.page(
        "/two",
        "Selby bridge: minister knew of cracks",
        AGENCY[0],
        AGENCY[1],
        "Arden said that he was told in April, not in March.");
    assertThat(round()).isEmpty();
    clock.move(Duration.ofHours(1));
    assertThat(round()).anySatisfy(line -> assertThat(line).contains("page changed"));
    assertThat(ledger.counts().versions()).isEqualTo(3);
    assertThat(ledger.articleIds()).hasSize(2);
  }

  @Test
  void aFeedThatIsBrokenIsAProblemAndTheRoundGoesOn() throws Exception {
    site.put("/feed", NewsSite.Answer.page("<rss><channel><item>"));
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("note.txt"), "The ferry is late, said Ann Lee.");
    assertThat(round(inbox)).isEmpty();
    assertThat(problems).singleElement().asString().contains("malformed");
    assertThat(ledger.articleIds()).containsExactly("note");
    site.feed("/feed", "/one");
    round(inbox);
    assertThat(ledger.articleIds()).hasSize(2);
  }

  @Test
  void aPageThatRobotsRulesCloseIsKnownFromTheFeedAlone() throws Exception {
    site.put("/robots.txt", NewsSite.Answer.page("User-agent: *\nDisallow: /two\n"));
    site.put(
        "/feed",
        NewsSite.Answer.page(
            "<rss version=\"2.0\"><channel><title>Site</title><item><title>Bridge</title><link>"
                + site.at("/two")
                + "</link><description>The Selby bridge is closed, the minister said on Monday."
                + "</description></item></channel></rss>"));
    round();
    assertThat(site.asked()).doesNotContain("GET /two 200");
    assertThat(problems).singleElement().asString().contains("robots.txt");
    assertThat(ledger.counts().articles()).isEqualTo(1);
  }

  @Test
  void aStateThatIsLostCostsRequestsAndDoublesNothing() throws Exception {
    round();
    Files.delete(folder.resolve("w.watch.json"));
    assertThat(round()).isEmpty();
    assertThat(ledger.counts().versions()).isEqualTo(2);
    assertThat(ledger.counts().articles()).isEqualTo(2);
  }

  @Test
  void whatTheWebhookDoesNotTakeIsSentInTheNextRound() throws Exception {
    webhook = Optional.of(site.at("/hook"));
    site.put("/hook", NewsSite.Answer.status(500));
    round();
    assertThat(problems).singleElement().asString().contains("1 messages wait for the webhook");
    assertThat(site.posted()).isEmpty();
    assertThat(clock.pauses()).contains(Duration.ofSeconds(4));
    site.put("/hook", NewsSite.Answer.page("ok"));
    assertThat(round()).isEmpty();
    assertThat(site.posted())
        .singleElement()
        .asString()
        .contains("\"kind\":\"new-story\"", "\"at\":\"2025-06-03T06:0");
    round();
    assertThat(site.posted()).hasSize(1);
  }

  @Test
  void aPageThatNamesAnotherHostAsItsOwnKeepsTheAddressItCameFrom() throws Exception {
    site.put(
        "/one",
        NewsSite.Answer.page(
            "<html lang=en><head><link rel=canonical href='https://example.org/theirs'>"
                + "<title>Bridge</title></head><body><article><h1>Bridge</h1><p>"
                + String.join("</p><p>", AGENCY)
                + "</p></article></body></html>"));
    round();
    assertThat(ledger.articleIds())
        .allSatisfy(
            id ->
                assertThat(ledger.reading(id).orElseThrow().article().metadata().address())
                    .hasValueSatisfying(a -> assertThat(a).startsWith("http://127.0.0.1")));
  }

  /** Keeps what is read, as the command does. */
  private final class InLedger implements Keeper {
    private final Hearsay hearsay;

    InLedger(Hearsay hearsay) {
      this.hearsay = hearsay;
    }

    @Override
    public Kept keep(String input, Article article, List<Problem> found) {
      if (ledger.holds(PageKey.of(input, article), article.text().hash())) {
        return Kept.SAME;
      }
      return Kept.valueOf(ledger.put(input, hearsay.read(article), found).name());
    }

    @Override
    public Optional<String> idOf(Article article) {
      return ledger.articleIds().stream().filter(article.id()::equals).findFirst();
    }

    @Override
    public void keepFiles(List<Path> files, ChangedPage changed) {
      new Intake()
          .read(
              files,
              new IntakeSink() {
                @Override
                public void article(String file, Article article, List<Problem> found) {
                  keep(file, article, found);
                }

                @Override
                public void problem(Problem problem) {
                  problems.add(problem.line());
                }

                @Override
                public void done(String file) {}
              });
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem.line());
    }

    @Override
    public Ledger ledger() {
      return ledger;
    }
  }
}
