package org.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.problem.ProblemCode;

/** A JSON object to an article, whatever its fields are called (ninjs, crawlers, exports). */
final class JsonArticles {

  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "content",
          "body_text",
          "bodytext",
          "articleBody",
          "article",
          "maintext",
          "full_text",
          "fulltext",
          "main_content");
  private static final List<String> HTML =
      List.of("body_html", "body_xhtml", "html", "raw_html", "content_html");
  private static final List<String> TITLE = List.of("title", "headline", "headlines", "name");
  private static final List<String> DATE =
      List.of(
          "published",
          "date",
          "date_published",
          "datePublished",
          "publish_date",
          "published_at",
          "publishedAt",
          "firstpublished",
          "pubdate",
          "pubDate",
          "versioncreated",
          "versionCreated",
          "firstcreated",
          "firstCreated",
          "contentCreated",
          "date_publish",
          "timestamp",
          "created_at");
  private static final List<String> OUTLET =
      List.of("outlet", "publisher", "source", "site_name", "provider", "domain", "publication");
  private static final List<String> AUTHOR =
      List.of("authors", "author", "byline", "by", "creator", "bylines");
  private static final List<String> ADDRESS =
      List.of("url", "link", "canonical_url", "uri", "address");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");
  private static final List<String> ID = List.of("id", "guid", "_id", "uid");

  private final PageReader pages;

  JsonArticles(PageReader pages) {
    this.pages = pages;
  }

  /**
   * Reads an object.
   *
   * @param node the object
   * @param fallbackId the id if the object has none of its own
   * @return the article; empty, with a problem, if the object holds no text
   */
  Optional<Article> read(JsonNode node, String fallbackId, FieldCheck fields) {
    Metadata metadata = metadata(node, fields);
    Optional<String> plain = body(node, "text/plain");
    if (plain.isPresent()) {
      return Optional.of(pages.readText(fallbackId, plain.get(), metadata, fields));
    }
    Optional<String> html = text(node, HTML);
    Optional<String> text = text(node, TEXT).or(() -> body(node, ""));
    if (text.isEmpty() && html.isEmpty()) {
      fields.add(ProblemCode.NO_TEXT, "The object has no field of text, body or content.");
      return Optional.empty();
    }
    if (text.isPresent() && !looksLikeHtml(text.get())) {
      return Optional.of(pages.readText(fallbackId, text.get(), metadata, fields));
    }
    String markup = text.filter(JsonArticles::looksLikeHtml).or(() -> html).orElseThrow();
    return pages.readFragment(fallbackId, markup, metadata, fields);
  }

  /** The object's own id, if it has a short one. */
  Optional<String> id(JsonNode node) {
    return text(node, ID)
        .or(() -> inRole(node.path("altIds"), "hearsay-article"))
        .filter(id -> id.length() <= 200 && !id.isBlank());
  }

  private Metadata metadata(JsonNode node, FieldCheck fields) {
    Optional<StatedDate> published = Optional.empty();
    for (String name : DATE) {
      if (published.isEmpty()) {
        published = value(node.path(name)).flatMap(v -> fields.date(v, "json:" + name));
      }
    }
    if (published.isEmpty()) {
      // What our own export writes: ninjs has no field for a day without an hour.
      published =
          inRole(node.path("altIds"), "hearsay-published-day")
              .flatMap(v -> fields.date(v, "json:altIds"));
    }
    return new Metadata(
        text(node, TITLE).flatMap(t -> fields.text("title", t)),
        inRole(node.path("infoSources"), "publisher")
            .or(() -> text(node, OUTLET))
            .or(() -> inRole(node.path("infoSources"), ""))
            .or(() -> inRole(node.path("infosources"), ""))
            .flatMap(o -> fields.text("outlet", o)),
        authors(node, fields),
        published,
        text(node, LANGUAGE)
            .filter(l -> l.matches("[A-Za-z]{2}(?:[-_].{0,10})?"))
            .map(l -> l.substring(0, 2).toLowerCase(java.util.Locale.ROOT))
            .orElse("und"),
        text(node, ADDRESS).filter(a -> a.length() <= 2000));
  }

  /**
   * A body of ninjs 2 and later.
   *
   * @param contentType of the one that is wanted; empty for the first
   */
  private static Optional<String> body(JsonNode node, String contentType) {
    for (JsonNode body : node.path("bodies")) {
      boolean wanted =
          contentType.isEmpty() || body.path("contentType").asText().startsWith(contentType);
      if (wanted && !body.path("value").asText().isBlank()) {
        return Optional.of(body.path("value").asText());
      }
    }
    return Optional.empty();
  }

  /** The name or value of the first of these with a role; of the first without one if empty. */
  private static Optional<String> inRole(JsonNode list, String role) {
    for (JsonNode one : list) {
      if (one.path("role").asText().equals(role)) {
        return value(one);
      }
    }
    return Optional.empty();
  }

  private static List<String> authors(JsonNode node, FieldCheck fields) {
    List<String> authors = new ArrayList<>();
    for (String name : AUTHOR) {
      JsonNode value = node.path(name);
      if (authors.isEmpty() && value.isArray()) {
        value.forEach(v -> value(v).flatMap(a -> fields.text("author", a)).ifPresent(authors::add));
      } else if (authors.isEmpty()) {
        value(value)
            .flatMap(a -> fields.text("author", a))
            .ifPresent(a -> authors.addAll(PageAuthors.names(List.of(a), Optional.empty())));
      }
    }
    return authors;
  }

  private static Optional<String> text(JsonNode node, List<String> names) {
    for (String name : names) {
      Optional<String> value = value(node.path(name));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** A text, a number, the name of a node, or the first of a list. */
  private static Optional<String> value(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (one.isObject()) {
      for (String name : List.of("name", "value", "main", "$t", "text", "byline")) {
        if (one.path(name).isTextual()) {
          return Optional.of(one.path(name).asText());
        }
      }
      return Optional.empty();
    }
    return one.isValueNode() && !one.isNull() && !one.asText().isBlank()
        ? Optional.of(one.asText())
        : Optional.empty();
  }

  private static boolean looksLikeHtml(String text) {
    String head =
        text.substring(0, Math.min(text.length(), 4000)).toLowerCase(java.util.Locale.ROOT);
    return head.contains("<p>")
        || head.contains("<p ")
        || head.contains("<div")
        || head.contains("<br")
        || head.contains("<html");
  }
}
