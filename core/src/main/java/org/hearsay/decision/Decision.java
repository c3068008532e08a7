package org.hearsay.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a person decided about what was read. It is never changed or deleted; a later one
 * may revoke it. Its id is made from everything in it, so that the same decision, brought in twice,
 * is there once.
 *
 * @param made who, when, why
 * @param seen id of the last decision on the same topic that the person saw; empty if there was
 *     none
 * @param ruling what is decided
 */
public record Decision(Made made, Optional<String> seen, Ruling ruling) {

  /** Letters of a name or a reason that are taken: more is a mistake or an attack. */
  private static final int LONGEST = 10_000;

  /**
   * Who decided, when, why.
   *
   * @param who the person's name, on one line
   * @param when in milliseconds; finer parts are cut off
   * @param why the reason in the person's words; may be empty
   */
  public record Made(String who, Instant when, String why) {
    public Made {
      when = when.truncatedTo(ChronoUnit.MILLIS);
      if (who.isBlank() || who.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("a decision names on one line who made it");
      }
      if (who.length() > LONGEST || why.length() > LONGEST) {
        throw new IllegalArgumentException("a name or reason is too long");
      }
    }
  }

  public Decision {
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(seen, "seen");
    Objects.requireNonNull(ruling, "ruling");
  }

  /** 32 hexadecimal digits from all that it holds. */
  public String id() {
    return Fields.hash(
        Fields.join(
            made.who(), made.when().toString(), made.why(), seen.orElse(""), ruling.fields()));
  }
}
