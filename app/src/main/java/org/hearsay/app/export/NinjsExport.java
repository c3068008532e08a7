package org.hearsay.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;

/**
 * Articles in IPTC ninjs 3.1, one object a line. Who supplied information stands in {@code
 * infoSources}, the place that the standard has for it; from whom a text was taken, in {@code
 * associations}.
 */
public final class NinjsExport implements Export {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

  private final Iris iris;

  /** With these addresses. */
  public NinjsExport(Iris iris) {
    this.iris = iris;
  }

  /** An article that this one has text from. */
  private record Original(String uri, String name, String rel) {}

  private record InfoSource(String name, String role, String literal) {}

  @Override
  public void write(Selection selection, Writer out) throws IOException {
    Map<String, List<Original>> originals = new HashMap<>();
    selection.eachStory(numbered -> originals(numbered, originals));
    selection.eachArticle(
        reading -> {
          try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            article(json, reading);
            associations(json, originals.getOrDefault(reading.id(), List.of()));
            json.writeEndObject();
          }
          out.write('\n');
        });
  }

  private void originals(Selection.Numbered numbered, Map<String, List<Original>> originals) {
    Map<String, ArticleReading> readings = new HashMap<>();
    numbered.story().articles().forEach(a -> readings.put(a.id(), a.reading()));
    for (Derivation derivation : numbered.story().lineage().derivations()) {
      String later =
          switch (derivation.verdict().direction()) {
            case A_TO_B -> derivation.b();
            case B_TO_A -> derivation.a();
            case UNKNOWN -> "";
          };
      ArticleReading earlier =
          readings.get(later.equals(derivation.a()) ? derivation.b() : derivation.a());
      if (!later.isEmpty() && earlier != null) {
        originals
            .computeIfAbsent(later, id -> new ArrayList<>())
            .add(
                new Original(
                    iris.page(earlier.article()),
                    earlier.article().metadata().title().orElse(earlier.id()),
                    derivation.verdict().level().word() + "-derived-from"));
      }
    }
  }

  private void article(JsonGenerator json, ArticleReading reading) throws IOException {
    Article article = reading.article();
    Metadata metadata = article.metadata();
    json.writeStringField("uri", iris.page(article));
    json.writeStringField("type", "text");
    json.writeStringField("representationType", "full");
    json.writeStringField("version", article.text().hash());
    if (Times.moment(metadata.published()).isPresent()) {
      json.writeStringField("versionCreated", Times.moment(metadata.published()).get());
    }
    if (!metadata.language().equals("und")) {
      json.writeStringField("language", metadata.language());
    }
    if (metadata.title().isPresent()) {
      json.writeArrayFieldStart("headlines");
      json.writeStartObject();
      json.writeStringField("contentType", "text/plain");
      text(json, "value", metadata.title().get());
      json.writeEndObject();
      json.writeEndArray();
    }
    if (!metadata.authors().isEmpty()) {
      text(json, "by", String.join(", ", metadata.authors()));
    }
    body(json, article);
    infoSources(json, reading);
    named(json, "people", reading, Set.of(SourceKind.PERSON));
    named(json, "organisations", reading, Set.of(SourceKind.OFFICE, SourceKind.ORGANISATION));
    altIds(json, reading);
    json.writeObjectFieldStart("standard");
    json.writeStringField("name", "ninjs");
    json.writeStringField("version", "3.1");
    json.writeStringField("schema", SCHEMA);
    json.writeEndObject();
  }

  private static void body(JsonGenerator json, Article article) throws IOException {
    String text = article.text().value();
    json.writeArrayFieldStart("bodies");
    json.writeStartObject();
    json.writeStringField("contentType", "text/plain");
    json.writeNumberField("charCount", text.codePointCount(0, text.length()));
    text(json, "value", text);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void infoSources(JsonGenerator json, ArticleReading reading) throws IOException {
    Set<InfoSource> sources = new LinkedHashSet<>();
    reading
        .article()
        .metadata()
        .outlet()
        .ifPresent(outlet -> sources.add(new InfoSource(outlet, "publisher", "outlet")));
    reading
        .article()
        .layout()
        .wire()
        .ifPresent(wire -> sources.add(new InfoSource(wire.agency(), "wire", "outlet")));
    for (Statement statement : reading.statements()) {
      for (Hop hop : statement.via()) {
        sources.add(new InfoSource(hop.name(), "intermediary", hop.kind().word()));
      }
      sources.add(
          new InfoSource(
              statement.speaker().name(),
              "source",
              statement.speaker().kind().word() + SchemaOrgParty.size(statement.speaker().size())));
    }
    json.writeArrayFieldStart("infoSources");
    for (InfoSource source : sources) {
      json.writeStartObject();
      text(json, "name", source.name());
      json.writeStringField("role", source.role());
      json.writeStringField("literal", source.literal());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void named(
      JsonGenerator json, String field, ArticleReading reading, Set<SourceKind> kinds)
      throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (Statement statement : reading.statements()) {
      if (kinds.contains(statement.speaker().kind())) {
        names.add(statement.speaker().name());
      }
    }
    if (names.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeStartObject();
      text(json, "name", name);
      json.writeStringField("rel", "source");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The article's name here, and the day of a page that gives no moment. */
  private static void altIds(JsonGenerator json, ArticleReading reading) throws IOException {
    json.writeArrayFieldStart("altIds");
    altId(json, "hearsay-article", reading.id());
    if (Times.moment(reading.article().metadata().published()).isEmpty()
        && reading.article().metadata().published().isPresent()) {
      StatedDate date = reading.article().metadata().published().get();
      altId(json, "hearsay-published-day", date.day().toString());
    }
    json.writeEndArray();
  }

  private static void altId(JsonGenerator json, String role, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", role);
    text(json, "value", value);
    json.writeEndObject();
  }

  private static void associations(JsonGenerator json, List<Original> originals)
      throws IOException {
    if (originals.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("associations");
    for (Original original : originals) {
      json.writeStartObject();
      json.writeStringField("uri", original.uri());
      text(json, "name", original.name());
      json.writeStringField("rel", original.rel());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeStringField(field, Surrogates.replaced(text));
  }
}
