package org.hearsay.language;

import java.util.List;
import org.hearsay.language.ViewReading.Draft;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that have no cue of their own: they go on where the last speaker stopped, follow a
 * sentence that ends on a colon, or float. Belongs to one article; not thread-safe.
 */
final class QuoteFlow {

  /** A quotation of fewer words names a thing and is not speech. */
  private static final int SPEECH = 4;

  private @Nullable Draft last;
  private int lastParagraph = -2;

  /** The paragraph that stands behind a colon, as a block. */
  private int block = -1;

  /** Goes through the readings of an article in text order and completes them. */
  void complete(List<ViewReading> readings) {
    for (ViewReading reading : readings) {
      if (reading.view().depth() == 0) {
        complete(reading);
      }
    }
    for (ViewReading reading : readings) {
      reading.drafts().removeIf(draft -> draft.pending && draft.content.isEmpty());
    }
  }

  private void complete(ViewReading reading) {
    ClauseView view = reading.view();
    int paragraph = view.paragraph();
    if (reading.drafts().isEmpty() && onlyQuoted(view)) {
      Span quoted = quoted(view);
      if (last != null && paragraph - lastParagraph <= 1) {
        last.content.add(quoted);
        lastParagraph = paragraph;
      } else if (view.quotedWords(first(view)) >= SPEECH) {
        Draft floating = reading.floating(quoted);
        last = floating;
        lastParagraph = paragraph;
      }
      return;
    }
    block(view);
    Draft direct = lastDirect(reading);
    if (direct != null) {
      last = direct;
      lastParagraph = paragraph;
    } else if (paragraph != lastParagraph && paragraph != block) {
      last = null;
    }
  }

  /** A paragraph without quotation marks behind a sentence that ends on a colon is what is said. */
  private void block(ClauseView view) {
    if (last == null || !last.pending) {
      return;
    }
    boolean plain = view.size() > 0;
    for (int i = 0; i < view.size(); i++) {
      plain &= !view.isQuotation(i);
    }
    if (plain && last.content.isEmpty() && view.paragraph() == lastParagraph + 1) {
      block = view.paragraph();
      last.content.add(view.span(0, view.size()));
    } else if (plain && block == view.paragraph()) {
      int end = last.content.size() - 1;
      last.content.set(end, last.content.get(end).cover(view.span(0, view.size())));
    }
  }

  private static boolean onlyQuoted(ClauseView view) {
    boolean any = false;
    for (int i = 0; i < view.size(); i++) {
      boolean quotation = view.isQuotation(i) && view.quotedWords(i) > 0;
      if (!quotation && !view.kind(i).isMark()) {
        return false;
      }
      any |= quotation;
    }
    return any;
  }

  private static int first(ClauseView view) {
    for (int i = 0; i < view.size(); i++) {
      if (view.isQuotation(i)) {
        return i;
      }
    }
    return 0;
  }

  private static Span quoted(ClauseView view) {
    int from = first(view);
    int to = view.size();
    while (to > from + 1 && !view.isQuotation(to - 1)) {
      to--;
    }
    return view.span(from, to);
  }

  /** The last group of the sentence whose content is or ends in a quotation, or is yet to come. */
  private static @Nullable Draft lastDirect(ViewReading reading) {
    ClauseView view = reading.view();
    Draft found = null;
    for (Draft draft : reading.drafts()) {
      boolean direct = draft.pending;
      for (int i = 0; i < view.size() && !direct; i++) {
        direct =
            view.isQuotation(i) && view.quotedWords(i) > 2 && holds(draft, view.item(i).span());
      }
      boolean later = found == null || draft.order >= found.order;
      boolean speech = draft.pending || draft.rule != RoleRule.ACCORDING_TO;
      found = direct && later && speech ? draft : found;
    }
    return found;
  }

  private static boolean holds(Draft draft, Span span) {
    return draft.content.stream().anyMatch(piece -> piece.contains(span));
  }
}
