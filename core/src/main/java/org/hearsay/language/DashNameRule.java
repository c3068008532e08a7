package org.hearsay.language;

import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/** A quotation signed with a name behind a dash, and speakers in a transcript. Stateless. */
final class DashNameRule {

  /** Items of a signature. */
  private static final int SIGNATURE = 12;

  /** Items of a speaker's label. */
  private static final int LABEL = 3;

  private DashNameRule() {}

  /** Applies both forms to a view. */
  static void apply(ViewReading reading) {
    signed(reading);
    labelled(reading);
  }

  private static void signed(ViewReading reading) {
    ClauseView view = reading.view();
    for (int i = 0; i + 2 < view.size(); i++) {
      boolean dash =
          view.isQuotation(i) && view.quotedWords(i) > 3 && view.is(i + 1, WordClass.DASH);
      if (!dash || !view.is(i + 2, WordClass.NAME) || reading.isTaken(i + 1)) {
        continue;
      }
      Found source = SourceFinder.after(view, i + 2);
      boolean ends = view.is(source.to(), WordClass.STOP) && source.to() - i < SIGNATURE;
      if (!source.isEmpty() && ends) {
        Draft draft = reading.draft(RoleRule.QUOTE_SIGNED, source, i + 1, i + 2);
        reading.content(draft, i, i + 1);
      }
    }
  }

  /** "ROE: It fell." */
  private static void labelled(ViewReading reading) {
    ClauseView view = reading.view();
    int colon = 1;
    while (colon <= LABEL
        && view.is(colon - 1, WordClass.NAME)
        && !view.is(colon, WordClass.COLON)) {
      colon++;
    }
    if (!view.is(colon, WordClass.COLON) || colon + 1 >= view.size() || reading.isTaken(colon)) {
      return;
    }
    for (int i = 0; i < colon; i++) {
      String word = view.text().substring(view.item(i).span().start(), view.item(i).span().end());
      boolean upper = word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.length() > 2;
      if (!upper || !view.is(i, WordClass.NAME)) {
        return;
      }
    }
    Draft draft = reading.draft(RoleRule.SPEAKER_LABEL, new Found(0, colon), colon, colon + 1);
    reading.content(draft, colon + 1, view.size());
  }
}
