package org.hearsay.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.language.QuoteScanner.Mark;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks of every style, nested and across paragraphs (each paragraph of a long
 * quotation opens anew, only the last one closes). One that never closes ends where its paragraph
 * ends or where the speaker's tag begins. Linear in the text's length; thread-safe.
 */
public final class QuotationPairer {

  /** Deeper quotations than this are misread marks. */
  private static final int DEEPEST = 4;

  private static final String SAYS =
      "(?:said|says|say|added|adds|told|asked|wrote|explained|noted|continued|recalled|replied)";

  /** Where the words of a speaker stop and the words about the speaker begin. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?:[,.!?]?\\s?[\u2013\u2014-]{1,2}\\s"
              + SAYS
              + "\\b)"
              + "|(?:[,!?]\\s"
              + SAYS
              + "\\s)"
              + "|(?:[,!?]\\s(?:he|she|they|it|(?:\\p{Lu}[\\p{L}.'\u2019-]{0,30}\\s){1,4}?)\\s?"
              + SAYS
              + "\\b)");

  /** A quotation that has begun. */
  private static final class Open {
    final QuoteMarks.Family family;
    final int depth;
    final List<Span> pieces = new ArrayList<>();
    int start;

    Open(Mark mark, int depth) {
      this.family = mark.family();
      this.start = mark.span().start();
      this.depth = depth;
    }

    Quotation end(int end, boolean closed) {
      pieces.add(new Span(start, end));
      return new Quotation(pieces, depth, closed);
    }
  }

  /** The quotations of the article's reporting paragraphs, by start. */
  public List<Quotation> pair(Article article) {
    Pairing pairing = new Pairing(article.text().value());
    List<Paragraph> paragraphs = article.reporting();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).span() : null;
      pairing.paragraph(paragraphs.get(i).span(), next);
    }
    pairing.done.sort(Comparator.comparing(Quotation::span));
    return pairing.done;
  }

  /** The run over one article. */
  private static final class Pairing {
    private final String text;
    private final List<Quotation> done = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    Pairing(String text) {
      this.text = text;
    }

    void paragraph(Span paragraph, @Nullable Span next) {
      List<Mark> marks = QuoteScanner.marks(text, paragraph);
      boolean[] closerAhead = closersAhead(marks);
      int from = 0;
      if (!stack.isEmpty() && !marks.isEmpty()) {
        stack.get(0).start = marks.get(0).span().start();
        from = 1;
      }
      int before = done.size();
      for (int i = from; i < marks.size(); i++) {
        mark(marks, i, closerAhead[i]);
      }
      endParagraph(paragraph, next);
      if (done.size() == before && stack.isEmpty()) {
        dash(paragraph);
      }
    }

    /** For each mark, whether a mark of the same family that may close follows in the paragraph. */
    private static boolean[] closersAhead(List<Mark> marks) {
      boolean[] ahead = new boolean[marks.size()];
      boolean single = false;
      boolean twice = false;
      for (int i = marks.size() - 1; i >= 0; i--) {
        Mark mark = marks.get(i);
        boolean isSingle = mark.family() == QuoteMarks.Family.SINGLE;
        ahead[i] = isSingle ? single : twice;
        single |= isSingle && mark.closes();
        twice |= !isSingle && mark.closes();
      }
      return ahead;
    }

    private void mark(List<Mark> marks, int i, boolean closerAhead) {
      Mark mark = marks.get(i);
      int open = topOf(mark.family());
      if (open < 0) {
        boolean needsCloser = mark.family() == QuoteMarks.Family.SINGLE || mark.closes();
        boolean begins = i == 0 && mark.family() == QuoteMarks.Family.SINGLE;
        if (mark.opens()
            && !(mark.closes() && mark.weak())
            && (closerAhead || begins || !needsCloser)) {
          push(mark);
        }
        return;
      }
      if (mark.closes()) {
        boolean apostrophe = mark.weak() && nextCloses(marks, i);
        if (!apostrophe) {
          close(open, mark.span().end());
        }
      } else if (mark.opens()) {
        if (!nestsAgain(marks, i)) {
          abandon(open, mark.span().start());
        }
        push(mark);
      }
    }

    private static boolean nextCloses(List<Mark> marks, int i) {
      for (int j = i + 1; j < marks.size() && j <= i + 4; j++) {
        if (marks.get(j).family() == marks.get(i).family()) {
          return marks.get(j).closes() && !marks.get(j).opens();
        }
      }
      return false;
    }

    /** Two closing marks follow, so that both quotations of one style are closed. */
    private static boolean nestsAgain(List<Mark> marks, int i) {
      int closers = 0;
      for (int j = i + 1; j < marks.size() && j <= i + 6; j++) {
        Mark mark = marks.get(j);
        if (mark.family() == marks.get(i).family()) {
          if (!mark.closes()) {
            return false;
          }
          closers++;
          if (closers == 2) {
            return true;
          }
        }
      }
      return false;
    }

    private int topOf(QuoteMarks.Family family) {
      for (int i = stack.size() - 1; i >= 0; i--) {
        if (stack.get(i).family == family) {
          return i;
        }
      }
      return -1;
    }

    private void push(Mark mark) {
      if (stack.size() < DEEPEST) {
        stack.add(new Open(mark, stack.size()));
      }
    }

    private void close(int index, int end) {
      while (stack.size() > index + 1) {
        stack.remove(stack.size() - 1);
      }
      done.add(stack.remove(index).end(end, true));
    }

    /** A quotation that another of its style follows without a closing mark between them. */
    private void abandon(int index, int before) {
      while (stack.size() > index + 1) {
        stack.remove(stack.size() - 1);
      }
      Open open = stack.remove(index);
      int end = tagStart(open.start, before);
      while (end > open.start + 1 && Tokenizer.isSpace(text.charAt(end - 1))) {
        end--;
      }
      done.add(open.end(end, false));
    }

    private void endParagraph(Span paragraph, @Nullable Span next) {
      while (stack.size() > 1) {
        stack.remove(stack.size() - 1);
      }
      if (stack.isEmpty()) {
        return;
      }
      Open open = stack.get(0);
      int end = tagStart(open.start, paragraph.end());
      if (end == paragraph.end() && next != null && beginsLike(open, next)) {
        open.pieces.add(new Span(open.start, end));
      } else if (open.family == QuoteMarks.Family.DOUBLE || !open.pieces.isEmpty()) {
        done.add(stack.remove(0).end(end, false));
      } else {
        stack.remove(0);
      }
    }

    private boolean beginsLike(Open open, Span next) {
      int length = QuoteMarks.lengthAt(text, next.start(), next.end());
      if (length == 0) {
        return false;
      }
      int end = Math.min(next.end(), next.start() + length + 1);
      List<Mark> first = QuoteScanner.marks(text, new Span(next.start(), end));
      return !first.isEmpty() && first.get(0).opens() && first.get(0).family() == open.family;
    }

    /** Where the speaker's tag begins behind an opening mark, or the limit. */
    private int tagStart(int start, int limit) {
      Matcher tag = TAG.matcher(text).region(start, limit);
      if (!tag.find() || tag.start() <= start + 1) {
        return limit;
      }
      char first = text.charAt(tag.start());
      return ",.!?".indexOf(first) >= 0 ? tag.start() + 1 : tag.start();
    }

    /** A dash that opens a paragraph is a mark of speech where a speaker's tag follows. */
    private void dash(Span paragraph) {
      char first = text.charAt(paragraph.start());
      if (first != '\u2013' && first != '\u2014' || paragraph.length() < 4) {
        return;
      }
      boolean spaced = Tokenizer.isSpace(text.charAt(paragraph.start() + 1));
      char after = text.charAt(paragraph.start() + (spaced ? 2 : 1));
      int end = tagStart(paragraph.start(), paragraph.end());
      if (Character.isUpperCase(after) && end < paragraph.end()) {
        done.add(new Quotation(List.of(new Span(paragraph.start(), end)), 0, false));
      }
    }
  }
}
