package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Hedge;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Roles;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Sourced;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Slots;
import org.hearsay.statement.Statement;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Articles with statements made by hand, so that this room is tested without the rooms before it.
 */
final class Readings {

  private static final Basis BASIS = new Basis("by-hand", 1);

  private final Article article;
  private final List<Statement> statements = new ArrayList<>();

  private Readings(Article article) {
    this.article = article;
  }

  static Readings of(String id, String text) {
    return new Readings(new PlainTextReader().read(id, text));
  }

  /** A statement whose cue and content stand in the text; the content may be empty. */
  Readings says(Speaker speaker, Act act, String cue, String content, String... outlets) {
    Optional<Excerpt> cueWords = Optional.of(excerpt(cue));
    List<Excerpt> contents = content.isEmpty() ? List.of() : List.of(excerpt(content));
    Attribution attribution =
        new Attribution(
            new Roles(Optional.empty(), cueWords, contents),
            new Manner(act, Hedge.CERTAIN, false),
            OptionalInt.empty(),
            BASIS);
    List<Hop> via = new ArrayList<>();
    for (String outlet : outlets) {
      via.add(new Hop(outlet, SourceKind.OUTLET, Optional.empty()));
    }
    statements.add(
        new Statement(
            "a" + (statements.size() + 1), new Sourced(attribution, speaker, via), Slots.NONE));
    return this;
  }

  ArticleReading reading() {
    return new ArticleReading(article, statements, List.of());
  }

  static Speaker speaker(String name, SourceKind kind, String... roles) {
    return new Speaker(
        name,
        kind,
        Optional.empty(),
        new Speaker.Profile(List.of(roles), List.of(), List.of(), BASIS));
  }

  private Excerpt excerpt(String words) {
    int at = article.text().value().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return article.text().excerpt(new Span(at, at + words.length()));
  }
}
