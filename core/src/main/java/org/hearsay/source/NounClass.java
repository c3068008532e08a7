package org.hearsay.source;

import java.util.Locale;

/** What the head noun of a mention makes of a source; the second column of {@code nouns.tsv}. */
enum NounClass {
  /** Stands before a name: "Mr", "Dr". */
  TITLE,
  /** A person by function: "minister", "analyst". */
  ROLE,
  /** Speaks for a body: "spokesman". */
  PRESS,
  /** "source", "person", "insider". */
  SOURCE,
  OFFICIAL,
  PUBLIC,
  /** Of the state: "ministry", "police". */
  INSTITUTION,
  /** A news outlet by its sort: "newspaper", "agency". */
  OUTLET,
  /** What an outlet publishes, or a document: "report". */
  REPORT,
  DOCUMENT,
  SOCIAL,
  ARTEFACT,
  ORGANISATION,
  TRADITION;

  static NounClass of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether one human being is meant by the singular. */
  boolean isHuman() {
    return switch (this) {
      case TITLE, ROLE, PRESS, SOURCE, OFFICIAL -> true;
      default -> false;
    };
  }

  /** The kind of a source that is only described by such a noun. */
  SourceKind kind() {
    return switch (this) {
      case TITLE, ROLE, SOURCE, OFFICIAL -> SourceKind.UNNAMED;
      case PRESS, INSTITUTION -> SourceKind.OFFICE;
      case PUBLIC -> SourceKind.PUBLIC;
      case OUTLET, REPORT -> SourceKind.OUTLET;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case SOCIAL -> SourceKind.SOCIAL_MEDIA;
      case ARTEFACT -> SourceKind.MEDIA_ARTEFACT;
      case ORGANISATION -> SourceKind.ORGANISATION;
      case TRADITION -> SourceKind.OTHER;
    };
  }
}
