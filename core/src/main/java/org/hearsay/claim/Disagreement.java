package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Basis;

/**
 * Values of one slot that cannot both hold.
 *
 * @param slot which
 * @param about the fact that they are about, in a few words
 * @param versions the values, each with who says so; two or more
 * @param basis the rule that laid them side by side
 */
public record Disagreement(Slot slot, String about, List<Version> versions, Basis basis) {

  /** The slots; the closed list of gold/GUIDELINES.md. */
  public enum Slot {
    WHEN,
    WHERE,
    HOW_MANY,
    WHO,
    WHAT,
    BEFORE_AFTER,
    STATUS;

    /** The slot as printed: lower case with hyphens. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One value.
   *
   * @param value in words
   * @param source who says so
   * @param appearances where
   */
  public record Version(String value, String source, List<Appearance> appearances) {
    public Version {
      appearances = List.copyOf(appearances);
    }
  }

  public Disagreement {
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(basis, "basis");
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a disagreement has two versions or more");
    }
  }
}
