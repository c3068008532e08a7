package org.hearsay.article;

import java.util.Locale;

/** What a paragraph is on its page. Only {@link #BODY} and {@link #HEADING} are reporting. */
public enum ParagraphKind {
  /** The article's own text. */
  BODY,
  /** The title or a heading within the text. */
  HEADING,
  /** A pointer to other articles, such as "See also: ...". */
  TEASER,
  /** The words under a picture. */
  CAPTION,
  /** Who the author is. */
  BIOGRAPHY,
  /** Byline, dateline on its own, "Reporting by ...", picture and agency credits. */
  CREDIT,
  /** Share buttons, newsletter boxes, comments and whatever else is not the article. */
  OTHER;

  /** The kind as printed, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether paragraphs of this kind are read for attributions. */
  public boolean isReporting() {
    return this == BODY || this == HEADING;
  }
}
