package org.hearsay.app.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Metadata;
import org.hearsay.ledger.Catalogue;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/**
 * One statement as a row of a table.
 *
 * @param article the article's id
 * @param statement the statement
 */
public record LedgerRow(String article, Statement statement) {

  /** Longest content shown in a cell, in UTF-16 units; the article has it all. */
  private static final int SHOWN = 280;

  /** As a row of a grid. */
  GridRow inGrid(Metadata metadata) {
    var roles = statement.attribution().roles();
    Excerpt shown =
        roles.content().isEmpty()
            ? roles.cue().or(roles::source).orElseThrow()
            : roles.content().get(0);
    return new GridRow(
        new Catalogue.Line(
            new Catalogue.Place(
                article,
                statement.id(),
                metadata.outlet(),
                metadata.published().map(d -> d.day().toString()),
                shown.span()),
            new Catalogue.Who(who(), kind(), statement.via().stream().map(Hop::name).toList()),
            new Catalogue.Said(act(), hedge(), content().isEmpty() ? shown.words() : content())),
        Optional.of(this));
  }

  /** The statement for a form; see {@link Links#place}. */
  public String place() {
    return Links.place(article, statement);
  }

  /** The resolved source. */
  public String who() {
    return statement.speaker().name();
  }

  /** The source's kind, and its size where the text gives one. */
  public String kind() {
    return statement.speaker().kind().word();
  }

  /** {@code 2 of 3}; empty if unknown. */
  public String size() {
    return statement.speaker().size().map(LedgerRow::size).orElse("");
  }

  static String size(GroupSize size) {
    String n = size.n().isPresent() ? String.valueOf(size.n().getAsInt()) : "";
    String of = size.of().isPresent() ? "of " + size.of().getAsInt() : "";
    return (n + " " + of).strip();
  }

  /** {@code Reuters ← a third source}; empty where the page heard it itself. */
  public String via() {
    return statement.via().stream().map(Hop::name).collect(Collectors.joining(" \u2190 "));
  }

  /** What the source does, in words. */
  public String act() {
    return statement.act().word();
  }

  /** How certainly. */
  public String hedge() {
    return statement.attribution().manner().hedge().word();
  }

  /** The cue; empty for a quotation without one. */
  public String cue() {
    return statement.attribution().roles().cue().map(Excerpt::words).orElse("");
  }

  /** What is said, cut where it is long. */
  public String content() {
    String all = statement.attribution().roles().said(" \u2026 ");
    return Shown.cut(all, SHOWN);
  }

  /** The rule or model, and its confidence in per cent. */
  public String basis() {
    var basis = statement.attribution().basis();
    return basis.by() + ", " + Math.round(100 * basis.confidence()) + "\u00A0%";
  }
}
