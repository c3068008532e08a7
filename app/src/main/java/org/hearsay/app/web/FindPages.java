package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.ledger.Catalogue;
import org.hearsay.ledger.Catalogue.Labels;
import org.hearsay.ledger.Catalogue.Line;
import org.hearsay.ledger.Catalogue.Named;
import org.hearsay.ledger.Catalogue.Question;
import org.hearsay.ledger.Ledger;

/** Search over the whole ledger, sources and outlets over all stories. */
final class FindPages {

  /** Statements that one question looks through: facets are counted among these. */
  private static final int MOST = 1000;

  /** Names in a list: more than anybody reads. */
  private static final int NAMES = 200;

  /** Titles beside the statements that were found. */
  private static final int TITLES = 12;

  private final Ledger ledger;
  private final StoryShelf shelf;
  private final DeskPages desk;
  private final Remembered<List<Named>> sources;
  private final Remembered<List<Named>> outlets;

  FindPages(Ledger ledger, StoryShelf shelf, DeskPages desk) {
    this.desk = desk;
    this.ledger = ledger;
    this.shelf = shelf;
    this.sources = new Remembered<>(ledger, whole -> whole.catalogue().sources("", NAMES));
    this.outlets = new Remembered<>(ledger, whole -> whole.catalogue().outlets("", NAMES));
  }

  void routes(RoutesConfig routes) {
    routes.get("/search", this::search);
    routes.get("/search.csv", this::searchTable);
    routes.get("/sources", this::sources);
    routes.get("/source", this::source);
    routes.get("/source.csv", this::sourceTable);
    routes.get("/outlets", this::outlets);
    routes.get("/outlet", this::outlet);
  }

  private void search(Context context) {
    String words = Rendering.query(context, "q").strip();
    List<GridRow> rows = found(context);
    List<Ledger.Hit> titles =
        words.isEmpty()
            ? List.of()
            : ledger.search(words, TITLES).stream().filter(h -> h.statement().isEmpty()).toList();
    Rendering.page(
        context,
        "search",
        Map.of(
            "words",
            words,
            "titles",
            titles,
            "grid",
            grid(context, rows),
            "full",
            rows.size() == MOST));
  }

  private void searchTable(Context context) {
    Tables.send(context, "statements.csv", Tables.of(grid(context, found(context)).kept()));
  }

  /** By words if there are any; without words, what the labels ask for, newest first. */
  private List<GridRow> found(Context context) {
    String words = Rendering.query(context, "q").strip();
    LedgerFilter filter = LedgerFilter.of(context);
    List<Line> lines =
        words.isEmpty()
            ? ledger
                .catalogue()
                .said(
                    new Question(
                        "",
                        filter.facet("outlet"),
                        new Labels(
                            filter.facet("act"), filter.facet("kind"), filter.facet("hedge")),
                        MOST))
            : ledger.catalogue().found(words, MOST);
    return rows(lines);
  }

  private static List<GridRow> rows(List<Line> lines) {
    return lines.stream().map(line -> new GridRow(line, Optional.empty())).toList();
  }

  private static Grid grid(Context context, List<GridRow> rows) {
    return Grid.of(rows, LedgerFilter.of(context), Rendering.number(context, "rows", 1));
  }

  private void sources(Context context) {
    names(context, "Sources", sources, ledger.catalogue()::sources);
  }

  private void outlets(Context context) {
    names(context, "Outlets", outlets, ledger.catalogue()::outlets);
  }

  /** All names, or those with the part that is asked for. */
  private static void names(
      Context context,
      String title,
      Remembered<List<Named>> all,
      BiFunction<String, Integer, List<Named>> with) {
    String part = Rendering.query(context, "q").strip();
    List<Named> names = part.isEmpty() ? all.get() : with.apply(part, NAMES);
    Rendering.page(
        context,
        "names",
        Map.of("title", title, "words", part, "names", names, "full", names.size() == NAMES));
  }

  private void source(Context context) {
    String name = Rendering.query(context, "name");
    List<Line> lines = ledger.catalogue().said(new Question(name, "", Labels.ANY, MOST));
    if (name.isEmpty() || lines.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Map<String, StoryLink> stories = new LinkedHashMap<>();
    for (Line line : lines) {
      for (StoryShelf.Ref ref : shelf.storiesOf(line.place().article())) {
        stories.computeIfAbsent(ref.key(), key -> StoryLink.of(shelf, ref));
      }
    }
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<Named> alike =
        ledger.catalogue().sources(last, 12).stream().filter(n -> !n.name().equals(name)).toList();
    Rendering.page(
        context,
        "source",
        Map.of(
            "desk",
            desk.desk(context),
            "name",
            name,
            "grid",
            grid(context, rows(lines)),
            "stories",
            List.copyOf(stories.values()),
            "alike",
            alike,
            "full",
            lines.size() == MOST));
  }

  private void sourceTable(Context context) {
    String name = Rendering.query(context, "name");
    List<Line> lines = ledger.catalogue().said(new Question(name, "", Labels.ANY, MOST));
    if (name.isEmpty() || lines.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    Tables.send(context, "source.csv", Tables.of(grid(context, rows(lines)).kept()));
  }

  private void outlet(Context context) {
    String name = Rendering.query(context, "name");
    Catalogue catalogue = ledger.catalogue();
    List<Catalogue.Page> pages = catalogue.pages(name, OutletView.PAGES);
    // Articles credit "The Lantern" as "the Lantern": the article is no part of the name then.
    List<Named> carriers = new ArrayList<>(catalogue.carriers(name));
    if (name.startsWith("The ")) {
      carriers.addAll(catalogue.carriers(name.substring("The ".length())));
    }
    if (name.isEmpty() || pages.isEmpty() && carriers.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    List<StoryShelf.Ref> stories =
        pages.stream()
            .flatMap(page -> shelf.storiesOf(page.article()).stream())
            .distinct()
            .toList();
    Rendering.page(
        context,
        "outlet",
        Map.of(
            "desk",
            desk.desk(context),
            "view",
            OutletView.of(name, pages, stories, shelf),
            "carried",
            catalogue.carried(name),
            "carriers",
            carriers));
  }
}
