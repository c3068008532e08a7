package org.hearsay.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;

/** Answers in JSON. Thread-safe. */
final class Answers {

  private static final StreamReadConstraints OURS =
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

  /** Plain ASCII: a lone surrogate, which UTF-8 has not, comes out as the escape that it is. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder().streamReadConstraints(OURS).build())
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private Answers() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** What a line of the contract says, as a tree. */
  static ObjectNode tree(String line) {
    try {
      return (ObjectNode) JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own JSON is not JSON", e);
    }
  }

  static void send(Context context, JsonNode answer) {
    send(context, answer, "application/json");
  }

  /** What is wrong, as RFC 9457 has it. */
  static void problem(Context context, HttpStatus status, String detail) {
    context.status(status);
    ObjectNode problem = object();
    problem.put("type", "about:blank");
    problem.put("title", status.getMessage());
    problem.put("status", status.getCode());
    problem.put("detail", detail);
    send(context, problem, "application/problem+json");
  }

  private static void send(Context context, JsonNode answer, String type) {
    try {
      context.contentType(type).result(JSON.writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  /** A page of a list that is all there. */
  static <T> ObjectNode page(List<T> all, Parameters asked, Function<T, JsonNode> item) {
    return page(object().put("total", all.size()), all, asked, item);
  }

  /**
   * A page of a list of which only the beginning was fetched.
   *
   * @param found one more than offset and limit together, if there are as many
   */
  static <T> ObjectNode pageOfSome(List<T> found, Parameters asked, Function<T, JsonNode> item) {
    return page(object(), found, asked, item);
  }

  private static <T> ObjectNode page(
      ObjectNode page, List<T> list, Parameters asked, Function<T, JsonNode> item) {
    int from = Math.min(asked.offset(), list.size());
    int to = Math.min(list.size(), from + asked.limit());
    page.put("offset", asked.offset());
    page.put("limit", asked.limit());
    page.put("more", to < list.size());
    ArrayNode array = page.putArray("items");
    list.subList(from, to).stream().map(item).forEach(array::add);
    return page;
  }
}
