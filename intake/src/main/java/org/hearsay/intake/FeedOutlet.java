package org.hearsay.intake;

import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.util.Optional;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletNames;

/**
 * The outlet of a feed's item: the item's own source ({@code <source url>}: an aggregator passes
 * other outlets' items on), else the item's web host if it is a known outlet's, else the feed.
 */
final class FeedOutlet {

  private FeedOutlet() {}

  static Optional<String> of(SyndFeed feed, SyndEntry entry) {
    return ofRss(entry)
        .or(() -> ofAtom(entry))
        .or(() -> Optional.ofNullable(entry.getLink()).flatMap(FeedOutlet::byHost))
        .or(() -> Optional.ofNullable(feed.getTitle()));
  }

  private static Optional<String> ofRss(SyndEntry entry) {
    if (!(entry.getWireEntry() instanceof Item item) || item.getSource() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(item.getSource().getValue())
        .filter(v -> !v.isBlank())
        .or(() -> Optional.ofNullable(item.getSource().getUrl()).flatMap(FeedOutlet::byHost));
  }

  private static Optional<String> ofAtom(SyndEntry entry) {
    return Optional.ofNullable(entry.getSource())
        .flatMap(s -> Optional.ofNullable(s.getTitle()))
        .filter(t -> !t.isBlank());
  }

  private static Optional<String> byHost(String address) {
    return PageMetadata.host(address).flatMap(OutletNames.standard()::byHost).map(Outlet::name);
  }
}
