package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Before or after one anchor event. Thread-safe. */
final class OrderSlot implements SlotReader {

  /** Words behind "before" or "after" that name the anchor. */
  private static final int ANCHOR_WORDS = 4;

  /**
   * Share of common words from which two say when the same event was: anchors narrow it already.
   */
  private static final double SAME_FACT = 0.2;

  @Override
  public Disagreement.Slot slot() {
    return Disagreement.Slot.BEFORE_AFTER;
  }

  @Override
  public String rule() {
    return "before-and-after-one-anchor";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public List<Value> read(Proposition.Wording wording) {
    List<Value> values = new ArrayList<>();
    List<Word> words = wording.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      String lower = words.get(i).lower();
      boolean prior = "prior".equals(lower);
      if (!"before".equals(lower) && !"after".equals(lower) && !prior) {
        continue;
      }
      Set<String> anchor = anchor(words, i + 1);
      if (!anchor.isEmpty()) {
        int end = lastCarrying(words, i);
        int start = i > 0 && isNear(words.get(i - 1)) ? i - 1 : i;
        String text = wording.text().substring(words.get(start).start(), words.get(end).end());
        values.add(new Value(text, rest(wording, words, i), wording, words.get(i).start()));
      }
    }
    return values;
  }

  /** The last word of the anchor that carries meaning, so that the value does not end in "on". */
  private static int lastCarrying(List<Word> words, int at) {
    int end = at;
    for (int i = at + 1; i < words.size() && i <= at + ANCHOR_WORDS; i++) {
      if (words.get(i).kind() == Word.Kind.MARK) {
        break;
      }
      end = words.get(i).carries() ? i : end;
    }
    return end;
  }

  private static boolean isNear(Word word) {
    return Set.of("shortly", "just", "soon", "immediately", "right", "long").contains(word.lower());
  }

  private static Set<String> anchor(List<Word> words, int from) {
    Set<String> anchor = new LinkedHashSet<>();
    for (int i = from; i < words.size() && i < from + ANCHOR_WORDS; i++) {
      Word word = words.get(i);
      if (word.kind() == Word.Kind.MARK) {
        break;
      }
      if (word.kind() == Word.Kind.CONTENT || word.kind() == Word.Kind.NAME) {
        anchor.add(word.key());
      }
    }
    return anchor;
  }

  /** What the proposition says besides the anchor. */
  private static Set<String> rest(Proposition.Wording wording, List<Word> words, int at) {
    Set<String> rest = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if ((i < at || i > at + ANCHOR_WORDS) && words.get(i).carries()) {
        rest.add(words.get(i).key());
      }
    }
    return rest.isEmpty() ? wording.keys() : rest;
  }

  @Override
  public boolean sameFact(Value one, Value other, TermWeights weights) {
    Set<String> shared = new HashSet<>(one.about());
    shared.retainAll(other.about());
    return sameAnchor(anchor(one), anchor(other))
        && shared.size() >= 2
        && SlotReader.dice(one.about(), other.about(), weights) >= SAME_FACT;
  }

  private static boolean isAfter(Value value) {
    return value.wording().text().regionMatches(true, value.at(), "after", 0, 5);
  }

  private static Set<String> anchor(Value value) {
    List<Word> words = value.wording().words();
    int at = 0;
    while (words.get(at).start() < value.at()) {
      at++;
    }
    return anchor(words, at + 1);
  }

  /** Most of the shorter anchor stands in the other; one common word of three is chance. */
  private static boolean sameAnchor(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() > 0.6 * Math.min(one.size(), other.size());
  }

  @Override
  public boolean conflict(Value one, Value other) {
    return isAfter(one) != isAfter(other);
  }

  @Override
  public boolean equal(Value one, Value other) {
    return isAfter(one) == isAfter(other);
  }
}
