package org.hearsay.app.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parameters of a request, each checked. For one request. */
final class Parameters {

  /** Items on a page unless asked for another number, and the most there are. */
  static final int USUAL = 20;

  static final int MOST = 100;

  /** The furthest page: who wants more takes an export. */
  static final int FURTHEST = 10_000;

  /** Longest text of a parameter, in UTF-16 units; longer ones are mistakes or attacks. */
  private static final int LONGEST = 1000;

  private final Context context;

  /**
   * Of a request.
   *
   * @param known the names of the parameters that this route has
   * @throws Wrong if there is another, or one twice
   */
  Parameters(Context context, Set<String> known) {
    this.context = context;
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw new Wrong(
                    "There is no parameter "
                        + shown(name)
                        + " here; there are: "
                        + (known.isEmpty()
                            ? "none"
                            : String.join(", ", known.stream().sorted().toList()))
                        + ".");
              }
              if (values.size() > 1) {
                throw new Wrong("The parameter " + name + " is there more than once.");
              }
            });
  }

  /** A request that cannot be answered as it is; the message is for whoever sent it. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message, null, false, false);
    }
  }

  /** A text; empty if there is none. */
  String text(String name) {
    String text = Optional.ofNullable(context.queryParam(name)).orElse("");
    if (text.length() > LONGEST) {
      throw new Wrong("The parameter " + name + " is longer than " + LONGEST + " letters.");
    }
    return text;
  }

  /** A word of a closed list; empty if there is none. */
  String word(String name, List<String> list) {
    String word = text(name);
    if (!word.isEmpty() && !list.contains(word)) {
      throw new Wrong("The parameter " + name + " is one of: " + String.join(", ", list) + ".");
    }
    return word;
  }

  /** How many items are wanted. */
  int limit() {
    return number("limit", USUAL, 1, MOST);
  }

  /** How many are left out before them. */
  int offset() {
    return number("offset", 0, 0, FURTHEST);
  }

  private int number(String name, int usual, int least, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return usual;
    }
    // Nine digits always fit an int.
    int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new Wrong("The parameter " + name + " is a number from " + least + " to " + most + ".");
    }
    return number;
  }

  /** The words of an enumeration as they are printed. */
  static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "\u2026" : name;
  }
}
