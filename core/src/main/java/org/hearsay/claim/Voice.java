package org.hearsay.claim;

import java.util.List;
import java.util.Objects;
import org.hearsay.text.Excerpt;

/**
 * What an article says about a claim, itself and through its sources.
 *
 * @param article the article's id
 * @param signs the places, in text order
 * @param closeness of the place that comes closest to the claim, 0 to 1
 * @param doubts sentences in which the article itself calls something unsure, what others say left
 *     out
 */
public record Voice(String article, List<Sign> signs, double closeness, int doubts) {

  /** Closeness from which an article speaks of the claim at all. */
  private static final double SPEAKS_OF_IT = 0.25;

  /** What a place says, and in whose voice. */
  public enum Kind {
    OWN_AFFIRM,
    OWN_DENY,
    OWN_DOUBT,
    /** The one whom the claim is about announces it. */
    ANNOUNCED,
    SAID_AFFIRM,
    SAID_DENY
  }

  /**
   * One place.
   *
   * @param kind what it says
   * @param sentence index of its sentence in the article, 0 for the first
   * @param heading whether that is a heading
   * @param excerpt the words
   */
  public record Sign(Kind kind, int sentence, boolean heading, Excerpt excerpt) {
    public Sign {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(excerpt, "excerpt");
    }
  }

  public Voice {
    signs = List.copyOf(signs);
  }

  /** Whether the article speaks of the claim at all, if not in a way that makes a sign. */
  public boolean speaksOfIt() {
    return !signs.isEmpty() || closeness >= SPEAKS_OF_IT;
  }

  /** Whether there is a sign of this kind. */
  public boolean has(Kind kind) {
    return signs.stream().anyMatch(s -> s.kind() == kind);
  }

  /** Whether there is a sign of this kind in a heading or among the first sentences. */
  public boolean leadsWith(Kind kind, int sentences) {
    return signs.stream()
        .anyMatch(s -> s.kind() == kind && (s.heading() || s.sentence() < sentences));
  }
}
