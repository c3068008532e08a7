package org.hearsay.app.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing of a graph with what is said about it: types and properties in the order in which they
 * were added. Names are prefixed ({@code prov:Entity}) or plain terms, as the writer's vocabulary
 * has them. For one thread.
 */
final class Node {

  /** What a property may have. */
  sealed interface Value permits Ref, Text, Number, Truth, Typed, Inner {}

  /** Another thing. */
  record Ref(String iri) implements Value {}

  /** A text. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Number(long number) implements Value {}

  /** Yes or no. */
  record Truth(boolean truth) implements Value {}

  /** A literal of another datatype, such as {@code xsd:date}. */
  record Typed(String text, String datatype) implements Value {}

  /** A thing without a name of its own. */
  record Inner(Node node) implements Value {}

  private final Optional<String> iri;
  private final List<String> types = new ArrayList<>();
  private final Map<String, List<Value>> properties = new LinkedHashMap<>();

  private Node(Optional<String> iri) {
    this.iri = iri;
  }

  /** The thing with this address. */
  static Node named(String iri) {
    return new Node(Optional.of(iri));
  }

  /** A thing that is only spoken of where it stands. */
  static Node inner(String type) {
    return new Node(Optional.empty()).a(type);
  }

  /** A thing of which neither address nor type is told. */
  static Node blank() {
    return new Node(Optional.empty());
  }

  /** It is one of these. */
  Node a(String type) {
    types.add(type);
    return this;
  }

  /** It has this value, beside those that it has. The same value is had once. */
  Node with(String property, Value value) {
    List<Value> values = properties.computeIfAbsent(property, p -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
    return this;
  }

  Node text(String property, String text) {
    return with(property, new Text(Surrogates.replaced(text)));
  }

  Node text(String property, Optional<String> text) {
    return text.isPresent() ? text(property, text.get()) : this;
  }

  Node ref(String property, String target) {
    return with(property, new Ref(target));
  }

  Node number(String property, long number) {
    return with(property, new Number(number));
  }

  Node truth(String property, boolean truth) {
    return with(property, new Truth(truth));
  }

  /** A share from 0 to 1, to three places, as an {@code xsd:decimal}. */
  Node share(String property, double share) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(share * 1000), 3);
    return with(property, new Typed(rounded.toPlainString(), "xsd:decimal"));
  }

  Node inner(String property, Node node) {
    return with(property, new Inner(node));
  }

  Optional<String> iri() {
    return iri;
  }

  List<String> types() {
    return List.copyOf(types);
  }

  /** The values by property, in the order in which they were added. */
  Map<String, List<Value>> properties() {
    return properties;
  }
}
