package org.hearsay.app.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of one call, checked again here: not every client keeps to the schema.
 *
 * @param values as they came, by name
 */
record Arguments(Map<String, Object> values) {

  /** A text that is there and not blank. */
  Optional<String> text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw new ToolFault(name + " is a text");
    }
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  /** A text that has to be there. */
  String needed(String name) {
    return text(name).orElseThrow(() -> new ToolFault(name + " is missing"));
  }

  /** Texts; none if the argument is not there. */
  List<String> texts(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
      throw new ToolFault(name + " is a list of texts");
    }
    return list.stream().map(String.class::cast).toList();
  }

  /** A whole number, if it is there. */
  Optional<Integer> number(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof Number number)
        || number.doubleValue() != Math.rint(number.doubleValue())
        || Math.abs(number.doubleValue()) > Integer.MAX_VALUE) {
      throw new ToolFault(name + " is a whole number");
    }
    return Optional.of(number.intValue());
  }

  /** How many of something, 1 to {@code most}; {@code usual} if nothing is said. */
  int limit(String name, int usual, int most) {
    int n = number(name).orElse(usual);
    if (n < 1 || n > most) {
      throw new ToolFault(name + " is a number from 1 to " + most);
    }
    return n;
  }
}
