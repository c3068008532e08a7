package org.hearsay.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Hedge;
import org.hearsay.attribution.Roles;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Credibility;
import org.hearsay.decision.Decision;
import org.hearsay.decision.Reliability;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.decision.Subject;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * A decision as one line of JSON, as {@code hearsay overrides export} writes it. The field names
 * belong to the format {@value #SCHEMA} and do not follow the names in the program. Everything but
 * ASCII is escaped.
 */
public final class DecisionLine {

  /** Name and version of the format. */
  public static final String SCHEMA = "hearsay-override/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private DecisionLine() {}

  /** A line that is none. The message says what is wrong. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  /** The line, without its end. */
  public static String write(Decision decision) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("schema", SCHEMA).put("id", decision.id());
    node.put("who", decision.made().who());
    node.put("when", decision.made().when().toString());
    node.put("why", decision.made().why());
    decision.seen().ifPresent(seen -> node.put("seen", seen));
    ruling(node, decision.ruling());
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  /**
   * The decision of a line.
   *
   * @throws Malformed if it is not one, or was changed after it was written
   */
  public static Decision read(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node == null || !SCHEMA.equals(node.path("schema").asText())) {
        throw new Malformed("not an override of the format " + SCHEMA);
      }
      Decision.Made made =
          new Decision.Made(
              text(node, "who"), Instant.parse(text(node, "when")), node.path("why").asText());
      Decision decision = new Decision(made, optional(node, "seen"), ruling(node));
      String id = text(node, "id");
      if (!id.equals(decision.id())) {
        throw new Malformed("the id " + id + " is not that of what the line says");
      }
      return decision;
    } catch (JsonProcessingException e) {
      throw new Malformed("not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Malformed(String.valueOf(e.getMessage()));
    }
  }

  private static void ruling(ObjectNode node, Ruling ruling) {
    if (ruling instanceof Ruling.Match match) {
      node.put("kind", match.accepted() ? "accept-match" : "reject-match");
      subject(node.putObject("what"), match.what());
      subject(node.putObject("claim"), match.claim());
    } else if (ruling instanceof Ruling.Sources sources) {
      node.put("kind", sources.same() ? "merge-sources" : "split-sources");
      anchors(node.putArray("one"), sources.one());
      anchors(node.putArray("other"), sources.other());
    } else if (ruling instanceof Ruling.Claims claims) {
      node.put("kind", claims.same() ? "merge-claims" : "split-claims");
      subject(node.putObject("one"), claims.one());
      subject(node.putObject("other"), claims.other());
    } else if (ruling instanceof Ruling.Relabel relabel) {
      node.put("kind", "relabel");
      subject(node.putObject("statement"), relabel.statement());
      relabel.act().ifPresent(act -> node.put("act", Words.of(act)));
      relabel.kind().ifPresent(kind -> node.put("source-kind", Words.of(kind)));
      relabel.hedge().ifPresent(hedge -> node.put("hedge", Words.of(hedge)));
    } else if (ruling instanceof Ruling.GradeSource grade) {
      node.put("kind", "grade-source").put("source", grade.source().name());
      node.put("reliability", grade.reliability().name());
    } else if (ruling instanceof Ruling.GradeClaim grade) {
      node.put("kind", "grade-claim").put("credibility", grade.credibility().grade());
      subject(node.putObject("claim"), grade.claim());
    } else if (ruling instanceof Ruling.Note note) {
      node.put("kind", "note").put("words", note.words());
      subject(node.putObject("about"), note.about());
    } else if (ruling instanceof Ruling.Revoke revoke) {
      node.put("kind", "revoke").put("decision", revoke.decision());
    }
  }

  private static Ruling ruling(JsonNode node) {
    String kind = text(node, "kind");
    return switch (kind) {
      case "accept-match", "reject-match" ->
          new Ruling.Match(
              anchor(node.path("what")), claim(node.path("claim")), kind.startsWith("accept"));
      case "merge-sources", "split-sources" ->
          new Ruling.Sources(
              anchors(node.path("one")), anchors(node.path("other")), kind.startsWith("merge"));
      case "merge-claims", "split-claims" ->
          new Ruling.Claims(
              claim(node.path("one")), claim(node.path("other")), kind.startsWith("merge"));
      case "relabel" ->
          new Ruling.Relabel(
              anchor(node.path("statement")),
              optional(node, "act").map(word -> Words.member(Act.class, word)),
              optional(node, "source-kind").map(word -> Words.member(SourceKind.class, word)),
              optional(node, "hedge").map(word -> Words.member(Hedge.class, word)));
      case "grade-source" ->
          new Ruling.GradeSource(
              new SourceName(text(node, "source")), Reliability.valueOf(text(node, "reliability")));
      case "grade-claim" ->
          new Ruling.GradeClaim(
              claim(node.path("claim")), Credibility.of(node.path("credibility").asInt()));
      case "note" -> new Ruling.Note(subject(node.path("about")), text(node, "words"));
      case "revoke" -> new Ruling.Revoke(text(node, "decision"));
      default -> throw new Malformed("there is no kind " + kind);
    };
  }

  private static void subject(ObjectNode node, Subject subject) {
    if (subject instanceof SourceName source) {
      node.put("source", source.name());
    } else if (subject instanceof ClaimAnchor claim) {
      node.put("words", claim.words());
      anchors(node.putArray("members"), claim.members());
    } else if (subject instanceof Anchor anchor) {
      node.put("page", anchor.page());
      anchor
          .roles()
          .ifPresent(
              roles -> {
                roles.source().ifPresent(e -> place(node.putObject("source"), e));
                roles.cue().ifPresent(e -> place(node.putObject("cue"), e));
                ArrayNode content = node.putArray("content");
                roles.content().forEach(e -> place(content.addObject(), e));
              });
    }
  }

  private static Subject subject(JsonNode node) {
    if (node.has("page")) {
      return anchor(node);
    }
    return node.has("words") ? claim(node) : new SourceName(text(node, "source"));
  }

  private static Anchor anchor(JsonNode node) {
    String page = text(node, "page");
    if (!node.has("content")) {
      return Anchor.ofPage(page);
    }
    List<Excerpt> content = new ArrayList<>();
    node.path("content").forEach(piece -> content.add(place(piece)));
    Optional<Excerpt> source =
        node.has("source") ? Optional.of(place(node.path("source"))) : Optional.empty();
    Optional<Excerpt> cue =
        node.has("cue") ? Optional.of(place(node.path("cue"))) : Optional.empty();
    return new Anchor(page, Optional.of(new Roles(source, cue, content)));
  }

  private static ClaimAnchor claim(JsonNode node) {
    return new ClaimAnchor(text(node, "words"), anchors(node.path("members")));
  }

  private static void anchors(ArrayNode array, List<Anchor> anchors) {
    anchors.forEach(anchor -> subject(array.addObject(), anchor));
  }

  private static List<Anchor> anchors(JsonNode array) {
    List<Anchor> all = new ArrayList<>();
    array.forEach(node -> all.add(anchor(node)));
    return all;
  }

  private static void place(ObjectNode node, Excerpt excerpt) {
    node.put("start", excerpt.start()).put("end", excerpt.end()).put("text", excerpt.words());
  }

  private static Excerpt place(JsonNode node) {
    return new Excerpt(
        new Span(node.path("start").asInt(), node.path("end").asInt()), node.path("text").asText());
  }

  private static String text(JsonNode node, String field) {
    return optional(node, field)
        .orElseThrow(() -> new Malformed("the field " + field + " is missing"));
  }

  private static Optional<String> optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }
}
