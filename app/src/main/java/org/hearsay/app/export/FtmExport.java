package org.hearsay.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Metadata;
import org.hearsay.article.StatedDate;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * FollowTheMoney entities, one a line, as {@code ftm} and Aleph read them. The model has no claim
 * and no quotation: a statement is a {@code Note} about its speaker with the article as proof, a
 * claim an {@code Event}, and who affirms or denies it an {@code UnknownLink} to it. Speakers of
 * different articles are never one entity: bringing them together is for Aleph's own matching and
 * for people.
 */
public final class FtmExport implements Export {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Letters of an id's hash: 96 bits. */
  private static final int ID = 24;

  /** An entity: its properties have lists of texts. */
  private static final class Entity {
    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    Entity(String schema, String... parts) {
      this.schema = schema;
      this.id = id(parts);
    }

    Entity with(String property, String value) {
      String text = Surrogates.replaced(value).strip();
      List<String> values = properties.computeIfAbsent(property, p -> new ArrayList<>());
      if (!text.isEmpty() && !values.contains(text)) {
        values.add(text);
      }
      return this;
    }

    Entity with(String property, Optional<String> value) {
      return value.isPresent() ? with(property, value.get()) : this;
    }
  }

  private static String id(String... parts) {
    return "hearsay-" + new SourceText(String.join("\n", parts)).hash().substring(0, ID);
  }

  @Override
  public void write(Selection selection, Writer out) throws IOException {
    selection.eachArticle(reading -> article(reading, out));
    selection.eachStory(numbered -> story(numbered, out));
  }

  private static void write(Writer out, Entity entity) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", entity.id);
      json.writeStringField("schema", entity.schema);
      json.writeObjectFieldStart("properties");
      for (Map.Entry<String, List<String>> property : entity.properties.entrySet()) {
        if (property.getValue().isEmpty()) {
          continue;
        }
        json.writeArrayFieldStart(property.getKey());
        for (String value : property.getValue()) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static String articleId(ArticleReading reading) {
    return id("article", reading.id(), reading.article().text().hash());
  }

  private static void article(ArticleReading reading, Writer out) throws IOException {
    Metadata metadata = reading.article().metadata();
    Entity article =
        new Entity("Article", "article", reading.id(), reading.article().text().hash())
            .with("title", metadata.title())
            .with("publisher", metadata.outlet())
            .with("publishedAt", metadata.published().map(StatedDate::day).map(String::valueOf))
            .with("sourceUrl", metadata.address().flatMap(Iris::web))
            .with("bodyText", reading.article().text().value());
    metadata.authors().forEach(author -> article.with("author", author));
    if (!metadata.language().equals("und")) {
      article.with("language", Locale.forLanguageTag(metadata.language()).getISO3Language());
    }
    write(out, article);
    Map<String, String> cast = new LinkedHashMap<>();
    for (Statement statement : reading.statements()) {
      Optional<String> speaker = speaker(reading, statement.speaker(), cast, out);
      write(out, note(reading, statement, speaker));
    }
  }

  /** The entity of a speaker, written at the first statement; documents have none. */
  private static Optional<String> speaker(
      ArticleReading reading, Speaker speaker, Map<String, String> cast, Writer out)
      throws IOException {
    Optional<String> schema = schema(speaker.kind());
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    String key = speaker.kind().word() + speaker.size() + speaker.name();
    if (!cast.containsKey(key)) {
      Entity entity =
          party(
              new Entity(schema.get(), "speaker", articleId(reading), key),
              new Origin.Who(speaker.name(), speaker.kind(), speaker.size(), true));
      speaker.profile().aliases().forEach(alias -> entity.with("weakAlias", alias));
      if (speaker.kind() == SourceKind.PERSON) {
        speaker.profile().roles().forEach(role -> entity.with("position", role));
      }
      write(out, entity.with("proof", articleId(reading)));
      write(
          out,
          new Entity("Mention", "mention", entity.id)
              .with("document", articleId(reading))
              .with("name", speaker.name())
              .with("detectedSchema", schema.get())
              .with("resolved", entity.id));
      cast.put(key, entity.id);
    }
    return Optional.ofNullable(cast.get(key));
  }

  private static Optional<String> schema(SourceKind kind) {
    return switch (kind) {
      case PERSON -> Optional.of("Person");
      case OFFICE, ORGANISATION, OUTLET -> Optional.of("Organization");
      case UNNAMED, PUBLIC, SOCIAL_MEDIA, SELF, OTHER -> Optional.of("LegalEntity");
      case DOCUMENT, MEDIA_ARTEFACT -> Optional.empty();
    };
  }

  private static Entity party(Entity entity, Origin.Who who) {
    entity.with("name", who.name());
    if (who.kind() != SourceKind.PERSON || who.size().flatMap(FtmExport::n).orElse(1) > 1) {
      entity.with("summary", SchemaOrgParty.described(who));
    }
    return entity;
  }

  private static Optional<Integer> n(GroupSize size) {
    return size.n().isPresent() ? Optional.of(size.n().getAsInt()) : Optional.empty();
  }

  private static Entity note(
      ArticleReading reading, Statement statement, Optional<String> speaker) {
    Span span = statement.attribution().roles().span();
    String via = statement.via().stream().map(Hop::name).collect(Collectors.joining(", "));
    return new Entity("Note", "statement", articleId(reading), statement.id())
        .with("name", statement.speaker().name() + ": " + statement.act().word().replace('-', ' '))
        .with("description", ProvArticle.words(statement))
        .with(
            "summary",
            reading.id()
                + " "
                + statement.id()
                + ", "
                + span.start()
                + "-"
                + span.end()
                + (via.isEmpty() ? "" : ", via " + via)
                + "; by "
                + statement.attribution().basis().by())
        .with("entity", speaker)
        .with("proof", articleId(reading))
        .with("publisher", reading.article().metadata().outlet())
        .with("keywords", statement.act().word())
        .with("keywords", statement.attribution().manner().hedge().word())
        .with("keywords", statement.attribution().manner().direct() ? "direct" : "");
  }

  private static void story(Selection.Numbered numbered, Writer out) throws IOException {
    Map<String, ArticleReading> readings = new LinkedHashMap<>();
    numbered.story().articles().forEach(a -> readings.put(a.id(), a.reading()));
    for (Derivation derivation : numbered.story().lineage().derivations()) {
      write(
          out,
          link("reuse", ref(readings, derivation.a()), ref(readings, derivation.b()))
              .with(
                  "role",
                  derivation.verdict().level().word()
                      + " derived, "
                      + derivation.verdict().direction().word())
              .with("summary", String.join(" ", derivation.verdict().reasons())));
    }
    List<Claim> claims = numbered.story().claims();
    for (int i = 0; i < claims.size(); i++) {
      claim(numbered.key() + "#c" + (i + 1), claims.get(i), readings, out);
    }
  }

  private static String ref(Map<String, ArticleReading> readings, String article) {
    return Optional.ofNullable(readings.get(article)).map(FtmExport::articleId).orElseThrow();
  }

  private static Entity link(String what, String subject, String object) {
    return new Entity("UnknownLink", what, subject, object)
        .with("subject", subject)
        .with("object", object);
  }

  private static void claim(
      String name, Claim claim, Map<String, ArticleReading> readings, Writer out)
      throws IOException {
    Entity event =
        new Entity("Event", "claim", name)
            .with("name", claim.text())
            .with("recordId", name)
            .with("summary", interval("affirm", claim.sourcing().independence().affirm()))
            .with("summary", interval("deny", claim.sourcing().independence().deny()));
    claim
        .sourcing()
        .members()
        .forEach(member -> event.with("proof", ref(readings, member.article())));
    List<Entity> parties = new ArrayList<>();
    List<Entity> links = new ArrayList<>();
    for (Origin origin : claim.sourcing().origins()) {
      String schema = schema(origin.who().kind()).orElse("LegalEntity");
      Entity party = party(new Entity(schema, "origin", name, origin.id()), origin.who());
      parties.add(party);
      event.with("involved", party.id);
      links.add(
          places(
              link("origin", party.id, event.id).with("role", origin.toward().word()),
              origin.appearances(),
              readings));
    }
    int n = 1;
    for (Response response : claim.conflict().responses()) {
      Entity party =
          new Entity("LegalEntity", "response", name, String.valueOf(n++))
              .with("name", response.who());
      parties.add(party);
      links.add(
          places(
              link("response", party.id, event.id).with("role", response.act().word()),
              response.appearances(),
              readings));
    }
    write(out, event);
    for (Entity party : parties) {
      write(out, party);
    }
    for (Entity entity : links) {
      write(out, entity);
    }
  }

  private static String interval(String what, org.hearsay.claim.Interval interval) {
    return what + " " + interval.min() + " to " + interval.max() + ": " + interval.why();
  }

  private static Entity places(
      Entity link, List<Appearance> appearances, Map<String, ArticleReading> readings) {
    for (Appearance appearance : appearances) {
      link.with("proof", ref(readings, appearance.article()))
          .with("description", appearance.excerpt().words());
    }
    return link;
  }
}
