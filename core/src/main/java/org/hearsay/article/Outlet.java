package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A publisher of news.
 *
 * @param name its usual name, without "The" unless it is never named without
 * @param kind what it is
 * @param aliases other names and short forms, the ambiguous ones included
 * @param hosts web hosts without {@code www.}
 */
public record Outlet(String name, Kind kind, List<String> aliases, List<String> hosts) {

  /** What a publisher is. */
  public enum Kind {
    /** A news agency: others publish its text. */
    AGENCY,
    /** A newspaper, with its site. */
    NEWSPAPER,
    /** Radio and television. */
    BROADCASTER,
    /** A magazine or journal. */
    MAGAZINE,
    /** A news site without a printed or broadcast edition. */
    SITE,
    /** A blog. */
    BLOG,
    /** A platform where anybody publishes. */
    SOCIAL;

    /** The kind as printed, lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Outlet {
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    hosts = List.copyOf(hosts);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet has a name");
    }
  }
}
