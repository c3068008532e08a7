package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lineage.Derivation.Level;
import org.hearsay.lineage.SharedText.Side;
import org.hearsay.statement.ArticleReading;
import org.jspecify.annotations.Nullable;

/**
 * Finds copies and rewrites, and which came from which. The same way for ten articles and for an
 * archive: candidates by near-copy bands and by shared shingles, each verified by alignment. Near
 * copies are collapsed before the shingle index is built, so that a story on a thousand pages
 * counts as one article there. Thread-safe; the order of the input does not matter.
 */
public final class LineageFinder {

  private final DirectionJudge directions = new DirectionJudge();

  /**
   * What the articles have from each other.
   *
   * @param readings the articles; of two with one id only the first is looked at
   */
  public Lineage find(List<ArticleReading> readings) {
    Run run = new Run(readings);
    run.compare();
    return new Lineage(run.copyFamilies(), run.derivations());
  }

  /** Only the copy families, without asking which article came first. */
  public List<CopyFamily> families(List<ArticleReading> readings) {
    Run run = new Run(readings);
    run.compare();
    return run.copyFamilies();
  }

  /** One call, with what it has found so far. */
  private final class Run {
    private final List<ArticleReading> readings;
    private final List<int[]> words = new ArrayList<>();
    private final Map<Long, SharedText> found = new TreeMap<>();
    private final Map<Integer, Credits> credits = new HashMap<>();
    private final Families families;
    private int sideIndex = -1;
    private @Nullable Side side;

    Run(List<ArticleReading> input) {
      Map<String, ArticleReading> byId = new TreeMap<>();
      input.forEach(r -> byId.putIfAbsent(r.id(), r));
      readings = List.copyOf(byId.values());
      readings.forEach(r -> words.add(WordSequence.hashes(r.article())));
      families = new Families(readings.size());
    }

    void compare() {
      PairList near = Candidates.nearCopies(words);
      for (int i = 0; i < near.size(); i++) {
        verify(near.first(i), near.second(i));
      }
      found.forEach(
          (pair, shared) -> {
            if (shared.nearness() >= LineageSettings.NEAR_COPY) {
              families.addNearCopy(first(pair), second(pair));
            }
          });
      verifySharers(near);
      found.forEach(
          (pair, shared) -> {
            if (shared.level().filter(l -> l == Level.WHOLLY).isPresent()) {
              families.addMostly(first(pair), second(pair), shared.nearness());
            }
          });
    }

    private void verifySharers(PairList near) {
      Map<Integer, List<Integer>> units = families.units();
      int[] roots = units.keySet().stream().mapToInt(Integer::intValue).toArray();
      PairList sharers = Candidates.sharedShingles(words, roots);
      for (int i = 0; i < sharers.size(); i++) {
        List<Integer> those = units.getOrDefault(sharers.first(i), List.of());
        List<Integer> others = units.getOrDefault(sharers.second(i), List.of());
        if ((long) those.size() * others.size() > LineageSettings.ALL_PAIRS_OF_GROUPS) {
          those = those.subList(0, 1);
          others = others.subList(0, 1);
        }
        for (int one : those) {
          for (int other : others) {
            if (!near.contains(one, other)) {
              verify(Math.min(one, other), Math.max(one, other));
            }
          }
        }
      }
    }

    private void verify(int a, int b) {
      if (sideIndex != a || side == null) {
        side = Side.of(readings.get(a).article());
        sideIndex = a;
      }
      SharedText shared = SharedText.of(side, Side.of(readings.get(b).article()));
      if (shared.level().isPresent()) {
        found.put(((long) a << 32) | b, shared);
      }
    }

    private List<CopyFamily> copyFamilies() {
      List<CopyFamily> result = new ArrayList<>();
      for (List<Integer> members : families.families()) {
        result.add(
            new CopyFamily(
                members.stream().map(i -> readings.get(i).id()).toList(), reason(members)));
      }
      result.sort(Comparator.comparing(f -> f.ids().get(0)));
      return result;
    }

    private String reason(List<Integer> members) {
      double least = 1;
      int pairs = 0;
      int same = 0;
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          SharedText shared = found.get(((long) members.get(i) << 32) | members.get(j));
          if (shared != null && shared.level().filter(l -> l == Level.WHOLLY).isPresent()) {
            least = Math.min(least, shared.nearness());
            pairs++;
            same += shared.same() ? 1 : 0;
          }
        }
      }
      if (same == pairs) {
        return "The texts are the same, word for word.";
      }
      return String.format(
          Locale.ROOT,
          "At least %d %% of each text stands word for word in another of the family.",
          (int) Math.floor(least * 100));
    }

    private List<Derivation> derivations() {
      List<Derivation> result = new ArrayList<>();
      found.forEach(
          (pair, shared) -> {
            Credits a = credits.computeIfAbsent(first(pair), i -> Credits.of(readings.get(i)));
            Credits b = credits.computeIfAbsent(second(pair), i -> Credits.of(readings.get(i)));
            result.add(
                new Derivation(a.id(), b.id(), directions.judge(a, b, shared), shared.overlap()));
          });
      return result;
    }

    private static int first(long pair) {
      return (int) (pair >>> 32);
    }

    private static int second(long pair) {
      return (int) pair;
    }
  }
}
