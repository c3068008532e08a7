package org.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's title, without the outlet's name that is often put behind it. */
final class PageTitle {

  private static final Pattern TAIL =
      Pattern.compile("^(?<title>.{10,400}?)\\s+[|·•»–—-]{1,2}\\s+(?<rest>[^|·•»]{2,80})$");

  private final Document page;
  private final JsonLd jsonLd;
  private final Optional<JsonNode> article;

  PageTitle(Document page, JsonLd jsonLd, Optional<JsonNode> article) {
    this.page = page;
    this.jsonLd = jsonLd;
    this.article = article;
  }

  Optional<String> read(Optional<String> outlet, Optional<String> address) {
    List<String> candidates = new ArrayList<>();
    article.ifPresent(a -> candidates.addAll(jsonLd.texts(a, "headline")));
    candidates.addAll(PageMetadata.meta(page, "og:title"));
    candidates.addAll(PageMetadata.meta(page, "twitter:title"));
    headings("h1[itemprop~=headline], h1.entry-title, h1.headline, article h1, h1", candidates);
    candidates.add(page.title());
    return candidates.stream()
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .findFirst()
        .map(t -> withoutOutlet(t, outlet, address));
  }

  private void headings(String query, List<String> candidates) {
    for (Element h1 : page.select(query)) {
      candidates.add(h1.text());
    }
  }

  private String withoutOutlet(String title, Optional<String> outlet, Optional<String> address) {
    Matcher m = TAIL.matcher(title);
    if (!m.matches()) {
      return title;
    }
    String rest = letters(m.group("rest"));
    boolean named =
        outlet
            .map(PageTitle::letters)
            .filter(o -> rest.contains(o) || o.contains(rest))
            .isPresent();
    boolean headed =
        page.select("h1").stream()
            .anyMatch(h -> letters(h.text()).equals(letters(m.group("title"))));
    boolean host =
        address
            .flatMap(PageMetadata::host)
            .map(PageTitle::letters)
            .filter(h -> h.contains(rest))
            .isPresent();
    return named || headed || host ? m.group("title") : title;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
