package org.hearsay.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One record of gold/stories/*&#47;attributions.json; its words are found in the text by {@link
 * GoldLocator}.
 *
 * @param words source, cue and content as the annotator copied them
 * @param who resolved identity
 * @param labels kind, act, hedge, direct
 * @param via the intermediaries, outermost first
 */
record GoldAttribution(Words words, String who, Labels labels, List<String> via) {

  private static final Pattern NOBODY =
      Pattern.compile("^(?:unspecified|not stated|no source named|nobody named)\\b");

  record Words(Optional<String> source, Optional<String> cue, List<String> content) {}

  /**
   * Labels, in the guidelines' words.
   *
   * @param size {@code n/of}, each empty where unknown; empty for none
   */
  record Labels(String kind, String act, String hedge, boolean direct, String size) {}

  static GoldAttribution of(JsonNode node) {
    List<String> content = new ArrayList<>();
    node.path("content").forEach(c -> content.add(c.asText()));
    List<String> via = new ArrayList<>();
    node.path("via").forEach(v -> via.add(v.asText()));
    Words words = new Words(text(node, "source"), text(node, "cue"), content);
    JsonNode size = node.path("size");
    String sizeWord =
        size.isObject() ? size.path("n").asText("") + "/" + size.path("of").asText("") : "";
    Labels labels =
        new Labels(
            node.path("kind").asText(),
            node.path("act").asText(),
            node.path("hedge").asText(),
            node.path("direct").asBoolean(),
            sizeWord.replace("null", ""));
    return new GoldAttribution(words, node.path("who").asText("unspecified"), labels, via);
  }

  /**
   * Whether the annotator says that the text names no source. Some annotators write "not stated"
   * and kind other where the guidelines ask for "unspecified" and kind unnamed.
   */
  boolean namesNobody() {
    return words.source().isEmpty() && NOBODY.matcher(who).find();
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
