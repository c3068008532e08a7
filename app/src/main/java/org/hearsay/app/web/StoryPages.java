package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.lineage.Derivation;

/** The list of stories, a story at a glance, its ledger as a table. */
final class StoryPages {

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final DeskPages desk;
  private final Remembered<Ledger.Counts> counts;

  StoryPages(Ledger ledger, StoryShelf shelf, DeskPages desk) {
    this.ledger = ledger;
    this.shelf = shelf;
    this.desk = desk;
    this.counts = new Remembered<>(ledger, Ledger::counts);
  }

  void routes(RoutesConfig routes) {
    routes.get("/", this::stories);
    routes.get("/story/{story}", this::story);
    routes.get("/story/{story}/ledger.csv", this::table);
    routes.get("/story/{story}/copies", this::copies);
    routes.get("/problems", this::problems);
  }

  private void stories(Context context) {
    StoryList list = StoryList.of(shelf, ledger.catalogue(), Rendering.number(context, "page", 1));
    Rendering.page(context, "stories", Map.of("list", list, "counts", counts.get()));
  }

  private void story(Context context) {
    StoryShelf.Soon soon = shelf.soon(context.pathParam("story"));
    if (soon.ref().isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    if (soon.entry().isEmpty()) {
      context.status(HttpStatus.ACCEPTED).header("Retry-After", "5");
      Rendering.page(context, "working", Map.of("ref", soon.ref().get()));
      return;
    }
    StoryView view =
        StoryView.of(
            soon.entry().get(),
            LedgerFilter.of(context),
            Rendering.number(context, "rows", 1),
            Rendering.number(context, "articles", 1));
    Rendering.page(
        context,
        "story",
        Map.of("view", view, "desk", desk.desk(context), "current", soon.current()));
  }

  private void copies(Context context) {
    Optional<StoryShelf.Entry> entry = shelf.entry(context.pathParam("story"));
    if (entry.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    List<Derivation> all = entry.get().story().lineage().derivations();
    Paged<Derivation> pairs = Paged.of(all, Grid.SIZE, Rendering.number(context, "page", 1));
    Rendering.page(context, "copies", Map.of("entry", entry.get(), "pairs", pairs));
  }

  private void table(Context context) {
    Optional<StoryShelf.Entry> entry = shelf.entry(context.pathParam("story"));
    if (entry.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Grid grid = StoryView.grid(entry.get(), LedgerFilter.of(context), 1);
    Tables.send(context, "story-" + entry.get().key() + ".csv", Tables.of(grid.kept()));
  }

  private void problems(Context context) {
    Rendering.page(context, "problems", Map.of("problems", ledger.problems()));
  }
}
