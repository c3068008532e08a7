package org.hearsay.language;

import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/**
 * A name, date, time or number in the text.
 *
 * @param excerpt the words
 * @param kind what it names
 * @param basis the rule or model that found it
 */
public record Entity(Excerpt excerpt, Kind kind, Basis basis) {

  /** What an entity names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Nationality, people, religious or political group. */
    GROUP,
    OUTLET,
    /** Document or work. */
    WORK,
    EVENT,
    /** Role or title, such as "chief executive". */
    ROLE,
    DATE,
    TIME,
    NUMBER;

    /** The kind as printed, lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Entity {
    Objects.requireNonNull(excerpt, "excerpt");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(basis, "basis");
  }
}
