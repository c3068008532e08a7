package org.hearsay.intake;

import java.util.Objects;
import org.hearsay.article.Metadata;

/**
 * What a feed says of a page, whether or not that is enough text for an article.
 *
 * @param metadata title, outlet, address and so on, as the feed gives them
 * @param markup the item's longest text, or its title; it changes when the item does
 */
public record FeedItem(Metadata metadata, String markup) {

  public FeedItem {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(markup, "markup");
  }
}
