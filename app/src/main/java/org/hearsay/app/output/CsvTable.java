package org.hearsay.app.output;

import java.util.List;
import java.util.Locale;

/** The tables and their columns, in order. docs/csv.md says what each means; a test holds that. */
public enum CsvTable {
  ARTICLES(
      "article, title, outlet, authors, published, language, address, wire, text_hash, statements"),
  STATEMENTS(
      "article, statement, speaker, kind, size_n, size_of, via, act, hedge, direct, source, cue,"
          + " content, start, end, confidence, by"),
  SOURCES(
      "article, source, name, kind, size_n, size_of, roles, aliases, mentions, statements,"
          + " confidence, by"),
  STORIES("story, key, title, article, stance, confidence, by"),
  REUSE(
      "story, first, second, level, direction, share_of_first, share_of_second, passages, why,"
          + " confidence, by"),
  CLAIMS(
      "story, claim, main, text, affirm_min, affirm_max, affirm_why, deny_min, deny_max, deny_why,"
          + " decided_by"),
  MEMBERS("story, claim, article, statement, toward, confidence, by"),
  ORIGINS(
      "story, claim, origin, who, kind, size_n, size_of, toward, counted, article, via, start, end,"
          + " text"),
  RESPONSES("story, claim, who, act, article, start, end, text"),
  DISAGREEMENTS(
      "story, claim, slot, about, value, source, article, start, end, text, confidence, by"),
  DECISIONS("decision, who, when, why, what, revoked_by"),
  PROBLEMS("file, place, code, message");

  private final List<String> columns;

  CsvTable(String columns) {
    this.columns = List.of(columns.split(", "));
  }

  /** The columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The file's name. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
