package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Catalogue;

/**
 * A page of the list of stories.
 *
 * @param rows its stories
 * @param page which page, from 1
 * @param pages how many pages there are
 * @param pending stories on it that are not worked out yet
 */
public record StoryList(List<Row> rows, int page, int pages, int pending) {

  /** Stories on a page: what one looks through at a time. */
  static final int SIZE = 40;

  /** How long a request works stories out before it shows the list without the rest. */
  private static final long PATIENCE_NANOS = 60_000_000;

  /** A story, and what is known of it. */
  public record Row(StoryShelf.Ref ref, String title, Optional<StoryShelf.Summary> summary) {}

  static StoryList of(StoryShelf shelf, Catalogue catalogue, int wanted) {
    Paged<StoryShelf.Ref> refs = Paged.of(shelf.refs(), SIZE, wanted);
    long start = System.nanoTime();
    List<Row> rows = new ArrayList<>();
    List<StoryShelf.Ref> later = new ArrayList<>();
    for (StoryShelf.Ref ref : refs.shown()) {
      if (shelf.summary(ref).isEmpty() && System.nanoTime() - start < PATIENCE_NANOS) {
        shelf.workedOut(ref);
      }
      Optional<StoryShelf.Summary> summary = shelf.summary(ref);
      if (summary.isEmpty()) {
        later.add(ref);
      }
      String title =
          summary
              .map(StoryShelf.Summary::title)
              .orElseGet(() -> title(catalogue, ref.ids().get(0)));
      rows.add(new Row(ref, title, summary));
    }
    shelf.ahead(later);
    return new StoryList(List.copyOf(rows), refs.page(), refs.pages(), later.size());
  }

  private static String title(Catalogue catalogue, String article) {
    List<Catalogue.Version> versions = catalogue.versions(article);
    return versions.isEmpty() ? article : versions.get(versions.size() - 1).title().orElse(article);
  }

  /** The number of its first story. */
  public int first() {
    return (page - 1) * SIZE + 1;
  }
}
