package org.hearsay.app.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Roles;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * A block of {@code attributions.txt}, found in a page's text.
 *
 * @param lines the block
 * @param source where the source stands, for each alternative
 * @param cue where the cue stands, for each alternative
 * @param content where the content stands
 */
record ExpectedAttribution(
    List<ExpectedLine> lines, List<Span> source, List<Span> cue, List<Span> content) {

  /** Further than any place in the same paragraph. */
  private static final int FAR = 100_000;

  /** Finds a block's words in a text, at or behind {@code from} if they stand there. */
  static ExpectedAttribution locate(List<ExpectedLine> block, String text, int from) {
    List<Span> content = new ArrayList<>();
    int at = from;
    for (ExpectedLine line : block) {
      if (line.key().equals("content")) {
        Optional<Span> place = next(Words.places(text, line.value()), at);
        place.ifPresent(content::add);
        at = place.map(Span::end).orElse(at);
      }
    }
    Optional<Span> first = content.stream().findFirst();
    List<Span> cue = places(block, "cue", text, first, from);
    Optional<Span> anchor = cue.stream().findFirst().or(() -> first);
    List<Span> source = places(block, "source", text, anchor, from);
    return new ExpectedAttribution(block, source, cue, content);
  }

  private static List<Span> places(
      List<ExpectedLine> block, String key, String text, Optional<Span> near, int from) {
    List<Span> found = new ArrayList<>();
    for (ExpectedLine line : block) {
      if (line.key().equals(key) && !line.value().equals("-")) {
        for (String words : line.value().split(" or ")) {
          List<Span> places = Words.places(text, words);
          Optional<Span> place =
              near.isPresent()
                  ? places.stream().min(Comparator.comparingInt(p -> distance(p, near.get(), text)))
                  : next(places, from);
          place.ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Span> next(List<Span> places, int from) {
    return places.stream()
        .filter(p -> p.start() >= from)
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  /** Units between two places; more if one lies in the other or in another paragraph. */
  private static int distance(Span a, Span b, String text) {
    if (a.overlaps(b)) {
      return FAR;
    }
    Span between =
        a.start() < b.start() ? new Span(a.end(), b.start()) : new Span(b.end(), a.start());
    boolean paragraph = text.substring(between.start(), between.end()).indexOf('\n') >= 0;
    return between.length() + (paragraph ? FAR : 0);
  }

  /** Whether the block's own words all stand on the page. */
  boolean isOnPage() {
    long wanted = lines.stream().filter(l -> l.key().equals("content")).count();
    return content.size() == wanted && (!cue.isEmpty() || wanted > 0);
  }

  /** Where to look for the next block: it does not start before this one. */
  int nextFrom(int from) {
    return content.isEmpty()
        ? cue.stream().findFirst().map(c -> c.start() + 1).orElse(from)
        : content.get(0).start();
  }

  /** How much of this attribution a found one shares; 0 if it is another one. */
  double likeness(Statement found) {
    Roles roles = found.attribution().roles();
    double shared = contentShare(found);
    boolean sameCue = overlap(cue, roles.cue());
    boolean sameSource = overlap(source, roles.source());
    boolean same = content.isEmpty() ? sameCue : shared >= 0.2 || (sameCue && sameSource);
    return same ? 2 * shared + (sameCue ? 1 : 0) + (sameSource ? 0.5 : 0) : 0;
  }

  /** Share of the units of either content that both have. */
  double contentShare(Statement found) {
    List<Span> other = found.attribution().roles().content().stream().map(Excerpt::span).toList();
    int common = 0;
    for (Span a : content) {
      for (Span b : other) {
        common += a.overlap(b);
      }
    }
    int all = length(content) + length(other) - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  static boolean overlap(List<Span> expected, Optional<Excerpt> found) {
    return found.isPresent() && expected.stream().anyMatch(e -> e.overlaps(found.get().span()));
  }
}
