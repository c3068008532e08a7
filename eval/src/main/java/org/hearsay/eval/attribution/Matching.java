package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One-to-one matching of found and gold attributions. A pair may match when the cues overlap (or
 * one side has none) and the contents' Dice is at least one half, or when the contents are the same
 * to nine tenths; for refusals, whose content may be empty, overlapping cues suffice. Pairs are
 * taken best first: content, then cue, then source.
 */
final class Matching {

  /** Least Dice of contents for a match (research/attribution.md, protocol B). */
  private static final double CONTENT_DICE = 0.5;

  /** Dice of contents above which the cue need not overlap: the same content, another cue word. */
  private static final double SAME_CONTENT = 0.9;

  /** Indexes of a gold and a found attribution that belong together. */
  record Pair(int gold, int found, double score) {}

  private Matching() {}

  static List<Pair> match(List<Triple> gold, List<Triple> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double score = score(gold.get(g), found.get(f));
        if (score > 0) {
          candidates.add(new Pair(g, f, score));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::score).reversed());
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] foundTaken = new boolean[found.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken[pair.gold] && !foundTaken[pair.found]) {
        goldTaken[pair.gold] = true;
        foundTaken[pair.found] = true;
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::gold));
    return pairs;
  }

  private static double score(Triple gold, Triple found) {
    double content = Triple.dice(gold.content(), found.content());
    double cue = Triple.dice(gold.cue(), found.cue());
    double source = Triple.dice(gold.source(), found.source());
    boolean cuesMeet = gold.cue().isEmpty() || found.cue().isEmpty() || cue > 0;
    boolean oneEmpty = gold.content().isEmpty() || found.content().isEmpty();
    boolean matches =
        oneEmpty ? cue > 0 : content >= SAME_CONTENT || (cuesMeet && content >= CONTENT_DICE);
    return matches ? content + 0.5 * cue + 0.5 * source + 0.01 : 0;
  }
}
