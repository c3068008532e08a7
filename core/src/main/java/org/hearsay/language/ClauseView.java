package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * One sentence as the rules see it: its words with their classes, each quotation in it as a single
 * item. Item numbers run from 0; a range of items is half-open. Immutable.
 */
final class ClauseView {

  /**
   * An item.
   *
   * @param span where
   * @param lower its words in lower case; empty for a quotation
   * @param kind its class
   * @param capital whether it begins with a capital
   * @param quotation the quotation that it stands for
   */
  record Item(
      Span span, String lower, WordClass kind, boolean capital, Optional<Quotation> quotation) {}

  private final String text;
  private final List<Item> items;
  private final int paragraph;
  private final int depth;

  ClauseView(String text, List<Item> items, int paragraph, int depth) {
    this.text = text;
    this.items = List.copyOf(items);
    this.paragraph = paragraph;
    this.depth = depth;
  }

  int size() {
    return items.size();
  }

  /** Index of the paragraph in the article. */
  int paragraph() {
    return paragraph;
  }

  /** How many quotations the view lies in. */
  int depth() {
    return depth;
  }

  Item item(int i) {
    return items.get(i);
  }

  /** The class of an item; STOP outside the view, so that rules need no guard. */
  WordClass kind(int i) {
    return i < 0 || i >= items.size() ? WordClass.STOP : items.get(i).kind();
  }

  /** The item's words in lower case; empty outside the view. */
  String lower(int i) {
    return i < 0 || i >= items.size() ? "" : items.get(i).lower();
  }

  boolean is(int i, WordClass kind) {
    return kind(i) == kind;
  }

  boolean isQuotation(int i) {
    return kind(i) == WordClass.QUOTATION;
  }

  /** Whether the item is one of these words. */
  boolean isWord(int i, String... words) {
    String lower = lower(i);
    for (String word : words) {
      if (word.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** From the first item's start to the last item's end. */
  Span span(int from, int to) {
    return new Span(items.get(from).span().start(), items.get(to - 1).span().end());
  }

  /** The whole text that the view is part of. */
  String text() {
    return text;
  }

  /** Number of words in a quotation's item, marks left out; 0 for other items. */
  int quotedWords(int i) {
    if (!isQuotation(i)) {
      return 0;
    }
    Span span = items.get(i).span();
    int words = 0;
    boolean inWord = false;
    // nobody needs to know more than that it is long
    for (int at = span.start(); at < span.end() && words < 12; at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || inWord && "'\u2019-.".indexOf(text.charAt(at)) >= 0;
    }
    return words;
  }

  /** The mark before the closing quotation mark, or a space. */
  char lastQuotedUnit(int i) {
    Span span = items.get(i).span();
    for (int at = span.end() - 1; at > span.start(); at--) {
      char c = text.charAt(at);
      if (!QuoteMarks.isMark(c) && !Tokenizer.isSpace(c)) {
        return c;
      }
    }
    return ' ';
  }
}
