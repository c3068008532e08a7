package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's JSON-LD (schema.org): the node that describes the article. Tolerant of broken JSON. */
final class JsonLd {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "BlogPosting",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "Report",
          "AdvertiserContentArticle",
          "SocialMediaPosting",
          "TechArticle",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "AskPublicNewsArticle");

  /** Most nodes looked at, against documents made to be large. */
  private static final int MAX_NODES = 5000;

  private final List<JsonNode> nodes = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd all = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      all.add(script.data());
    }
    return all;
  }

  private void add(String json) {
    String bare =
        json.strip()
            .replaceAll("^(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/|<!\\[CDATA\\[)", "")
            .replaceAll("(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/|\\]\\]>)$", "");
    try {
      collect(Json.LENIENT.readTree(bare));
    } catch (JsonProcessingException e) {
      // Broken JSON-LD is so common that it is no problem of the page's: meta tags are read
      // instead.
      return;
    }
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes.size() < MAX_NODES) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        nodes.add(node);
        for (String name : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
          if (node.has(name)) {
            open.add(node.get(name));
          }
        }
      }
    }
  }

  /** The article's node; the first one with a headline where there are several. */
  Optional<JsonNode> article() {
    List<JsonNode> articles = nodes.stream().filter(n -> isOf(n, ARTICLES)).toList();
    return articles.stream()
        .filter(n -> n.has("headline") || n.has("articleBody"))
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  /** The node of the page itself. */
  Optional<JsonNode> webPage() {
    return nodes.stream().filter(n -> isOf(n, Set.of("WebPage", "ItemPage"))).findFirst();
  }

  private static boolean isOf(JsonNode node, Set<String> types) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (types.contains(local(one.asText()))) {
          return true;
        }
      }
    }
    return types.contains(local(type.asText()));
  }

  private static String local(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The text of a field that may be a text, a list of them, or a node with a name. */
  List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    JsonNode value = node.path(field);
    if (value.isArray()) {
      value.forEach(v -> text(v).ifPresent(texts::add));
    } else {
      text(value).ifPresent(texts::add);
    }
    return texts;
  }

  private Optional<String> text(JsonNode value) {
    JsonNode named = value.isObject() ? named(value) : value;
    if (named.isArray() && !named.isEmpty()) {
      named = named.get(0);
    }
    return named.isTextual() && !named.asText().isBlank()
        ? Optional.of(named.asText().strip())
        : Optional.empty();
  }

  /** A node's name, or that of the node that it refers to by {@code @id}. */
  private JsonNode named(JsonNode node) {
    for (String field : List.of("name", "@value", "url")) {
      if (node.has(field) && !(field.equals("url") && node.has("@id"))) {
        return node.get(field);
      }
    }
    String id = node.path("@id").asText();
    return nodes.stream()
        .filter(n -> !id.isEmpty() && n.path("@id").asText().equals(id) && n.has("name"))
        .findFirst()
        .map(n -> n.get("name"))
        .orElse(node);
  }
}
