package org.hearsay.problem;

import java.util.Locale;

/** What went wrong with an input. Each code is stable: users filter on it and scripts match it. */
public enum ProblemCode {
  /** The input holds no bytes, or nothing but white space. */
  EMPTY,
  /** The input is larger than the bound set for its kind. */
  TOO_LARGE,
  /** The bytes are not text of the kind that the name promises. */
  NOT_TEXT,
  /** Some bytes are not valid in the encoding; they were replaced and reading went on. */
  BAD_ENCODING,
  /** The input is damaged: cut short, nested beyond bounds, or not well formed. */
  MALFORMED,
  /** The input uses a feature that is refused on principle, such as XML entities. */
  REFUSED,
  /** No article text was found on the page. */
  NO_TEXT,
  /** A stated date cannot be a date of publication. */
  BAD_DATE,
  /** A field (title, author, name) was longer than its bound and was cut. */
  FIELD_CUT,
  /** The language is not read yet; the article is kept and marked. */
  UNSUPPORTED_LANGUAGE,
  /** The file's kind is not one that Hearsay reads. */
  UNKNOWN_KIND,
  /** The file could not be opened or read. */
  UNREADABLE,
  /** A part of the text was too long to be read whole; the rest was read. */
  CUT,
  /** A person's decision has nothing left that it could apply to: its words are gone. */
  ORPHANED,
  /** Hearsay itself failed on the article, by a fault of its own; everything else was read. */
  FAULT;

  /**
   * The code as printed: lower case with hyphens, such as {@code bad-encoding}.
   *
   * @return the word, never empty
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
