package org.hearsay.language;

import java.util.Set;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.language.ViewReading.Draft;

/** The short forms of headings: "Mayor: no new bridge", "New bridge planned, report says". */
final class HeadingRule {

  /** Items of a source before a colon or behind the last mark. */
  private static final int SHORT = 7;

  /** Items of what is said, at least. */
  private static final int LONG = 3;

  private static final Set<String> TELLERS =
      Set.of(
          "report",
          "reports",
          "source",
          "sources",
          "police",
          "officials",
          "study",
          "poll",
          "survey",
          "rumor",
          "rumour",
          "rumors",
          "rumours",
          "witness",
          "witnesses",
          "expert",
          "experts",
          "analyst",
          "analysts",
          "lawyer",
          "family",
          "minister",
          "spokesman",
          "spokeswoman");

  private HeadingRule() {}

  /** Applies the rule to a heading; nothing happens in a sentence with its full stop. */
  static void apply(ViewReading reading) {
    ClauseView view = reading.view();
    boolean stopped = view.lower(view.size() - 1).equals(".");
    int mark = lastMark(view);
    if (view.size() < LONG + 2 || !stopped && mark > LONG && tag(reading, mark)) {
      return;
    }
    int colon = firstColon(view);
    boolean names = colon > 0 && names(view, colon);
    if (names && view.size() - colon > LONG && NounPhrases.left(view, colon - 1, 0) == 0) {
      Draft draft = reading.draft(RoleRule.HEADING_COLON, new Found(0, colon), colon, colon + 1);
      reading.content(draft, colon + 1, view.size());
      reading.cut(colon);
    }
  }

  private static boolean tag(ViewReading reading, int mark) {
    ClauseView view = reading.view();
    int end = view.size();
    Cue cue = null;
    for (int i = mark + 2; i < end; i++) {
      cue = cue == null ? reading.cueFrom(i) : cue;
    }
    boolean says = cue != null && cue.to() == end && cue.verb().takes('t');
    boolean bare = cue == null && end - mark <= 3 && TELLERS.contains(view.lower(end - 1));
    if (!says && !bare) {
      return false;
    }
    Found source = new Found(mark + 1, says && cue != null ? cue.from() : end);
    if (source.isEmpty()) {
      return false;
    }
    int from = says && cue != null ? cue.from() : mark;
    int to = says && cue != null ? cue.to() : mark + 1;
    Draft draft = reading.draft(RoleRule.HEADING_TAG, source, from, to);
    reading.content(draft, 0, mark);
    reading.cut(mark);
    return true;
  }

  private static int lastMark(ClauseView view) {
    for (int i = view.size() - 2; i > 0 && i >= view.size() - SHORT; i--) {
      WordClass kind = view.kind(i);
      if (kind == WordClass.COMMA || kind == WordClass.DASH || kind == WordClass.COLON) {
        return i;
      }
    }
    return -1;
  }

  private static int firstColon(ClauseView view) {
    for (int i = 1; i < view.size() && i <= SHORT; i++) {
      if (view.is(i, WordClass.COLON)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what stands before the colon can speak. */
  private static boolean names(ClauseView view, int colon) {
    boolean name = false;
    for (int i = 0; i < colon; i++) {
      name |= view.item(i).capital() && view.is(i, WordClass.NAME);
      if (view.kind(i).isVerbal()) {
        return false;
      }
    }
    return name || TELLERS.contains(view.lower(colon - 1));
  }
}
