package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Article;
import org.hearsay.lineage.Derivation.Level;
import org.hearsay.lineage.SharedText.Side;
import org.hearsay.statement.ArticleReading;

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
    Run run = new Run(readings, true);
    run.compare();
    return new Lineage(run.copyFamilies(), run.derivations());
  }

  /** Only the copy families, without asking which article came first. */
  public List<CopyFamily> families(List<ArticleReading> readings) {
    Run run = new Run(readings, false);
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
    private final boolean withPassages;
    private final Ready<Side> sides = new Ready<>(LineageSettings.READY);
    private final Ready<WordSequence> sequences = new Ready<>(LineageSettings.READY_WORDS);

    Run(List<ArticleReading> input, boolean withPassages) {
      this.withPassages = withPassages;
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
        boolean many = (long) those.size() * others.size() > LineageSettings.ALL_PAIRS_OF_GROUPS;
        boolean few = those.size() == 1 && others.size() == 1;
        if (many
            || (!few
                && matched(those.get(0), others.get(0)) < LineageSettings.GROUPS_WORTH_PAIRS)) {
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
      // A first look at the words alone: most candidates share a stock phrase and no more.
      if (matched(a, b) < LineageSettings.FAMILY_WORDS
          && !Arrays.equals(words.get(a), words.get(b))) {
        return;
      }
      SharedText shared = SharedText.of(side(a), side(b));
      if (shared.level().isPresent()) {
        found.put(((long) a << 32) | b, withPassages ? shared : shared.withoutPassages());
      }
    }

    /** Words in passages that count; not below what {@link SharedText#words} will be. */
    private int matched(int a, int b) {
      return SharedText.atMost(sequence(a), sequence(b));
    }

    private WordSequence sequence(int article) {
      int[] hashes = words.get(article);
      return hashes.length > LineageSettings.LONGEST_READY
          ? WordSequence.ofHashes(hashes)
          : sequences.computeIfAbsent(article, i -> WordSequence.ofHashes(hashes));
    }

    private Side side(int article) {
      Article text = readings.get(article).article();
      return words.get(article).length > LineageSettings.LONGEST_READY
          ? Side.of(text)
          : sides.computeIfAbsent(article, i -> Side.of(text));
    }

    private List<CopyFamily> copyFamilies() {
      List<List<Integer>> families = this.families.families();
      Nearness[] nearness = new Nearness[families.size()];
      int[] familyOf = new int[readings.size()];
      Arrays.fill(familyOf, -1);
      for (int f = 0; f < nearness.length; f++) {
        nearness[f] = new Nearness();
        for (int member : families.get(f)) {
          familyOf[member] = f;
        }
      }
      found.forEach(
          (pair, shared) -> {
            int family = familyOf[first(pair)];
            if (family >= 0 && family == familyOf[second(pair)]) {
              nearness[family].add(shared);
            }
          });
      List<CopyFamily> result = new ArrayList<>();
      for (int f = 0; f < nearness.length; f++) {
        List<String> ids = families.get(f).stream().map(i -> readings.get(i).id()).toList();
        result.add(new CopyFamily(ids, nearness[f].reason()));
      }
      result.sort(Comparator.comparing(f -> f.ids().get(0)));
      return result;
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

  /** The articles that were last asked for. */
  private static final class Ready<T> extends LinkedHashMap<Integer, T> {
    private static final long serialVersionUID = 1;
    private final int most;

    Ready(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
      return size() > most;
    }
  }

  /** How near the texts of one family are. */
  private static final class Nearness {
    private double least = 1;
    private boolean allSame = true;

    void add(SharedText shared) {
      if (shared.level().filter(l -> l == Level.WHOLLY).isPresent()) {
        least = Math.min(least, shared.nearness());
        allSame &= shared.same();
      }
    }

    String reason() {
      if (allSame) {
        return "The texts are the same, word for word.";
      }
      return String.format(
          Locale.ROOT,
          "At least %d %% of each text stands word for word in another of the family.",
          (int) Math.floor(least * 100));
    }
  }
}
