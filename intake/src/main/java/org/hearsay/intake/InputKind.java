package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input that are read. */
enum InputKind {
  PAGE(List.of(".html", ".htm", ".xhtml", ".shtml")),
  TEXT(List.of(".txt", ".text")),
  JSON_LINES(List.of(".jsonl", ".ndjson")),
  JSON(List.of(".json")),
  FEED(List.of(".xml", ".rss", ".atom")),
  ARCHIVE(List.of(".warc", ".warc.gz"));

  private final List<String> endings;

  InputKind(List<String> endings) {
    this.endings = endings;
  }

  /** The kind that a file's name promises; the same names with {@code .gz} behind them too. */
  static Optional<InputKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    for (InputKind kind : values()) {
      if (kind.endings.stream().anyMatch(e -> lower.endsWith(e) || bare.endsWith(e))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The name without its ending. */
  static String bareName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (InputKind kind : values()) {
      for (String ending : kind.endings) {
        for (String full : List.of(ending + ".gz", ending)) {
          if (lower.endsWith(full) && lower.length() > full.length()) {
            return name.substring(0, name.length() - full.length());
          }
        }
      }
    }
    return name;
  }

  /** The kind told from the first bytes (at least 1024 where there are as many). */
  static InputKind ofBytes(byte[] head) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "").strip();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("WARC/")) {
      return ARCHIVE;
    }
    if (lower.startsWith("{")) {
      int lineEnd = start.indexOf('\n');
      return lineEnd > 0 && start.substring(0, lineEnd).strip().endsWith("}") ? JSON_LINES : JSON;
    }
    if (lower.startsWith("[{") || lower.startsWith("[\n")) {
      return JSON;
    }
    if (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf")) {
      return FEED;
    }
    if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.startsWith("<")) {
      return lower.startsWith("<?xml") && !lower.contains("<html") ? FEED : PAGE;
    }
    return TEXT;
  }
}
