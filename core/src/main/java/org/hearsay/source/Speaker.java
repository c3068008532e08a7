package org.hearsay.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;

/**
 * A source as one identity within one article.
 *
 * @param name the fullest name the article gives, or the description of an unnamed one, or {@code
 *     unspecified}
 * @param kind what it is
 * @param size how many speak, for groups and single unnamed speakers
 * @param profile roles, mentions and how they were brought together
 */
public record Speaker(String name, SourceKind kind, Optional<GroupSize> size, Profile profile) {

  /** The name of a source that the text does not give ("reportedly"). */
  public static final String UNSPECIFIED = "unspecified";

  public Speaker {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(profile, "profile");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name or a description");
    }
  }

  /**
   * What the article tells of an identity.
   *
   * @param roles titles and functions, in the article's words, first mention first
   * @param aliases other forms of the name in the article, garbled ones included
   * @param mentions where it is named, by start
   * @param basis the weakest rule that joined the mentions
   */
  public record Profile(
      List<String> roles, List<String> aliases, List<Excerpt> mentions, Basis basis) {

    public Profile {
      roles = List.copyOf(roles);
      aliases = List.copyOf(aliases);
      mentions = List.copyOf(mentions);
      Objects.requireNonNull(basis, "basis");
    }
  }
}
