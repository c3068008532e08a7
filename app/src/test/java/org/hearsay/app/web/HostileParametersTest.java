package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Path traversal, SQL and markup in every part of every address and in every field of a form. */
final class HostileParametersTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final List<String> VALUES =
      List.of(
          "../../../../etc/passwd",
          "..\\..\\x",
          "%2e%2e%2fetc%2fpasswd",
          "/etc/passwd",
          "file:///etc/passwd",
          "' OR '1'='1",
          "x'; DROP TABLE statement; --",
          "\" OR 1=1 --",
          "a1') UNION SELECT text FROM version --",
          "*\" NEAR OR NOT (",
          "<script>window.ran=1</script>",
          "\"><img src=x onerror=window.ran=1>",
          "javascript:window.ran=1",
          "{{7*7}}${7*7}",
          "\u0000",
          "\uFFFF\u202E",
          "-1",
          "99999999999999999999",
          "a".repeat(3000));

  private static final List<String> PATHS =
      List.of(
          "/story/{}",
          "/story/{}/ledger.csv",
          "/story/{}/claim/0",
          "/story/STORY/claim/{}",
          "/article/{}",
          "/article/01-norvane?at={}",
          "/compare/{}/01-norvane",
          "/compare/01-norvane/{}",
          "/versions/{}",
          "/versions/01-norvane?n={}",
          "/decide/{}/a1",
          "/decide/01-norvane/{}",
          "/decide/01-norvane/a1?story={}",
          "/source?name={}",
          "/source.csv?name={}",
          "/outlet?name={}",
          "/sources?q={}",
          "/outlets?q={}",
          "/search?q={}",
          "/search.csv?q={}",
          "/?page={}",
          "/{}");

  private static final List<String> FILTERS =
      List.of("act", "kind", "hedge", "outlet", "by", "from", "to", "sort", "rows");

  private static final List<String> FIELDS =
      List.of(
          "do",
          "seen",
          "story",
          "statement",
          "claim",
          "other",
          "origin",
          "leaving",
          "source",
          "reliability",
          "credibility",
          "act",
          "kind",
          "hedge",
          "decision",
          "words",
          "why",
          "who",
          "back");

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static WebServer server;

  @BeforeAll
  static void serve() {
    ledger = FilledLedger.with(folder.resolve("test.db"), List.of(FilledLedger.marrowDam()));
    server = WebServer.start(ledger, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void everyAddressBearsEveryValue() throws Exception {
    Ledger.Counts before = ledger.counts();
    List<String> patterns = new ArrayList<>(PATHS);
    String story = server.stories().get(0).key();
    for (String filter : FILTERS) {
      patterns.add("/story/STORY?" + filter + "={}");
      patterns.add("/search?q=dam&" + filter + "={}");
      patterns.add("/source?name=Dorin%20Hask&" + filter + "={}");
    }
    for (String pattern : patterns) {
      for (String value : VALUES) {
        String path = pattern.replace("STORY", story).replace("{}", encoded(value));
        harmless(path, send(HttpRequest.newBuilder(URI.create(server.address() + path)).build()));
      }
    }
    assertThat(ledger.counts()).isEqualTo(before);
    assertThat(ledger.decisions()).isEmpty();
  }

  @Test
  void everyFieldOfAFormBearsEveryValue() throws Exception {
    String page = send(request("/decisions").build()).body();
    String token = page.replaceAll("(?s).*name=\"token\" value=\"([0-9a-f]+)\".*", "$1");
    String story = server.stories().get(0).key();
    Ledger.Counts before = ledger.counts();
    for (String field : FIELDS) {
      for (String value : VALUES) {
        Map<String, String> form = new java.util.TreeMap<>();
        form.putAll(
            Map.of(
                "token", token,
                "do", "relabel",
                "who", "Ada",
                "story", story,
                "statement", "01-norvane/a1@0-1",
                "seen", "0"));
        form.put(field, value);
        String body =
            form.entrySet().stream()
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
            send(
                request("/decide")
                    .header("Origin", server.address())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
        harmless(field + "=" + value, answer);
        assertThat(answer.headers().firstValue("Location").orElse("/")).startsWith("/");
      }
    }
    assertThat(ledger.counts()).isEqualTo(before);
    assertThat(ledger.decisions()).isEmpty();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static void harmless(String what, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(what).isLessThan(500);
    assertThat(answer.body())
        .as(what)
        .doesNotContain("root:x:", "Exception", "SQLITE", "<script>window", "<img src=x");
  }
}
