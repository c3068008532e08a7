package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local pages, on the loopback address only. Every page is rendered here, works without the
 * network and without its script, and is refused to requests that name another host.
 */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private static final String LOOPBACK = "127.0.0.1";

  /** Hits on one page of search results: more than anybody reads at once. */
  private static final int HITS = 100;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          WebServer.class.getClassLoader(),
          "org.hearsay.app.web.templates");

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final byte[] style = resource("hearsay.css");
  private final byte[] script = resource("hearsay.js");
  private final Javalin server;

  private WebServer(Ledger ledger, int port) {
    this.ledger = ledger;
    this.shelf = new StoryShelf(ledger);
    this.server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.http.prefer405over404 = true;
                  routes(config.routes);
                })
            .start(LOOPBACK, port);
  }

  /**
   * Starts serving a ledger on the loopback address.
   *
   * @param ledger what is shown; not closed
   * @param port the port, or 0 for any free one
   */
  public static WebServer start(Ledger ledger, int port) {
    return new WebServer(ledger, port);
  }

  /** Where it listens, such as {@code http://127.0.0.1:7707}. */
  public String address() {
    return "http://" + LOOPBACK + ":" + server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void routes(RoutesConfig routes) {
    routes.before(Guard::check);
    routes.get("/", this::stories);
    routes.get("/story/{story}", this::story);
    routes.get("/article/{article}", this::article);
    routes.get("/compare/{a}/{b}", this::compare);
    routes.get("/search", this::search);
    routes.get("/problems", this::problems);
    routes.get(
        "/hearsay.css", context -> context.contentType("text/css; charset=utf-8").result(style));
    routes.get(
        "/hearsay.js",
        context -> context.contentType("text/javascript; charset=utf-8").result(script));
    routes.error(404, context -> failed(context, "There is no such page in this ledger."));
    routes.error(405, context -> failed(context, "Pages can only be read here."));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("page {} failed", context.path(), e);
          context.status(HttpStatus.INTERNAL_SERVER_ERROR);
          failed(context, "This page failed. The terminal that serves it says why.");
        });
  }

  private void stories(Context context) {
    List<StoryShelf.Entry> entries = shelf.entries();
    render(context, "stories", Map.of("entries", entries, "counts", ledger.counts()));
  }

  private void story(Context context) {
    Optional<StoryShelf.Entry> entry = shelf.entry(context.pathParam("story"));
    if (entry.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    LedgerFilter filter =
        new LedgerFilter(
            query(context, "act"), query(context, "kind"), query(context, "by"), "sort");
    StoryView view = StoryView.of(entry.get(), filter.sortedBy(query(context, "sort")));
    render(context, "story", Map.of("view", view));
  }

  private void article(Context context) {
    Optional<ArticleReading> reading = ledger.reading(context.pathParam("article"));
    if (reading.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    ArticleView view = ArticleView.of(reading.get(), query(context, "at"));
    render(
        context,
        "article",
        Map.of("view", view, "stories", shelf.storiesOf(context.pathParam("article"))));
  }

  private void compare(Context context) {
    Optional<ArticleReading> a = ledger.reading(context.pathParam("a"));
    Optional<ArticleReading> b = ledger.reading(context.pathParam("b"));
    if (a.isEmpty() || b.isEmpty() || a.get().id().equals(b.get().id())) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    render(context, "compare", Map.of("view", CompareView.of(a.get(), b.get())));
  }

  private void search(Context context) {
    String words = query(context, "q");
    List<Ledger.Hit> hits = words.isBlank() ? List.of() : ledger.search(words, HITS);
    render(context, "search", Map.of("words", words, "hits", hits, "limit", HITS));
  }

  private void problems(Context context) {
    render(context, "problems", Map.of("problems", ledger.problems()));
  }

  private void failed(Context context, String message) {
    render(context, "failed", Map.of("message", message, "status", context.status().getCode()));
  }

  private static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  private void render(Context context, String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", values, output);
    context.html(output.toString());
  }

  private static byte[] resource(String name) {
    try (InputStream in = WebServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
