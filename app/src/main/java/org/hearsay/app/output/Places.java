package org.hearsay.app.output;

import org.hearsay.claim.Appearance;
import org.hearsay.text.Excerpt;

/** Where words stand, in the form that every report uses: {@code article 120-180}. */
public final class Places {

  private Places() {}

  /** Of an appearance. */
  public static String of(Appearance appearance) {
    return of(appearance.article(), appearance.excerpt());
  }

  /** Of words in an article: its id and half-open offsets in UTF-16 units. */
  public static String of(String article, Excerpt excerpt) {
    return article + " " + excerpt.start() + "-" + excerpt.end();
  }
}
