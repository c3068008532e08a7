package org.hearsay.app.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.app.web.MarkedText.Mark;
import org.hearsay.app.web.MarkedText.ParagraphView;
import org.hearsay.ledger.Catalogue.Version;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * A version of a page beside the one before it: words that went are marked in the one, words that
 * came in the other, and statements that only one of them has.
 *
 * @param versions all versions
 * @param n the later of the two that are shown
 * @param before the earlier text; empty if there is no earlier version
 * @param after the later text
 * @param gone statements of the earlier version that the later one does not have
 * @param come statements that only the later version has
 */
public record VersionsView(
    List<Version> versions,
    int n,
    List<ParagraphView> before,
    List<ParagraphView> after,
    List<LedgerRow> gone,
    List<LedgerRow> come) {

  private static final Pattern WORD = Pattern.compile("\\S+");

  /**
   * Words up to which texts are compared word by word; beyond that, paragraph by paragraph. The
   * comparison takes words times differences, and a page may be a book.
   */
  private static final int MOST_WORDS = 12_000;

  static VersionsView of(
      List<Version> versions, int n, Optional<ArticleReading> before, ArticleReading after) {
    List<Mark> went = new ArrayList<>();
    List<Mark> came = new ArrayList<>();
    before.ifPresent(earlier -> compare(earlier, after, went, came));
    return new VersionsView(
        versions,
        n,
        before.map(b -> MarkedText.of(b.article(), went, List.of())).orElse(List.of()),
        MarkedText.of(after.article(), came, List.of()),
        before.map(b -> only(b, after)).orElse(List.of()),
        before.map(b -> only(after, b)).orElse(List.of()));
  }

  private static void compare(
      ArticleReading before, ArticleReading after, List<Mark> went, List<Mark> came) {
    List<Span> old = units(before);
    List<Span> current = units(after);
    if (old.size() > MOST_WORDS || current.size() > MOST_WORDS) {
      old = before.article().layout().paragraphs().stream().map(p -> p.span()).toList();
      current = after.article().layout().paragraphs().stream().map(p -> p.span()).toList();
    }
    List<String> oldWords = old.stream().map(s -> before.article().words(s)).toList();
    List<String> words = current.stream().map(s -> after.article().words(s)).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(oldWords, words).getDeltas()) {
      mark(delta.getSource(), old, "went", went);
      mark(delta.getTarget(), current, "came", came);
    }
  }

  private static void mark(Chunk<String> chunk, List<Span> units, String style, List<Mark> marks) {
    if (chunk.size() > 0) {
      int last = chunk.getPosition() + chunk.size() - 1;
      Span span = new Span(units.get(chunk.getPosition()).start(), units.get(last).end());
      marks.add(new Mark(span, style, ""));
    }
  }

  private static List<Span> units(ArticleReading reading) {
    String text = reading.article().text().value();
    List<Span> words = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .limit(MOST_WORDS + 1L)
        .forEach((MatchResult m) -> words.add(new Span(m.start(), m.end())));
    return words;
  }

  /** The statements of one that the other does not have in the same words. */
  private static List<LedgerRow> only(ArticleReading one, ArticleReading other) {
    Set<String> there = new LinkedHashSet<>();
    other.statements().forEach(s -> there.add(words(s)));
    return one.statements().stream()
        .filter(s -> !there.contains(words(s)))
        .map(s -> new LedgerRow(one.id(), s))
        .toList();
  }

  private static String words(Statement statement) {
    LedgerRow row = new LedgerRow("", statement);
    return row.who() + "\n" + row.act() + "\n" + row.content();
  }

  /** How many texts the page had. */
  public int count() {
    return versions.size();
  }
}
