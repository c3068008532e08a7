package org.hearsay.reader;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.article.Dateline;
import org.hearsay.article.Paragraph;
import org.hearsay.language.Analysis;
import org.hearsay.language.Quotation;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * One content out of the model's and the rules', for an attribution that both found. The model
 * knows better where a clause ends; but it gives every content to some cue, so that what is said
 * without a cue, or by somebody else's, hangs on a cue nearby, and it ends pieces where a mark
 * stands inside a clause. The rules know which words belong to one cue. Of one reading; not shared.
 */
final class ContentJoin {

  private static final Pattern CITING =
      Pattern.compile("(?i)(?:has |have |had )?(?:citing|quoting|cites|cited)");

  private final String text;
  private final List<Span> quotations;

  /** By their first unit. */
  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();

  /** Place, day and agency at the head of paragraphs, by their first unit: nobody's words. */
  private final NavigableMap<Integer, Span> datelines = new TreeMap<>();

  ContentJoin(Analysis analysis) {
    this.text = analysis.article().text().value();
    for (Sentence sentence : analysis.sentences()) {
      sentences.put(sentence.span().start(), sentence.span());
    }
    this.quotations = analysis.quotations().stream().map(Quotation::span).toList();
    for (Paragraph paragraph : analysis.article().layout().paragraphs()) {
      Span span = paragraph.span();
      int end = Dateline.end(CharBuffer.wrap(text, span.start(), span.end()));
      if (end > 0) {
        datelines.put(span.start(), new Span(span.start(), span.start() + end));
      }
    }
  }

  /** The content of a group that the model and a rule found, by their cues. */
  List<Span> join(RoleGroup model, RoleGroup rule) {
    List<Span> theirs = rule.content();
    List<Span> own = belonging(model, theirs);
    if (own.isEmpty() || theirs.isEmpty()) {
      return own.isEmpty() && !theirs.isEmpty() ? theirs : model.content();
    }
    if (own.stream().noneMatch(piece -> overlaps(piece, theirs))) {
      return rule.basis().by().equals("according-to") ? theirs : own;
    }
    List<Span> joined = new ArrayList<>();
    boolean quote = rule.basis().by().startsWith("quote-");
    for (Span piece : theirs) {
      List<Span> parts = own.stream().filter(piece::overlaps).toList();
      boolean whole = quote && parts.size() == 1 && piece.contains(parts.get(0));
      if (parts.size() == 1 && !whole && !crossesParagraph(parts.get(0))) {
        add(joined, parts.get(0));
      } else {
        add(joined, piece);
      }
    }
    own.stream().filter(piece -> !overlaps(piece, theirs)).forEach(piece -> add(joined, piece));
    joined.sort(null);
    return joined;
  }

  /**
   * The model's group with spans that end where their paragraph does: what stands in the next one
   * belongs to it only inside one quotation. They begin behind a dateline.
   */
  RoleGroup withinParagraphs(RoleGroup group) {
    List<Span> content =
        group.content().stream()
            .map(this::withinParagraph)
            .flatMap(piece -> behindDateline(piece).stream())
            .toList();
    return new RoleGroup(
        group.source().map(this::withinParagraph).flatMap(this::behindDateline),
        group.cue(),
        content.isEmpty() && group.cue().isEmpty() ? group.content() : content,
        group.basis());
  }

  private Optional<Span> behindDateline(Span span) {
    Map.Entry<Integer, Span> before = datelines.floorEntry(span.start());
    if (before == null || before.getValue().end() <= span.start()) {
      return Optional.of(span);
    }
    int start = before.getValue().end();
    return start < span.end() ? Optional.of(new Span(start, span.end())) : Optional.empty();
  }

  private Span withinParagraph(Span span) {
    int end = Math.min(span.end(), text.length());
    for (int i = span.start(); i < end; i++) {
      int at = i;
      if (text.charAt(at) == '\n' && quotations.stream().noneMatch(q -> q.contains(at))) {
        return new Span(span.start(), blankBefore(span.start(), at));
      }
    }
    return span;
  }

  private int blankBefore(int start, int end) {
    int to = end;
    while (to > start + 1 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** The model's group with the pieces in its cue's sentence, where there are any. */
  RoleGroup near(RoleGroup group) {
    Optional<Span> home = group.cue().flatMap(this::sentence);
    List<Span> near =
        group.content().stream().filter(p -> home.filter(p::overlaps).isPresent()).toList();
    return near.isEmpty() ? group : new RoleGroup(group.source(), group.cue(), near, group.basis());
  }

  /** "..., citing two officials": they are the source, not what is said. */
  boolean isCitation(RoleGroup rule) {
    return rule.basis().by().equals("according-to")
        && rule.cue().filter(c -> CITING.matcher(words(c)).matches()).isPresent();
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  private static void add(List<Span> pieces, Span more) {
    if (!overlaps(more, pieces)) {
      pieces.add(more);
    }
  }

  /** The model's pieces in the sentence of the cue or with words of the rules' content. */
  private List<Span> belonging(RoleGroup model, List<Span> theirs) {
    Optional<Span> home = model.cue().flatMap(this::sentence);
    List<Span> own = new ArrayList<>();
    for (Span piece : model.content()) {
      boolean near = home.isEmpty() || home.get().overlaps(piece);
      boolean source = model.source().filter(piece::overlaps).isPresent();
      boolean oneWord = !theirs.isEmpty() && isOneWord(piece);
      if ((near && !source && !oneWord) || overlaps(piece, theirs)) {
        own.add(piece);
      }
    }
    return own;
  }

  private boolean isOneWord(Span piece) {
    return words(piece).indexOf(' ') < 0;
  }

  /** The first sentence that a cue has a part in. */
  private Optional<Span> sentence(Span cue) {
    Map.Entry<Integer, Span> found = sentences.floorEntry(cue.start());
    if (found == null || !found.getValue().overlaps(cue)) {
      found = sentences.higherEntry(cue.start());
    }
    return Optional.ofNullable(found).map(Map.Entry::getValue).filter(s -> s.overlaps(cue));
  }

  private boolean crossesParagraph(Span piece) {
    return words(piece).indexOf('\n') >= 0;
  }

  private static boolean overlaps(Span piece, List<Span> others) {
    return others.stream().anyMatch(piece::overlaps);
  }
}
