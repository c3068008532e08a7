package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Roles from a sentence in which source is marked [s:...], cue [c:...] and content [k:...]. */
final class Said {

  private final StringBuilder text = new StringBuilder();
  private Optional<Excerpt> source = Optional.empty();
  private Optional<Excerpt> cue = Optional.empty();
  private final java.util.ArrayList<Excerpt> content = new java.util.ArrayList<>();

  static Said of(String marked) {
    Said said = new Said();
    int i = 0;
    while (i < marked.length()) {
      if (marked.charAt(i) == '[' && marked.charAt(i + 2) == ':') {
        int close = marked.indexOf(']', i);
        said.part(marked.charAt(i + 1), marked.substring(i + 3, close));
        i = close + 1;
      } else {
        said.text.append(marked.charAt(i));
        i++;
      }
    }
    return said;
  }

  Roles roles() {
    return new Roles(source, cue, List.copyOf(content));
  }

  String text() {
    return text.toString();
  }

  private void part(char role, String words) {
    Excerpt excerpt = new Excerpt(new Span(text.length(), text.length() + words.length()), words);
    text.append(words);
    switch (role) {
      case 's' -> source = Optional.of(excerpt);
      case 'c' -> cue = Optional.of(excerpt);
      default -> content.add(excerpt);
    }
  }
}
