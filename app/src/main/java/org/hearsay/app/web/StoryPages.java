package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;

/** The list of stories, a story at a glance, its ledger as a table. */
final class StoryPages {

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final DeskPages desk;
  private final Counted counted;

  StoryPages(Ledger ledger, StoryShelf shelf, DeskPages desk) {
    this.ledger = ledger;
    this.shelf = shelf;
    this.desk = desk;
    this.counted = new Counted(ledger);
  }

  void routes(RoutesConfig routes) {
    routes.get("/", this::stories);
    routes.get("/story/{story}", this::story);
    routes.get("/story/{story}/ledger.csv", this::table);
    routes.get("/problems", this::problems);
  }

  private void stories(Context context) {
    StoryList list = StoryList.of(shelf, ledger.catalogue(), Rendering.number(context, "page", 1));
    Rendering.page(context, "stories", Map.of("list", list, "counts", counted.counts()));
  }

  private void story(Context context) {
    Optional<StoryShelf.Entry> entry = shelf.entry(context.pathParam("story"));
    if (entry.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    StoryView view =
        StoryView.of(entry.get(), LedgerFilter.of(context), Rendering.number(context, "rows", 1));
    Rendering.page(context, "story", Map.of("view", view, "desk", desk.desk(context)));
  }

  private void table(Context context) {
    Optional<StoryShelf.Entry> entry = shelf.entry(context.pathParam("story"));
    if (entry.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Grid grid = StoryView.of(entry.get(), LedgerFilter.of(context), 1).grid();
    Tables.send(context, "story-" + entry.get().key() + ".csv", Tables.of(grid.kept()));
  }

  private void problems(Context context) {
    Rendering.page(context, "problems", Map.of("problems", ledger.problems()));
  }
}
