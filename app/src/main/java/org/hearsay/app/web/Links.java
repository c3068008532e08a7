package org.hearsay.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Catalogue;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/** Addresses of pages, encoded. */
public final class Links {

  private Links() {}

  /** The page of an article. */
  public static String article(String id) {
    return "/article/" + encode(id);
  }

  /** The words of an article, marked and scrolled to. */
  public static String words(String id, Span span) {
    return article(id) + "?at=" + span.start() + "-" + span.end() + "#at";
  }

  /** A statement in the text of its article. */
  public static String statement(String id, String statement) {
    return article(id) + "#" + statement;
  }

  /** Two articles side by side. */
  public static String compare(String a, String b) {
    return "/compare/" + encode(a) + "/" + encode(b);
  }

  /** The page of a story. */
  public static String story(String key) {
    return "/story/" + encode(key);
  }

  /** Where the statement of an article is decided on. */
  public static String decide(String story, LedgerRow row) {
    return decide(story, row.article(), row.statement().id());
  }

  /** Where the statement at this place is decided on. */
  public static String decide(String story, Catalogue.Place place) {
    return decide(story, place.article(), place.statement());
  }

  private static String decide(String story, String article, String statement) {
    return "/decide/"
        + encode(article)
        + "/"
        + encode(statement)
        + (story.isEmpty() ? "" : "?story=" + encode(story));
  }

  /** Where the claim of a story is decided on; 0 is the main claim. */
  public static String decideClaim(String story, int claim) {
    return story(story) + "/claim/" + claim;
  }

  /** A source's page. */
  public static String source(String name) {
    return "/source?name=" + encode(name);
  }

  /** An outlet's page. */
  public static String outlet(String name) {
    return "/outlet?name=" + encode(name);
  }

  /** A version of an article beside the one before it. */
  public static String versions(String id, int n) {
    return "/versions/" + encode(id) + "?n=" + n;
  }

  /** A statement for a form: its article, its id, and where its words stand. */
  public static String place(String article, Statement statement) {
    Span span = statement.attribution().roles().span();
    return article + "/" + statement.id() + "@" + span.start() + "-" + span.end();
  }

  /** Parameters as the query of an address; empty for none. */
  static String query(Map<String, String> parts) {
    return parts.isEmpty()
        ? ""
        : parts.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
