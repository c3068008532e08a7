package org.hearsay.app.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.statement.ArticleReading;

/**
 * The addresses of things in a graph. Under the usual base they are the addresses at which {@code
 * ./hearsay serve} shows the same things; a text has a part of its hash in its address, so that two
 * versions of a page never are one thing. Thread-safe.
 *
 * @param base what every address starts with; ends with a slash
 */
public record Iris(String base) {

  /** Where {@code ./hearsay serve} shows pages unless told otherwise. */
  public static final String USUAL_BASE = "http://127.0.0.1:7707/";

  /** Letters of a text's hash: 48 bits tell the versions of one page apart for certain. */
  private static final int HASH = 12;

  public Iris {
    if (web(base).isEmpty() || !base.endsWith("/")) {
      throw new IllegalArgumentException("not a base of addresses: " + base);
    }
  }

  /**
   * A base as a user gives it.
   *
   * @return empty if it is no absolute web address
   */
  public static Optional<Iris> under(String base) {
    return web(base)
        .filter(b -> b.indexOf('?') < 0 && b.indexOf('#') < 0)
        .map(b -> new Iris(b.endsWith("/") ? b : b + "/"));
  }

  /** An address on the web in plain ASCII; empty for anything else, for pages are not trusted. */
  static Optional<String> web(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean whole =
          (scheme.equals("http") || scheme.equals("https"))
              && uri.getRawAuthority() != null
              && !uri.getRawAuthority().isEmpty();
      return whole ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The page: its own address, or where it is shown. */
  String page(Article article) {
    return article
        .metadata()
        .address()
        .flatMap(Iris::web)
        .orElseGet(() -> base + "article/" + encoded(article.id()));
  }

  /** One text of a page. */
  String text(ArticleReading reading) {
    return base
        + "article/"
        + encoded(reading.id())
        + "?text="
        + reading.article().text().hash().substring(0, HASH);
  }

  /** Something in a text: a statement, a speaker. */
  String inText(ArticleReading reading, String name) {
    return text(reading) + "#" + encoded(name);
  }

  /** A news outlet or agency, by its name. */
  String outlet(String name) {
    return base + "outlet/" + encoded(name);
  }

  /** A story, by its key. */
  String story(String key) {
    return base + "story/" + encoded(key);
  }

  /** Something in a story: a claim, an origin. */
  String inStory(String key, String name) {
    return story(key) + "#" + encoded(name);
  }

  /** A program, with its version. */
  String software(String name) {
    return base + "software/" + encoded(name);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
