package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/**
 * Errors of attributions, each with one cause and a cost: the characters of source, cue and content
 * that are missing or too many. The cause is told from gold and found alone.
 */
final class SpanErrors {

  /** Most characters of a span that a report shows. */
  private static final int SHOWN = 160;

  /** What stands on the side where there is no attribution. */
  private static final Triple NONE = new Triple(List.of(), List.of(), List.of());

  /** Gold and found of one annotation file; {@code held} are the found nested ones, not scored. */
  record Reading(
      String id, String text, List<Triple> gold, List<Triple> found, List<Triple> held) {}

  private record Fault(String cause, long cost, String line) {}

  private final List<Fault> faults = new ArrayList<>();

  /** Notes what is wrong with one reading, given which found ones were matched with which gold. */
  void add(Reading r, List<Matching.Pair> pairs) {
    boolean[] goldHit = new boolean[r.gold().size()];
    boolean[] foundHit = new boolean[r.found().size()];
    for (Matching.Pair pair : pairs) {
      goldHit[pair.gold()] = true;
      foundHit[pair.found()] = true;
      matched(r, r.gold().get(pair.gold()), r.found().get(pair.found()));
    }
    boolean[] explained = new boolean[r.found().size()];
    for (int i = 0; i < goldHit.length; i++) {
      if (!goldHit[i]) {
        missed(r, r.gold().get(i), foundHit, explained);
      }
    }
    for (int i = 0; i < foundHit.length; i++) {
      if (!foundHit[i] && !explained[i]) {
        wrong(r, r.found().get(i));
      }
    }
  }

  private void matched(Reading r, Triple gold, Triple found) {
    if (!gold.sourceMeets(found)) {
      note(r, gold, found, "source: " + other(gold.source(), found.source()));
    }
    if (!gold.content().equals(found.content())) {
      note(r, gold, found, "content: " + bounds(r.text(), gold.content(), found.content()));
    }
    if (gold.sourceMeets(found) && !gold.source().equals(found.source())) {
      note(r, gold, found, "source: other bounds");
    }
    if (!gold.cue().equals(found.cue())) {
      note(r, gold, found, "cue: " + other(gold.cue(), found.cue()));
    }
  }

  private static String other(List<Span> gold, List<Span> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() ? "one where there is none" : "none";
    }
    return Triple.overlaps(gold, found) ? "other bounds" : "another";
  }

  private static String bounds(String text, List<Span> gold, List<Span> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() ? "one where there is none" : "none";
    }
    if (gold.size() != found.size()) {
      return gold.size() > found.size() ? "a piece missing or joined" : "a piece too many or split";
    }
    Span g = gold.get(0).cover(gold.get(gold.size() - 1));
    Span f = found.get(0).cover(found.get(found.size() - 1));
    String left = side(text, f.start(), g.start(), "begins");
    String right = side(text, g.end(), f.end(), "ends");
    String sides = left + (left.isEmpty() || right.isEmpty() ? "" : ", ") + right;
    return sides.isEmpty() ? "inner bounds" : sides;
  }

  /** Empty if both are the same place; a difference of marks only is named so. */
  private static String side(String text, int a, int b, String word) {
    if (a == b) {
      return "";
    }
    String between = text.substring(Math.min(a, b), Math.max(a, b));
    if (between.chars().noneMatch(Character::isLetterOrDigit)) {
      return word + " at another mark";
    }
    boolean longer = a < b;
    return word + (word.equals("begins") == longer ? " early" : " late");
  }

  private void missed(Reading r, Triple gold, boolean[] foundHit, boolean[] explained) {
    for (int i = 0; i < r.found().size(); i++) {
      Triple found = r.found().get(i);
      boolean cue = Triple.overlaps(gold.cue(), found.cue());
      boolean content = Triple.dice(gold.content(), found.content()) >= 0.5;
      if (!foundHit[i] && !explained[i] && (cue || content)) {
        explained[i] = true;
        String cause =
            cue ? "content: " + apart(gold.content(), found.content()) : "another cue word";
        note(r, gold, found, "missed, found otherwise; " + cause);
        return;
      }
    }
    note(r, gold, NONE, "missed: " + unseen(r, gold));
  }

  private static String apart(List<Span> gold, List<Span> found) {
    long both = Triple.overlap(gold, found);
    if (both == 0) {
      return found.isEmpty() ? "none" : "elsewhere";
    }
    return Triple.length(gold) > Triple.length(found) ? "much too short" : "much too long";
  }

  private static String unseen(Reading r, Triple gold) {
    if (r.held().stream().anyMatch(h -> Triple.overlaps(h.cue(), gold.cue()))) {
      return "found as nested in another";
    }
    if (r.found().stream().anyMatch(f -> Triple.overlaps(f.cue(), gold.cue()))) {
      return "its cue serves another one";
    }
    if (gold.cue().isEmpty()) {
      return "no cue word";
    }
    boolean inside = r.found().stream().anyMatch(f -> Triple.overlaps(f.content(), gold.cue()));
    String where = inside ? ", inside another's content" : "";
    return (gold.source().isEmpty() ? "cue without source not seen" : "cue not seen") + where;
  }

  private void wrong(Reading r, Triple found) {
    boolean cue = r.gold().stream().anyMatch(g -> Triple.overlaps(g.cue(), found.cue()));
    boolean inside = r.gold().stream().anyMatch(g -> Triple.overlaps(g.content(), found.cue()));
    String cause =
        cue
            ? "a second one on the same cue"
            : inside ? "no attribution, inside another's content" : "no attribution";
    note(r, NONE, found, "wrong: " + cause);
  }

  private void note(Reading r, Triple gold, Triple found, String cause) {
    long cost = 0;
    for (List<List<Span>> role :
        List.of(
            List.of(gold.source(), found.source()),
            List.of(gold.cue(), found.cue()),
            List.of(gold.content(), found.content()))) {
      List<Span> g = role.get(0);
      List<Span> f = role.get(1);
      cost += Triple.length(g) + Triple.length(f) - 2 * Triple.overlap(g, f);
    }
    String line = r.id() + "\n      gold  " + words(r, gold) + "\n      found " + words(r, found);
    faults.add(new Fault(cause, cost, line));
  }

  private static String words(Reading r, Triple t) {
    boolean none = t.cue().isEmpty() && t.content().isEmpty();
    return none
        ? "-"
        : words(r, t.source()) + " | " + words(r, t.cue()) + " | " + words(r, t.content());
  }

  private static String words(Reading r, List<Span> spans) {
    return spans.stream()
        .map(s -> r.text().substring(s.start(), s.end()).replace('\n', ' '))
        .map(s -> s.length() > SHOWN ? s.substring(0, SHOWN) + "..." : s)
        .collect(Collectors.joining(" ... "));
  }

  /** All causes with their counts and costs, and the so many most costly errors by cause. */
  String report(int most) {
    List<Fault> worst =
        faults.stream()
            .sorted(Comparator.comparingLong(Fault::cost).reversed().thenComparing(Fault::line))
            .limit(most)
            .toList();
    Map<String, List<Fault>> byCause = new TreeMap<>();
    faults.forEach(f -> byCause.computeIfAbsent(f.cause(), c -> new ArrayList<>()).add(f));
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d errors by cause: count, characters, of them among the %d most costly:%n",
            faults.size(),
            worst.size()));
    byCause.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .forEach(
            e ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "  %-52s %5d %7d %4d%n",
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream().mapToLong(Fault::cost).sum(),
                        worst.stream().filter(f -> f.cause().equals(e.getKey())).count())));
    byCause.forEach(
        (cause, all) -> {
          List<Fault> shown = all.stream().filter(worst::contains).toList();
          if (!shown.isEmpty()) {
            out.append(cause).append(System.lineSeparator());
            shown.forEach(
                f -> out.append("  ").append(f.cost()).append("  ").append(f.line()).append('\n'));
          }
        });
    return out.toString();
  }
}
