package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Catalogue;
import org.hearsay.lineage.Derivation;

/**
 * An outlet over all stories: what it shares with others, and who had it first.
 *
 * @param name the outlet
 * @param pages its articles, latest first
 * @param shares pairs of an article of its and one of another outlet that share text
 * @param workedOut stories that were looked at
 * @param stories stories that it is in
 */
public record OutletView(
    String name, List<Catalogue.Page> pages, List<Share> shares, int workedOut, int stories) {

  /** Articles that are looked at, the latest: what they share is looked for in their stories. */
  static final int PAGES = 200;

  /** Articles of a story that is worked out at once. */
  private static final int SMALL = 40;

  /** Stories worked out when nobody waits, for the next look at the page. */
  private static final int AHEAD = 40;

  /** Stories worked out for one request; the others are done afterwards. */
  private static final int AT_ONCE = 1;

  /**
   * Text shared with another outlet.
   *
   * @param own its article
   * @param other the other's article
   * @param outlet the other
   * @param way {@code from it}, {@code to it} or {@code unknown}: where the text came from
   * @param words level, shares and reasons
   */
  public record Share(String own, String other, String outlet, String way, String words) {}

  static OutletView of(
      String name, List<Catalogue.Page> pages, List<StoryShelf.Ref> stories, StoryShelf shelf) {
    Set<String> own =
        pages.stream().map(Catalogue.Page::article).collect(Collectors.toUnmodifiableSet());
    List<Share> shares = new ArrayList<>();
    List<StoryShelf.Ref> later = new ArrayList<>();
    int worked = 0;
    int fresh = 0;
    for (StoryShelf.Ref ref : stories) {
      Optional<StoryShelf.Entry> entry = shelf.atHand(ref);
      if (entry.isEmpty() && fresh < AT_ONCE && ref.ids().size() < SMALL) {
        entry = Optional.of(shelf.workedOut(ref));
        fresh++;
      }
      if (entry.isPresent()) {
        worked++;
        shares.addAll(shares(entry.get(), own));
      } else {
        later.add(ref);
      }
    }
    shelf.ahead(later.stream().limit(AHEAD).toList());
    return new OutletView(name, pages, List.copyOf(shares), worked, stories.size());
  }

  private static List<Share> shares(StoryShelf.Entry entry, Set<String> own) {
    Map<String, String> outlets = StoryView.outletOf(entry.story());
    List<Share> shares = new ArrayList<>();
    for (Derivation pair : entry.story().lineage().derivations()) {
      boolean a = own.contains(pair.a());
      boolean b = own.contains(pair.b());
      if (a != b) {
        String other = a ? pair.b() : pair.a();
        shares.add(
            new Share(
                a ? pair.a() : pair.b(),
                other,
                outlets.getOrDefault(other, other),
                way(pair.verdict().direction(), a),
                pair.verdict().level().word() + ": " + StoryView.shares(pair)));
      }
    }
    return shares;
  }

  private static String way(Derivation.Direction direction, boolean ownIsA) {
    return switch (direction) {
      case UNKNOWN -> "unknown";
      case A_TO_B -> ownIsA ? "to it" : "from it";
      case B_TO_A -> ownIsA ? "from it" : "to it";
    };
  }

  /** Whether it may have more articles than were looked at. */
  public boolean full() {
    return pages.size() == PAGES;
  }

  /** What came from others ({@code from it}), went to them ({@code to it}), or is not known. */
  public List<Share> shares(String way) {
    return shares.stream().filter(s -> s.way().equals(way)).toList();
  }
}
