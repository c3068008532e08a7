package org.hearsay.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
