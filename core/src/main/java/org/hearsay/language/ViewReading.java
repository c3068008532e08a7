package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.CueFinder.Cue;
import org.hearsay.language.SourceFinder.Found;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** What the rules have found in one view so far. Belongs to one reading; not thread-safe. */
final class ViewReading {

  /** A group in the making. */
  static final class Draft {
    final RoleRule rule;
    final List<Span> content = new ArrayList<>();
    @Nullable Span source;
    @Nullable Span cue;
    int order;

    /** First item of a content to the right of the cue; -1 if there is none. */
    int contentFrom = -1;

    /** Whether its content is to come: the sentence ends on a colon. */
    boolean pending;

    Draft(RoleRule rule) {
      this.rule = rule;
    }

    /** The finished group. */
    RoleGroup group() {
      return new RoleGroup(
          Optional.ofNullable(source), Optional.ofNullable(cue), content, rule.basis());
    }
  }

  private final ClauseView view;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean[] taken;
  private final boolean[] cuts;
  private final List<Cue> cues;
  private final @Nullable Cue[] byStart;
  private int tagEnd;

  ViewReading(ClauseView view, List<Cue> cues) {
    this.view = view;
    this.cues = List.copyOf(cues);
    this.byStart = new Cue[view.size() + 1];
    cues.forEach(cue -> byStart[cue.from()] = cue);
    this.taken = new boolean[view.size() + 1];
    this.cuts = new boolean[view.size() + 1];
  }

  ClauseView view() {
    return view;
  }

  /** The cue verbs of the view, in text order. */
  List<Cue> cues() {
    return cues;
  }

  /** The cue verb whose group begins at this item. */
  @Nullable Cue cueFrom(int item) {
    return item < 0 || item >= byStart.length ? null : byStart[item];
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Whether a rule has used this item as part of a cue. */
  boolean isTaken(int item) {
    return taken[item];
  }

  /** Marks the items as used by a cue. */
  void take(int from, int to) {
    for (int i = Math.max(0, from); i < to && i < taken.length; i++) {
      taken[i] = true;
    }
  }

  /** No content that comes from the left runs past the item before this one. */
  void cut(int item) {
    cuts[item] = true;
  }

  boolean isCut(int item) {
    return cuts[item];
  }

  /** Behind the last tag ("he said,") so far: the next left-hand content begins here. */
  int tagEnd() {
    return tagEnd;
  }

  void tagEnd(int item) {
    tagEnd = item;
  }

  /** Begins a group with this source and cue. */
  Draft draft(RoleRule rule, @Nullable Found source, int cueFrom, int cueTo) {
    Draft draft = new Draft(rule);
    if (source != null && !source.isEmpty()) {
      draft.source = sourceSpan(source);
    }
    draft.cue = cueSpan(cueFrom, cueTo);
    draft.order = cueFrom;
    take(cueFrom, cueTo);
    drafts.add(draft);
    return draft;
  }

  /** A quotation without source and cue. */
  Draft floating(Span quoted) {
    Draft draft = new Draft(RoleRule.QUOTE_FLOATING);
    draft.content.add(quoted);
    drafts.add(draft);
    return draft;
  }

  private Span cueSpan(int from, int to) {
    Span span = view.span(from, to);
    int clitic = from > 0 ? cliticStart(from - 1) : -1;
    return clitic > 0 ? new Span(clitic, span.end()) : span;
  }

  private Span sourceSpan(Found source) {
    Span span = view.span(source.from(), source.to());
    int clitic = cliticStart(source.to() - 1);
    return clitic > span.start() ? new Span(span.start(), clitic) : span;
  }

  /** Where the verb hidden in "they've" begins; -1 if there is none. */
  private int cliticStart(int item) {
    int apostrophe = view.lower(item).lastIndexOf('\'');
    boolean clitic = view.is(item, WordClass.PRONOUN) && apostrophe > 0;
    return clitic ? view.item(item).span().start() + apostrophe : -1;
  }

  /** Adds a piece of content. */
  void content(Draft draft, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && view.is(first, WordClass.COMMA)) {
      first++;
    }
    while (last > first && isLooseEnd(last - 1)) {
      last--;
    }
    if (first < last) {
      draft.content.add(view.span(first, last));
    }
  }

  private boolean isLooseEnd(int i) {
    return switch (view.kind(i)) {
      case COMMA, STOP, COLON, SEMICOLON, DASH, OPEN -> true;
      default -> false;
    };
  }

  /** The latest group that has a source, for verbs that share it. */
  @Nullable Draft lastSpoken() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).source != null) {
        return drafts.get(i);
      }
    }
    return null;
  }
}
