package org.hearsay.app.assistant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.app.output.Json;
import org.hearsay.article.Article;
import org.hearsay.article.StatedDate;
import org.hearsay.article.WireCredit;
import org.hearsay.claim.Appearance;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/**
 * The shapes that the answers share. An assistant pays for each word that it reads: what is empty
 * is left out, long words are cut with a mark, places are pairs of offsets.
 */
final class Compact {

  /** Units of a statement's words in a list; evidence gives them whole. */
  private static final int MOST_WORDS = 500;

  private static final String CUT = " […]";

  private Compact() {}

  /** An article's own facts, into the object that is open. */
  static void article(JsonGenerator json, String id, Article article) throws IOException {
    json.writeStringField("article", id);
    optional(json, "title", article.metadata().title());
    optional(json, "outlet", article.metadata().outlet());
    optional(json, "published", article.metadata().published().map(StatedDate::iso));
    optional(json, "address", article.metadata().address());
    optional(json, "wire", article.layout().wire().map(WireCredit::agency));
  }

  /** A statement, as an object. */
  static void statement(JsonGenerator json, String article, Statement statement)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", StatementId.of(article, statement));
    json.writeStringField("who", statement.speaker().name());
    json.writeStringField("kind", statement.speaker().kind().word());
    size(json, statement.speaker().size());
    via(json, statement.via());
    json.writeStringField("act", statement.act().word());
    json.writeStringField("hedge", statement.attribution().manner().hedge().word());
    if (statement.attribution().manner().direct()) {
      json.writeBooleanField("quote", true);
    }
    List<Excerpt> said = said(statement);
    json.writeStringField(
        "words", cut(said.stream().map(Excerpt::words).collect(Collectors.joining(" … "))));
    json.writeArrayFieldStart("at");
    for (Excerpt piece : said) {
      place(json, piece);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What is said; the cue of a statement without content, such as a refusal. */
  static List<Excerpt> said(Statement statement) {
    List<Excerpt> content = statement.attribution().roles().content();
    return content.isEmpty() ? statement.attribution().roles().cue().stream().toList() : content;
  }

  /** Places of words: the first few, and how many more there are. */
  static void places(JsonGenerator json, List<Appearance> appearances, int most)
      throws IOException {
    json.writeArrayFieldStart("places");
    for (Appearance appearance : appearances.subList(0, Math.min(most, appearances.size()))) {
      json.writeStartObject();
      json.writeStringField("article", appearance.article());
      via(json, appearance.via());
      json.writeFieldName("at");
      place(json, appearance.excerpt());
      json.writeStringField("words", cut(appearance.excerpt().words()));
      json.writeEndObject();
    }
    json.writeEndArray();
    if (appearances.size() > most) {
      json.writeNumberField("morePlaces", appearances.size() - most);
    }
  }

  static void via(JsonGenerator json, List<Hop> hops) throws IOException {
    if (!hops.isEmpty()) {
      Json.via(json, hops);
    }
  }

  static void size(JsonGenerator json, Optional<GroupSize> size) throws IOException {
    if (size.isPresent()) {
      Json.size(json, size);
    }
  }

  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      Json.strings(json, field, values);
    }
  }

  static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, cut(value.get()));
    }
  }

  private static void place(JsonGenerator json, Excerpt excerpt) throws IOException {
    json.writeStartArray();
    json.writeNumber(excerpt.start());
    json.writeNumber(excerpt.end());
    json.writeEndArray();
  }

  /** Cut where it is long, never inside a pair of surrogates. */
  static String cut(String words) {
    if (words.length() <= MOST_WORDS) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(MOST_WORDS - 1)) ? MOST_WORDS - 1 : MOST_WORDS;
    return words.substring(0, end) + CUT;
  }
}
