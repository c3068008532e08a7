package org.hearsay.app.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.ledger.Ledger;

/** The API: its routes, its description, its errors. Thread-safe. */
public final class Api {

  /** What every address of the API starts with. */
  public static final String ROOT = "/api/v1";

  private final Map<String, Handler> routes = new LinkedHashMap<>();

  /**
   * An API.
   *
   * @param ledger what is asked
   * @param stories its stories
   */
  public Api(Ledger ledger, ApiStories stories) {
    StoryAnswers story = new StoryAnswers(ledger, stories);
    ArticleAnswers article = new ArticleAnswers(ledger, stories);
    FindAnswers find = new FindAnswers(ledger);
    String description = description();
    routes.put("", story::overview);
    routes.put(
        "/openapi.json",
        context -> {
          new Parameters(context, java.util.Set.of());
          context.contentType("application/json").result(description);
        });
    routes.put("/stories", story::list);
    routes.put("/stories/{story}", story::one);
    routes.put("/stories/{story}/claims", story::claims);
    routes.put("/stories/{story}/export/{format}", new ExportAnswers(ledger, stories)::one);
    routes.put("/articles", article::list);
    routes.put("/articles/{article}", article::one);
    routes.put("/statements", find::statements);
    routes.put("/sources", find::sources);
    routes.put("/outlets", find::outlets);
    routes.put("/problems", article::problems);
  }

  /** Adds the routes to a server. */
  public void register(RoutesConfig config) {
    routes.forEach((path, handler) -> config.get(ROOT + path, answered(handler)));
  }

  /** The paths below the root, with the names of their parameters in braces. */
  java.util.Set<String> paths() {
    return routes.keySet();
  }

  private static Handler answered(Handler handler) {
    return context -> {
      try {
        handler.handle(context);
      } catch (Parameters.Wrong e) {
        Answers.problem(context, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
      }
    };
  }

  /**
   * Answers an error of the server in the way of the API, if the request was for it.
   *
   * @return whether it was
   */
  public static boolean failed(Context context, String message) {
    if (!context.path().equals(ROOT) && !context.path().startsWith(ROOT + "/")) {
      return false;
    }
    if (!"application/problem+json".equals(context.res().getContentType())) {
      Answers.problem(context, context.status(), message);
    }
    return true;
  }

  static void notFound(Context context, String what) {
    Answers.problem(context, HttpStatus.NOT_FOUND, "There is no such " + what + " in this ledger.");
  }

  private static String description() {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("missing resource openapi.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
