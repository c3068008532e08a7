package org.hearsay.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.lineage.Derivation.Level;
import org.hearsay.lineage.Derivation.Overlap;
import org.hearsay.lineage.Derivation.Passage;

/**
 * What two articles share beyond words that both put in somebody's mouth, measured in words.
 *
 * @param same whether the two hold the same words throughout
 * @param words words shared in passages that count
 * @param quotedOnlyInA of these, words that only {@code a} has as a quotation
 * @param quotedOnlyInB of these, words that only {@code b} has as a quotation
 * @param shorter words of the shorter text that are not shared quotations
 * @param overlap shares and passages
 */
record SharedText(
    boolean same, int words, int quotedOnlyInA, int quotedOnlyInB, int shorter, Overlap overlap) {

  /** Compares two articles, given their words. */
  static SharedText of(Side a, Side b) {
    return new Measure(a, b).result();
  }

  /**
   * How many words the two have in passages that count, whoever says them: not below {@link
   * #words}, and found without asking what is quoted.
   */
  static int atMost(WordSequence a, WordSequence b) {
    int words = 0;
    for (List<Alignment.Match> passage : passages(Alignment.of(a, b))) {
      int length = length(passage);
      words += counts(length, a, b) ? length : 0;
    }
    return words;
  }

  /** The matches, those that follow each other closely together. */
  private static List<List<Alignment.Match>> passages(List<Alignment.Match> matches) {
    List<List<Alignment.Match>> passages = new ArrayList<>();
    int from = 0;
    while (from < matches.size()) {
      int to = from + 1;
      while (to < matches.size() && follows(matches.get(to - 1), matches.get(to))) {
        to++;
      }
      passages.add(matches.subList(from, to));
      from = to;
    }
    return passages;
  }

  private static boolean follows(Alignment.Match last, Alignment.Match next) {
    int gapA = next.a() - last.endA();
    int gapB = next.b() - last.endB();
    return gapA <= LineageSettings.PASSAGE_GAP && gapB >= 0 && gapB <= LineageSettings.PASSAGE_GAP;
  }

  private static int length(List<Alignment.Match> passage) {
    return passage.stream().mapToInt(Alignment.Match::length).sum();
  }

  private static boolean counts(int length, WordSequence a, WordSequence b) {
    return length >= LineageSettings.MIN_MATCH || length >= Math.min(a.size(), b.size());
  }

  /**
   * One of the two articles.
   *
   * @param article the article
   * @param words its words
   */
  record Side(Article article, WordSequence words) {
    static Side of(Article article) {
      return new Side(article, WordSequence.of(article));
    }
  }

  /** The same without the words of the passages, which many pairs of long texts cannot all hold. */
  SharedText withoutPassages() {
    return new SharedText(
        same,
        words,
        quotedOnlyInA,
        quotedOnlyInB,
        shorter,
        new Overlap(overlap.ofA(), overlap.ofB(), List.of()));
  }

  /** The level of derivation that this amounts to, if any. */
  Optional<Level> level() {
    if (same) {
      return Optional.of(Level.WHOLLY);
    }
    boolean most =
        overlap.ofA() > LineageSettings.FAMILY_SHARE
            && overlap.ofB() > LineageSettings.FAMILY_SHARE;
    if (most && words >= LineageSettings.FAMILY_WORDS) {
      return Optional.of(Level.WHOLLY);
    }
    boolean enough =
        words >= LineageSettings.REUSE_WORDS
            || (words >= LineageSettings.REUSE_WORDS_OF_SHORT
                && words >= LineageSettings.REUSE_SHARE_OF_SHORT * shorter);
    return enough ? Optional.of(Level.PARTIALLY) : Optional.empty();
  }

  /** The smaller of the two shares: how near to a copy the pair is. */
  double nearness() {
    return same ? 1 : Math.min(overlap.ofA(), overlap.ofB());
  }

  private static final class Measure {
    private final Side a;
    private final Side b;
    private final BitSet inA = new BitSet();
    private final BitSet inB = new BitSet();
    private final BitSet quotesOfBothInA = new BitSet();
    private final BitSet quotesOfBothInB = new BitSet();
    private final List<Passage> passages = new ArrayList<>();
    private int quotedOnlyInA;
    private int quotedOnlyInB;

    Measure(Side a, Side b) {
      this.a = a;
      this.b = b;
    }

    SharedText result() {
      passages(Alignment.of(a.words(), b.words())).forEach(this::count);
      int ownA = a.words().size() - quotesOfBothInA.cardinality();
      int ownB = b.words().size() - quotesOfBothInB.cardinality();
      int words = Math.min(inA.cardinality(), inB.cardinality());
      Overlap overlap =
          new Overlap(share(inA.cardinality(), ownA), share(inB.cardinality(), ownB), passages);
      boolean same = a.words().size() > 0 && a.words().sameWords(b.words());
      return new SharedText(
          same, words, quotedOnlyInA, quotedOnlyInB, Math.min(ownA, ownB), overlap);
    }

    private void count(List<Alignment.Match> passage) {
      if (!counts(length(passage), a.words(), b.words())) {
        return;
      }
      int own = 0;
      for (Alignment.Match match : passage) {
        for (int i = 0; i < match.length(); i++) {
          own += countWord(match.a() + i, match.b() + i) ? 1 : 0;
        }
      }
      if (own > 0) {
        Alignment.Match first = passage.get(0);
        Alignment.Match last = passage.get(passage.size() - 1);
        passages.add(
            new Passage(
                a.article().text().excerpt(a.words().span(first.a(), last.endA())),
                b.article().text().excerpt(b.words().span(first.b(), last.endB()))));
      }
    }

    private boolean countWord(int placeA, int placeB) {
      boolean quotedA = a.words().isQuoted(placeA);
      boolean quotedB = b.words().isQuoted(placeB);
      if (quotedA && quotedB) {
        quotesOfBothInA.set(placeA);
        quotesOfBothInB.set(placeB);
        return false;
      }
      quotedOnlyInA += quotedA ? 1 : 0;
      quotedOnlyInB += quotedB ? 1 : 0;
      inA.set(placeA);
      inB.set(placeB);
      return true;
    }

    private static double share(int part, int whole) {
      return whole <= 0 ? 0 : Math.min(1, (double) part / whole);
    }
  }
}
