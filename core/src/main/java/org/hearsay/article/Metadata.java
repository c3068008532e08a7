package org.hearsay.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page says about itself. A value that the page does not give is empty, never guessed.
 *
 * @param title the article's title
 * @param outlet the publisher, as the page names it
 * @param authors the people or desks named as authors, in the page's order
 * @param published when it was published
 * @param language ISO 639-1 code of the text's language; {@code und} when it was not determined
 * @param address the canonical address
 */
public record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    List<String> authors,
    Optional<StatedDate> published,
    String language,
    Optional<String> address) {

  /** Nothing known; the language undetermined. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "und", Optional.empty());

  public Metadata {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(address, "address");
    authors = List.copyOf(authors);
    if (language.isBlank()) {
      throw new IllegalArgumentException("language is a code, 'und' when undetermined");
    }
  }

  /** The same with this title. */
  public Metadata withTitle(Optional<String> value) {
    return new Metadata(value, outlet, authors, published, language, address);
  }

  /** The same with this outlet. */
  public Metadata withOutlet(Optional<String> value) {
    return new Metadata(title, value, authors, published, language, address);
  }

  /** The same with these authors. */
  public Metadata withAuthors(List<String> value) {
    return new Metadata(title, outlet, value, published, language, address);
  }

  /** The same with this date. */
  public Metadata withPublished(Optional<StatedDate> value) {
    return new Metadata(title, outlet, authors, value, language, address);
  }

  /** The same with this language. */
  public Metadata withLanguage(String value) {
    return new Metadata(title, outlet, authors, published, value, address);
  }

  /** The same with this address. */
  public Metadata withAddress(Optional<String> value) {
    return new Metadata(title, outlet, authors, published, language, value);
  }
}
