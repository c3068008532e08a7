package org.hearsay.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.language.Entity;
import org.hearsay.source.Speaker;
import org.hearsay.statement.Quantity;
import org.hearsay.statement.Slots;
import org.hearsay.statement.TimeReference;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * The columns that hold JSON: authors, {@code statement.profile}, {@code statement.slots}. Their
 * field names belong to the ledger's format and do not follow the names in the program. Everything
 * but ASCII is escaped, so that any text survives.
 */
final class JsonColumns {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonColumns() {}

  static String writeTexts(List<String> texts) {
    ArrayNode array = MAPPER.createArrayNode();
    texts.forEach(array::add);
    return write(array);
  }

  static List<String> readTexts(String json) {
    return texts(read(json));
  }

  static String writeProfile(Speaker.Profile profile) {
    ObjectNode node = MAPPER.createObjectNode();
    profile.roles().forEach(node.putArray("roles")::add);
    profile.aliases().forEach(node.putArray("aliases")::add);
    ArrayNode mentions = node.putArray("mentions");
    profile.mentions().forEach(mention -> place(mentions.addObject(), mention));
    basis(node, profile.basis());
    return write(node);
  }

  static Speaker.Profile readProfile(String json) {
    JsonNode node = read(json);
    return new Speaker.Profile(
        texts(node.path("roles")),
        texts(node.path("aliases")),
        each(node.path("mentions"), JsonColumns::place),
        basis(node));
  }

  static String writeSlots(Slots slots) {
    ObjectNode node = MAPPER.createObjectNode();
    ArrayNode quantities = node.putArray("quantities");
    for (Quantity quantity : slots.quantities()) {
      place(quantities.addObject(), quantity.excerpt())
          .put("low", quantity.low())
          .put("high", quantity.high())
          .put("unit", quantity.unit());
    }
    ArrayNode times = node.putArray("times");
    for (TimeReference time : slots.times()) {
      ObjectNode one = place(times.addObject(), time.excerpt());
      time.range()
          .ifPresent(r -> one.put("first", r.first().toString()).put("last", r.last().toString()));
      one.put("relation", Words.of(time.relation())).put("anchor", time.anchor());
    }
    ArrayNode names = node.putArray("names");
    for (Entity name : slots.names()) {
      ObjectNode one = place(names.addObject(), name.excerpt());
      basis(one.put("kind", Words.of(name.kind())), name.basis());
    }
    node.put("negated", slots.status().negated()).put("state", slots.status().state());
    return write(node);
  }

  static Slots readSlots(String json) {
    JsonNode node = read(json);
    return new Slots(
        each(node.path("quantities"), JsonColumns::quantity),
        each(node.path("times"), JsonColumns::time),
        each(node.path("names"), JsonColumns::name),
        new Slots.Status(node.path("negated").asBoolean(), node.path("state").asText()));
  }

  private static Quantity quantity(JsonNode node) {
    return new Quantity(
        place(node),
        number(node.path("low")),
        number(node.path("high")),
        node.path("unit").asText());
  }

  private static TimeReference time(JsonNode node) {
    Optional<TimeReference.Range> range =
        node.has("first")
            ? Optional.of(
                new TimeReference.Range(
                    LocalDate.parse(node.path("first").asText()),
                    LocalDate.parse(node.path("last").asText())))
            : Optional.empty();
    return new TimeReference(
        place(node),
        range,
        Words.member(TimeReference.Relation.class, node.path("relation").asText()),
        node.path("anchor").asText());
  }

  private static Entity name(JsonNode node) {
    return new Entity(
        place(node), Words.member(Entity.Kind.class, node.path("kind").asText()), basis(node));
  }

  private static ObjectNode place(ObjectNode node, Excerpt excerpt) {
    return node.put("start", excerpt.start())
        .put("end", excerpt.end())
        .put("text", excerpt.words());
  }

  private static Excerpt place(JsonNode node) {
    return new Excerpt(
        new Span(node.path("start").asInt(), node.path("end").asInt()), node.path("text").asText());
  }

  private static void basis(ObjectNode node, Basis basis) {
    node.put("by", basis.by()).put("confidence", basis.confidence());
  }

  private static Basis basis(JsonNode node) {
    return new Basis(node.path("by").asText(), number(node.path("confidence")));
  }

  /** A number; an infinite one stands as a text, for JSON has none. */
  private static double number(JsonNode node) {
    return node.isNumber() ? node.doubleValue() : Double.parseDouble(node.asText());
  }

  private static List<String> texts(JsonNode array) {
    return each(array, JsonNode::asText);
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(read.apply(node)));
    return all;
  }

  private static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column of the ledger holds broken JSON", e);
    }
  }
}
