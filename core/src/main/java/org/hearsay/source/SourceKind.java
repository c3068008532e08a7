package org.hearsay.source;

import java.util.Locale;

/** What a source is; the closed list of gold/GUIDELINES.md. */
public enum SourceKind {
  /** A named person. */
  PERSON,
  /** A named institution's unnamed speaker: "the White House said", "a police spokesman". */
  OFFICE,
  ORGANISATION,
  /** A news outlet or agency. */
  OUTLET,
  /** Report, filing, court paper, study, patent. */
  DOCUMENT,
  /** A post or an account. */
  SOCIAL_MEDIA,
  /** Video, photograph, audio. */
  MEDIA_ARTEFACT,
  /** A person or group without a name: "people familiar with the matter". */
  UNNAMED,
  /** "Many people", "critics". */
  PUBLIC,
  /** The article's own author or outlet in the first person. */
  SELF,
  OTHER;

  /** The kind as printed: lower case with hyphens, such as {@code social-media}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
