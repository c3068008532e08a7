package org.hearsay.eval.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hearsay.app.web.WebServer;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times in which each kind of page answers over a large ledger, over HTTP, one after the other. */
@Command(
    name = "pages",
    description = "Times the local pages over a ledger of made-up articles, made if need be.")
public final class PagesEval implements Callable<Integer> {

  @Option(names = "--articles", description = "Size of the ledger (default: ${DEFAULT-VALUE}).")
  private int articles = 10_000;

  @Option(names = "--story", description = "Size of its largest story (default: ${DEFAULT-VALUE}).")
  private int large = 500;

  @Option(
      names = "--requests",
      description = "Requests for each kind of page (default: ${DEFAULT-VALUE}).")
  private int requests = 100;

  @Option(
      names = "--ledger",
      description =
          "Where the ledger is, or is made (default: a file for this size in the"
              + " folder for temporary files).")
  private Path file = Path.of("");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(7);

  /** A kind of page with addresses of its kind. */
  private record Kind(String name, List<String> paths) {}

  @Override
  public Integer call() throws SQLException, IOException, InterruptedException {
    if (file.toString().isEmpty()) {
      file = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-pages-" + articles + ".db");
    }
    if (!Files.exists(file)) {
      long start = System.nanoTime();
      new PageLedger().make(file, articles, large);
      System.out.printf(
          Locale.ROOT, "made %s in %d s%n", file, (System.nanoTime() - start) / 1_000_000_000);
    }
    try (Ledger ledger = SqliteLedger.open(file);
        WebServer server = WebServer.start(ledger, 0)) {
      Ledger.Counts counts = ledger.counts();
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d statements, %d stories; milliseconds over %d requests%n",
          counts.articles(),
          counts.statements(),
          ledger.stories().size(),
          requests);
      System.out.printf(
          Locale.ROOT,
          "%-28s %8s %8s %8s %8s %8s%n",
          "page",
          "first",
          "50 %",
          "95 %",
          "most",
          "kB");
      warm(server.address());
      for (Kind kind : kinds(ledger, server.address())) {
        time(server.address(), kind);
      }
    }
    return 0;
  }

  /** Waits until the largest story is worked out, and says how long that took. */
  private void warm(String address) throws IOException, InterruptedException {
    long start = System.nanoTime();
    var link = Pattern.compile("/story/[a-f0-9]+").matcher(get(address + "/"));
    if (link.find()) {
      while (get(address + link.group()).contains("Being worked out")) {
        Thread.sleep(500);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "largest story, %d articles: worked out after %d s; until then its page says so%n",
        large,
        (System.nanoTime() - start) / 1_000_000_000);
  }

  private List<Kind> kinds(Ledger ledger, String address) throws IOException, InterruptedException {
    List<String> ids = ledger.articleIds();
    List<String> stories = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      Pattern.compile("/story/[a-f0-9]+")
          .matcher(get(address + "/?page=" + page))
          .results()
          .forEach(m -> stories.add(m.group()));
    }
    String largest = stories.get(0);
    List<String> names =
        ledger.catalogue().sources("", 150).stream().map(Catalogue.Named::name).toList();
    List<String> outlets =
        ledger.catalogue().outlets("", 50).stream().map(Catalogue.Named::name).toList();
    List<String> words =
        List.of(
            "bridge", "harbour closed", "Ada", "million crowns", "inspection", "Quenby", "said");
    return List.of(
        new Kind("stories", List.of("/", "/?page=2", "/?page=5")),
        new Kind("largest story", List.of(largest)),
        new Kind("largest story, filtered", List.of(largest + "?act=deny&sort=source")),
        new Kind("largest story, claim", List.of(largest + "/claim/0")),
        new Kind("largest story, CSV", List.of(largest + "/ledger.csv")),
        new Kind("other stories", stories.subList(1, Math.min(40, stories.size()))),
        new Kind("articles", some(ids, "/article/", "")),
        new Kind("versions", some(ids, "/versions/", "")),
        new Kind("side by side", some(ids, "/compare/a0/", "")),
        new Kind("a statement's decisions", some(ids, "/decide/", "/a1")),
        new Kind("search", some(words, "/search?q=", "")),
        new Kind("search, facets", some(words, "/search?q=", "&act=deny&sort=date")),
        new Kind(
            "newest statements", List.of("/search", "/search?act=deny", "/search?kind=person")),
        new Kind("sources", List.of("/sources")),
        new Kind("sources by name", some(List.of("Ada", "Brask", "Vance"), "/sources?q=", "")),
        new Kind("a source", some(names, "/source?name=", "")),
        new Kind("outlets", List.of("/outlets")),
        new Kind("an outlet", some(outlets, "/outlet?name=", "")),
        new Kind("decisions", List.of("/decisions")),
        new Kind("problems", List.of("/problems")));
  }

  private List<String> some(List<String> names, String before, String after) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      String name = names.get(random.nextInt(names.size()));
      paths.add(
          before + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + after);
    }
    return paths;
  }

  private void time(String address, Kind kind) throws IOException, InterruptedException {
    double[] millis = new double[requests];
    double first = 0;
    long bytes = 0;
    for (int i = -1; i < requests; i++) {
      String path = kind.paths().get(Math.max(0, i) % kind.paths().size());
      long start = System.nanoTime();
      bytes = Math.max(bytes, get(address + path).length());
      double took = (System.nanoTime() - start) / 1e6;
      if (i < 0) {
        first = took;
      } else {
        millis[i] = took;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.0f %8.0f %8.0f %8.0f %8d%n",
        kind.name(),
        first,
        millis[requests / 2],
        millis[(int) Math.ceil(0.95 * requests) - 1],
        millis[requests - 1],
        bytes / 1024);
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }
}
