package org.hearsay.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/**
 * Two articles that share text, beyond words that both attribute to one speaker.
 *
 * @param a id of one article; comes before {@code b} in order
 * @param b id of the other
 * @param verdict level and direction, each with its reason
 * @param overlap the shared text
 */
public record Derivation(String a, String b, Verdict verdict, Overlap overlap) {

  /** Level of derivation (METER). */
  public enum Level {
    WHOLLY,
    PARTIALLY;

    /** The level as printed, lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which of the two came from the other. */
  public enum Direction {
    A_TO_B("a->b"),
    B_TO_A("b->a"),
    UNKNOWN("unknown");

    private final String word;

    Direction(String word) {
      this.word = word;
    }

    /** The direction as printed. */
    public String word() {
      return word;
    }
  }

  /**
   * What was concluded.
   *
   * @param level how much was taken over
   * @param direction from which to which
   * @param reasons one sentence each: what decided level and direction
   * @param basis the rule that decided the direction, or the level where nothing did
   */
  public record Verdict(Level level, Direction direction, List<String> reasons, Basis basis) {
    public Verdict {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(direction, "direction");
      Objects.requireNonNull(basis, "basis");
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What is shared.
   *
   * @param ofA share of {@code a}'s words that stand in {@code b}, 0 to 1
   * @param ofB share of {@code b}'s words that stand in {@code a}, 0 to 1
   * @param passages the shared passages, by start in {@code a}
   */
  public record Overlap(double ofA, double ofB, List<Passage> passages) {
    public Overlap {
      passages = List.copyOf(passages);
    }
  }

  /** The same passage in both articles. */
  public record Passage(Excerpt inA, Excerpt inB) {}

  public Derivation {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(overlap, "overlap");
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("a comes before b: " + a + ", " + b);
    }
  }
}
