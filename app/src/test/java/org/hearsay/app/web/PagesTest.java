package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page, over HTTP, on a ledger with the ten-page story and a hostile page. */
final class PagesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HOSTILE = "<script>alert('x')</script> & \"friends\"";

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path hostile = Files.createDirectories(folder.resolve("in")).resolve("hostile.txt");
    Files.writeString(
        hostile,
        "Minister Ada Bell said that \u201C" + HOSTILE + " must go\u201D, according to the Post.\n",
        StandardCharsets.UTF_8);
    ledger =
        FilledLedger.with(
            folder.resolve("test.db"), List.of(FilledLedger.marrowDam(), hostile.getParent()));
    server = WebServer.start(ledger, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String storyPath() throws Exception {
    Matcher link = Pattern.compile("/story/[a-f0-9]+").matcher(get("/").body());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  @Test
  void theListLeadsToTheStory() throws Exception {
    HttpResponse<String> story = get(storyPath());
    assertThat(story.statusCode()).isEqualTo(200);
    assertThat(story.body())
        .contains("</b> articles")
        .contains("independent origins")
        .contains("Dorin Hask")
        .contains("decline to comment");
  }

  @Test
  void everyQuoteLeadsToItsWords() throws Exception {
    Matcher link =
        Pattern.compile("href=\"(/article/[^\"]+\\?at=[^\"#]+)#at\"")
            .matcher(get(storyPath()).body());
    int links = 0;
    while (link.find() && links++ < 20) {
      HttpResponse<String> article = get(link.group(1));
      assertThat(article.statusCode()).isEqualTo(200);
      assertThat(article.body()).contains("id=\"at\"").contains("asked");
    }
    assertThat(links).isGreaterThan(5);
  }

  @Test
  void theLedgerIsFilteredAndSorted() throws Exception {
    String denials = get(storyPath() + "?act=deny&sort=source").body();
    assertThat(denials).contains("<option value=\"deny\" selected>");
    String rows = denials.substring(denials.indexOf("<tbody>", denials.indexOf("id=\"ledger\"")));
    assertThat(rows).contains("deny").doesNotContain("decline to comment");
  }

  @Test
  void hostileWordsAreShownAndNotRun() throws Exception {
    for (String path : List.of("/article/hostile", "/search?q=friends")) {
      assertThat(get(path).body()).as(path).doesNotContain("<script>").contains("&lt;script&gt;");
    }
    assertThat(get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>");
  }

  @Test
  void anUnknownPageIsNotFound() throws Exception {
    for (String path :
        List.of("/nowhere", "/story/0000", "/article/none", "/article/..%2f..%2fx")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.body()).doesNotContain("Exception");
    }
  }

  @Test
  void everyAnswerCarriesThePolicy() throws Exception {
    for (String path : List.of("/", "/hearsay.css", "/problems", "/nowhere", "/search?q=dam")) {
      var headers = get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .as(path)
          .hasValueSatisfying(p -> assertThat(p).startsWith("default-src 'none'"));
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void writesOfOtherSitesAreRefused() throws Exception {
    String own = server.address();
    assertThat(post("/decide", "http://evil.example", "x=1")).isEqualTo(403);
    assertThat(post("/decide", "null", "x=1")).isEqualTo(403);
    assertThat(post("/decide", "", "x=1")).isEqualTo(403);
    assertThat(post("/decide", own, "do=note&token=guessed")).isEqualTo(403);
    assertThat(post("/name", own, "who=Eve")).isEqualTo(403);
    assertThat(post("/", own, "x=1")).isEqualTo(405);
    assertThat(ledger.decisions()).isEmpty();
  }

  private static int post(String path, String origin, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Test
  void everyQuotationHasOneMark() throws Exception {
    assertThat(get(storyPath()).body()).doesNotContainPattern("<q>[\"\u201C\u00AB]");
  }

  @Test
  void theTimelineHasThreeLanes() throws Exception {
    assertThat(get(storyPath()).body())
        .contains("class=\"lane happened\"", "class=\"lane responded\"", "class=\"lane published\"")
        .contains("2025-06-04");
  }

  @Test
  void anotherHostNameIsRefused() throws Exception {
    for (String host :
        List.of(
            "evil.example",
            "evil.example:80",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "localhost@evil.example",
            "10.0.0.1",
            "0.0.0.0")) {
      refused(host);
    }
  }

  private static void refused(String host) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        // A name that is none at all is refused by the server itself, with 400.
        assertThat(answer).as(host).containsPattern("^HTTP/1.1 40[03]").doesNotContain("Stories");
      }
    }
  }
}
