package org.hearsay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FetcherTest {

  private final NewsSite site = new NewsSite();
  private final NewsSite other = new NewsSite();
  private final StandingClock clock = new StandingClock();
  private final Map<String, WatchState.Hold> holds = new TreeMap<>();
  private final Fetcher fetcher =
      new Fetcher(List.of(site.at("/feed")), new Hosts(holds, clock, clock), clock, "hearsay/test");

  FetcherTest() throws IOException {}

  @AfterEach
  void close() {
    site.close();
    other.close();
  }

  private Outcome get(String path) throws InterruptedException {
    return fetcher.get(site.at(path), Outcome.Validators.NONE);
  }

  private String body(String path) throws InterruptedException {
    return new String(((Outcome.Content) get(path)).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void robotsRulesAreAskedForOnceAndKeptTo() throws Exception {
    site.put(
        "/robots.txt",
        NewsSite.Answer.page(
            "User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /private/\n"));
    site.put("/open", NewsSite.Answer.page("open"));
    site.put("/private/page", NewsSite.Answer.page("private"));
    assertThat(body("/open")).isEqualTo("open");
    assertThat(get("/private/page")).isInstanceOf(Outcome.Refused.class);
    assertThat(site.asked()).containsExactly("GET /robots.txt 200", "GET /open 200");
    clock.move(Duration.ofHours(25));
    assertThat(body("/open")).isEqualTo("open");
    assertThat(site.asked()).contains("GET /robots.txt 200");
  }

  @Test
  void whereRulesCannotBeHadNothingIsAskedForAndTheHostIsLeftAlone() throws Exception {
    site.put("/robots.txt", NewsSite.Answer.status(503));
    site.put("/open", NewsSite.Answer.page("open"));
    assertThat(get("/open")).isInstanceOf(Outcome.Later.class);
    assertThat(get("/open")).isInstanceOf(Outcome.Later.class);
    assertThat(site.asked()).containsExactly("GET /robots.txt 503");
  }

  @Test
  void requestsToAHostAreASecondApartOrAsFarAsItsRulesSay() throws Exception {
    site.put("/open", NewsSite.Answer.page("open"));
    get("/open");
    get("/open");
    assertThat(clock.pauses()).containsOnly(Duration.ofSeconds(1)).hasSize(2);
    clock.move(Duration.ofHours(25));
    site.put("/robots.txt", NewsSite.Answer.page("User-agent: *\nCrawl-delay: 7\n"));
    get("/open");
    get("/open");
    assertThat(clock.pauses()).contains(Duration.ofSeconds(7));
  }

  @Test
  void aPageThatStayedTheSameIsNotSentAgain() throws Exception {
    site.put(
        "/page",
        new NewsSite.Answer(
            200, Map.of("ETag", "\"v1\""), "text".getBytes(StandardCharsets.UTF_8)));
    Outcome.Content content = (Outcome.Content) get("/page");
    assertThat(fetcher.get(site.at("/page"), content.validators()))
        .isInstanceOf(Outcome.NotModified.class);
  }

  @Test
  void retryAfterIsObeyedInSecondsAndAsADate() throws Exception {
    site.put("/busy", NewsSite.Answer.status(429, "Retry-After", "120"));
    Outcome.Later later = (Outcome.Later) get("/busy");
    assertThat(Duration.between(clock.instant(), later.until())).isEqualTo(Duration.ofSeconds(120));
    site.asked();
    assertThat(get("/busy")).isInstanceOf(Outcome.Later.class);
    assertThat(site.asked()).isEmpty();
    clock.move(Duration.ofSeconds(122));
    site.put("/busy", NewsSite.Answer.status(503, "Retry-After", "Tue, 03 Jun 2025 07:00:00 GMT"));
    assertThat(((Outcome.Later) get("/busy")).until()).isEqualTo("2025-06-03T07:00:00Z");
  }

  @Test
  void waitsDoubleWithEachFailureUpToABound() throws Exception {
    site.put("/broken", NewsSite.Answer.status(500));
    Duration expected = Duration.ofMinutes(1);
    for (int i = 0; i < 12; i++) {
      Outcome.Later later = (Outcome.Later) get("/broken");
      Duration wait = Duration.between(clock.instant(), later.until());
      assertThat(wait).isEqualTo(expected);
      clock.move(wait.plusSeconds(2));
      expected = expected.multipliedBy(2);
      if (expected.compareTo(WatchSettings.MOST_BACK_OFF) > 0) {
        expected = WatchSettings.MOST_BACK_OFF;
      }
    }
    site.put("/broken", NewsSite.Answer.page("mended"));
    assertThat(body("/broken")).isEqualTo("mended");
    assertThat(holds).isEmpty();
  }

  @Test
  void redirectsAreFollowedToABound() throws Exception {
    site.put("/a", NewsSite.Answer.status(301, "Location", "/b"));
    site.put("/b", NewsSite.Answer.status(302, "Location", site.at("/c").toString()));
    site.put("/c", NewsSite.Answer.page("here"));
    assertThat(((Outcome.Content) get("/a")).address()).isEqualTo(site.at("/c"));
    site.put("/round", NewsSite.Answer.status(302, "Location", "/round"));
    assertThat(get("/round")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aRedirectIntoTheInnerNetworkIsRefusedUnlessTheUserNamedThatHost() throws Exception {
    other.put("/secret", NewsSite.Answer.page("secret"));
    site.put("/in", NewsSite.Answer.status(302, "Location", other.at("/secret").toString()));
    assertThat(get("/in")).isInstanceOf(Outcome.Refused.class);
    assertThat(other.asked()).isEmpty();
    for (String address :
        List.of(
            "file:///etc/passwd",
            "ftp://example.org/x",
            "http://localhost:1/x",
            "http://169.254.169.254/latest/meta-data/",
            "http://10.0.0.1/",
            "http://[::1]/",
            "http://[fd00::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://100.64.0.1/",
            "http://0.0.0.0/",
            "http://2130706433/",
            "http://user@example.org/")) {
      site.put("/in", NewsSite.Answer.status(302, "Location", address));
      assertThat(get("/in")).as(address).isInstanceOf(Outcome.Refused.class);
    }
  }

  @Test
  void aBodyThatIsTooLargeOrBlowsUpWhenUnzippedIsRefused() throws Exception {
    site.put("/large", new NewsSite.Answer(200, Map.of(), new byte[WatchSettings.MOST_BYTES + 1]));
    assertThat(get("/large")).isInstanceOf(Outcome.Refused.class);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
      zip.write(new byte[WatchSettings.MOST_BYTES * 3]);
    }
    site.put(
        "/bomb", new NewsSite.Answer(200, Map.of("Content-Encoding", "gzip"), bomb.toByteArray()));
    assertThat(get("/bomb")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aHostThatIsNotThereIsTriedLater() throws Exception {
    URI gone = site.at("/page");
    site.close();
    assertThat(fetcher.get(gone, Outcome.Validators.NONE)).isInstanceOf(Outcome.Later.class);
  }
}
