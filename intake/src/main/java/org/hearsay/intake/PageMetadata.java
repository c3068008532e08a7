package org.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says about itself, from the most to the least formal place. */
final class PageMetadata {

  private final Document page;
  private final JsonLd jsonLd;
  private final Optional<JsonNode> article;
  private final FieldCheck fields;

  PageMetadata(Document page, FieldCheck fields) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
    this.article = jsonLd.article();
    this.fields = fields;
  }

  Metadata read() {
    Optional<String> address = address();
    Optional<String> outlet = outlet(address);
    return new Metadata(
        new PageTitle(page, jsonLd, article)
            .read(outlet, address)
            .flatMap(t -> fields.text("title", t)),
        outlet.flatMap(o -> fields.text("outlet", o)),
        new PageAuthors(page, jsonLd, article)
            .read(outlet).stream().flatMap(a -> fields.text("author", a).stream()).toList(),
        new PageDate(page, jsonLd, article, fields).read(address),
        language(),
        address);
  }

  /** The article's text as the page's JSON-LD gives it. */
  Optional<String> articleBody() {
    return article.flatMap(a -> jsonLd.texts(a, "articleBody").stream().findFirst());
  }

  private Optional<String> address() {
    List<String> candidates = new ArrayList<>();
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    if (canonical != null) {
      candidates.add(canonical.absUrl("href"));
      candidates.add(canonical.attr("href"));
    }
    candidates.addAll(meta(page, "og:url"));
    article.ifPresent(a -> candidates.addAll(jsonLd.texts(a, "url")));
    candidates.add(page.location());
    return candidates.stream().map(String::strip).filter(PageMetadata::isWebAddress).findFirst();
  }

  private static boolean isWebAddress(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return address.length() <= 2000
        && (lower.startsWith("http://") || lower.startsWith("https://"))
        && host(address).isPresent();
  }

  static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address.replace(" ", "%20")).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<String> outlet(Optional<String> address) {
    List<String> candidates = new ArrayList<>();
    article.ifPresent(a -> candidates.addAll(jsonLd.texts(a, "publisher")));
    candidates.addAll(meta(page, "og:site_name"));
    candidates.addAll(meta(page, "application-name"));
    candidates.addAll(meta(page, "dc.publisher"));
    Optional<String> named =
        candidates.stream()
            .map(String::strip)
            .filter(s -> !s.isEmpty() && !s.contains("://"))
            .findFirst();
    Optional<Outlet> byHost =
        address.flatMap(PageMetadata::host).flatMap(OutletNames.standard()::byHost);
    return named.or(() -> byHost.map(Outlet::name));
  }

  private String language() {
    List<String> candidates = new ArrayList<>();
    candidates.add(page.select("html").attr("lang"));
    candidates.add(page.select("html").attr("xml:lang"));
    candidates.addAll(meta(page, "og:locale"));
    candidates.addAll(meta(page, "content-language"));
    article.ifPresent(a -> candidates.addAll(jsonLd.texts(a, "inLanguage")));
    return candidates.stream()
        .map(c -> c.strip().toLowerCase(Locale.ROOT))
        .filter(c -> c.matches("[a-z]{2}(?:[-_].{0,10})?"))
        .map(c -> c.substring(0, 2))
        .findFirst()
        .orElse("und");
  }

  /** The contents of the meta tags of this name or property, in page order. */
  static List<String> meta(Document page, String name) {
    List<String> found = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          meta.attr("name").strip().equalsIgnoreCase(name)
              || meta.attr("property").strip().equalsIgnoreCase(name)
              || meta.attr("itemprop").strip().equalsIgnoreCase(name)
              || meta.attr("http-equiv").strip().equalsIgnoreCase(name);
      if (named && !meta.attr("content").isBlank()) {
        found.add(meta.attr("content").strip());
      }
    }
    return found;
  }
}
