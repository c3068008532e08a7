package org.hearsay.language;

import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/** "The agency quoted Roe as saying that ...": the agency says it, and so does Roe. Stateless. */
final class QuotedAsRule {

  private QuotedAsRule() {}

  /** Applies the rule to one cue; whether it did. */
  static boolean apply(ViewReading reading, Cue cue) {
    ClauseView view = reading.view();
    boolean quotes = cue.verb().lemma().equals("quote") || cue.verb().lemma().equals("cite");
    int end = PhraseEnd.right(view, cue.to());
    if (!quotes || cue.passive() || end == cue.to()) {
      return false;
    }
    int saying = view.isWord(end, "as") ? end + 1 : end;
    if (!view.isWord(saying, "saying", "telling", "stating", "claiming")) {
      return false;
    }
    boolean that = view.is(saying + 1, WordClass.THAT);
    boolean mark = view.is(saying + 1, WordClass.COMMA) || view.is(saying + 1, WordClass.COLON);
    int start = that || mark ? saying + 2 : saying + 1;
    if (start >= view.size()) {
      return false;
    }
    Found quoting = SourceFinder.before(view, cue.from(), 0);
    int contentEnd = ContentEnd.find(reading, start, cue);
    Draft outer = reading.draft(RoleRule.QUOTED_AS, quoting, cue.from(), cue.to());
    reading.content(outer, start, contentEnd);
    if (quoting.isEmpty()) {
      outer.source = ClauseRule.shared(reading, cue.from());
    }
    int cueEnd = that ? saying + 2 : saying + 1;
    Draft inner = reading.draft(RoleRule.QUOTED_AS, new Found(cue.to(), end), saying, cueEnd);
    reading.content(inner, start, contentEnd);
    return true;
  }
}
