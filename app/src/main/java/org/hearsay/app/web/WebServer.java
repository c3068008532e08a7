package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.hearsay.app.api.Api;
import org.hearsay.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local pages, on the loopback address only. Every page is rendered here, works without the
 * network and without its script, and is refused to requests that name another host.
 */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private static final String LOOPBACK = "127.0.0.1";

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final DeskPages desk;
  private final byte[] style = resource("hearsay.css");
  private final byte[] script = resource("hearsay.js");
  private final Javalin server;

  private WebServer(Ledger ledger, int port) {
    this.ledger = ledger;
    DecisionBook book = new DecisionBook(ledger);
    this.shelf = new StoryShelf(ledger, book);
    this.desk = new DeskPages(ledger, shelf, book, new Tokens());
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
   * @param ledger what is shown, and where decisions are kept; not closed
   * @param port the port, or 0 for any free one
   */
  public static WebServer start(Ledger ledger, int port) {
    return new WebServer(ledger, port);
  }

  /** Where it listens, such as {@code http://127.0.0.1:7707}. */
  public String address() {
    return "http://" + LOOPBACK + ":" + server.port();
  }

  /** The stories that it lists, largest first. */
  List<StoryShelf.Ref> stories() {
    return shelf.refs();
  }

  @Override
  public void close() {
    server.stop();
    shelf.close();
  }

  private void routes(RoutesConfig routes) {
    routes.before(Guard::check);
    new StoryPages(ledger, shelf, desk).routes(routes);
    new ArticlePages(ledger, shelf).routes(routes);
    new FindPages(ledger, shelf, desk).routes(routes);
    desk.routes(routes);
    new Api(ledger, new ShelfStories(shelf)).register(routes);
    routes.get(
        "/hearsay.css", context -> context.contentType("text/css; charset=utf-8").result(style));
    routes.get(
        "/hearsay.js",
        context -> context.contentType("text/javascript; charset=utf-8").result(script));
    routes.error(404, context -> failed(context, "There is no such page in this ledger."));
    routes.error(405, context -> failed(context, "This page cannot be asked for in that way."));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("page {} failed", context.path(), e);
          context.status(HttpStatus.INTERNAL_SERVER_ERROR);
          failed(context, "This page failed. The terminal that serves it says why.");
        });
  }

  private static void failed(Context context, String message) {
    if (Api.failed(context, message)) {
      return;
    }
    if (!Rendering.done(context)) {
      Rendering.page(
          context, "failed", Map.of("message", message, "status", context.status().getCode()));
    }
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
