package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of gold attributions in the text. The records are in text order and carry no
 * offsets: of several places with the same words, the one nearest behind the record before is
 * taken, cue and source nearest to the content.
 */
final class GoldLocator {

  /** How far before the record in front a record may begin, in UTF-16 units: order is rough. */
  private static final int SLACK = 400;

  private final String text;
  private int anchor;

  GoldLocator(String text) {
    this.text = text;
  }

  /** The next record of the list; pieces that are not in the text are left out. */
  Triple locate(GoldAttribution.Words words) {
    List<Span> content = new ArrayList<>();
    int from = Math.max(0, anchor - SLACK);
    int near = anchor;
    for (String piece : words.content()) {
      Span span = behind(piece, from, near);
      if (span != null) {
        content.add(span);
        near = span.end();
      }
    }
    int heart = content.isEmpty() ? anchor : content.get(0).start();
    List<Span> cue = words.cue().map(c -> cue(c, heart)).orElse(List.of());
    int beside = cue.isEmpty() ? heart : cue.get(0).start();
    List<Span> source = words.source().map(s -> nearest(s, beside)).orElse(List.of());
    anchor = Math.max(anchor, heart);
    return new Triple(source, cue, content);
  }

  private @Nullable Span behind(String piece, int from, int near) {
    int at = text.indexOf(piece, Math.max(from, near - 1));
    if (at < 0) {
      at = text.indexOf(piece, from);
    }
    if (at < 0) {
      at = text.indexOf(piece);
    }
    return at < 0 || piece.isEmpty() ? null : new Span(at, at + piece.length());
  }

  /** A cue in one piece, or in pieces written with "..." between them. */
  private List<Span> cue(String cue, int heart) {
    List<Span> whole = nearest(cue, heart);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Span> pieces = new ArrayList<>();
    for (String piece : cue.split("\\s*(\\.\\.\\.|…)\\s*")) {
      pieces.addAll(nearest(piece, heart));
    }
    return pieces;
  }

  private List<Span> nearest(String words, int to) {
    int best = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      boolean border =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (at + words.length() == text.length()
                  || !Character.isLetterOrDigit(text.charAt(at + words.length())));
      if (border && (best < 0 || Math.abs(at - to) < Math.abs(best - to))) {
        best = at;
      }
    }
    return best < 0 || words.isEmpty() ? List.of() : List.of(new Span(best, best + words.length()));
  }
}
