package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Ledger;
import org.hearsay.statement.ArticleReading;

/** An article beside its statements, two articles side by side, versions of a page. */
final class ArticlePages {

  private final Ledger ledger;
  private final StoryShelf shelf;

  ArticlePages(Ledger ledger, StoryShelf shelf) {
    this.ledger = ledger;
    this.shelf = shelf;
  }

  void routes(RoutesConfig routes) {
    routes.get("/article/{article}", this::article);
    routes.get("/compare/{a}/{b}", this::compare);
    routes.get("/versions/{article}", this::versions);
  }

  private void article(Context context) {
    String id = context.pathParam("article");
    Optional<ArticleReading> reading = ledger.adjustedReading(id);
    if (reading.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Rendering.page(
        context,
        "article",
        Map.of(
            "view", ArticleView.of(reading.get(), Rendering.query(context, "at")),
            "stories", shelf.storiesOf(id).stream().map(r -> StoryLink.of(shelf, r)).toList(),
            "versions", ledger.catalogue().versions(id).size()));
  }

  private void compare(Context context) {
    Optional<ArticleReading> a = ledger.reading(context.pathParam("a"));
    Optional<ArticleReading> b = ledger.reading(context.pathParam("b"));
    if (a.isEmpty() || b.isEmpty() || a.get().id().equals(b.get().id())) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Rendering.page(context, "compare", Map.of("view", CompareView.of(a.get(), b.get())));
  }

  private void versions(Context context) {
    String id = context.pathParam("article");
    List<Catalogue.Version> versions = ledger.catalogue().versions(id);
    if (versions.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    int n = Math.min(Rendering.number(context, "n", versions.size()), versions.size());
    Optional<ArticleReading> after = ledger.catalogue().version(id, n);
    Optional<ArticleReading> before = ledger.catalogue().version(id, n - 1);
    if (after.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Rendering.page(
        context,
        "versions",
        Map.of("view", VersionsView.of(versions, n, before, after.get()), "article", id));
  }
}
