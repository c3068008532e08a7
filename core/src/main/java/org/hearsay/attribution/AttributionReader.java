package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hearsay.language.Analysis;
import org.hearsay.language.RoleGroup;
import org.hearsay.language.RoleTagger;
import org.hearsay.language.Sentence;
import org.hearsay.text.Excerpt;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * From tagged roles to attributions: act, hedge, direct or not, nesting. Thread-safe if its tagger
 * is.
 */
public final class AttributionReader {

  /** Cues of one who passes on another's words. */
  private static final Pattern QUOTES = Pattern.compile("(?:quot|cit)(?:es?|ed)$");

  private final RoleTagger roles;
  private final ActReader acts = new ActReader();
  private final HedgeReader hedges = new HedgeReader();

  /** Reads with this tagger of roles. */
  public AttributionReader(RoleTagger roles) {
    this.roles = roles;
  }

  /** The attributions of one article, in text order, nested ones behind the one that holds them. */
  public List<Attribution> read(Analysis analysis) {
    return read(analysis, roles.tag(analysis));
  }

  /** The attributions of groups that are tagged already. */
  public List<Attribution> read(Analysis analysis, List<RoleGroup> groups) {
    SourceText text = analysis.article().text();
    List<Roles> read = new ArrayList<>();
    groups.forEach(group -> read.add(roles(text, group)));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> read.get(i).span().start())
            .thenComparing(i -> -read.get(i).span().end()));
    List<Roles> sorted = order.stream().map(read::get).toList();
    Nesting nesting = new Nesting(sorted);
    Quoted quoted = new Quoted(analysis.quotations());
    List<Span> sentences = analysis.sentences().stream().map(Sentence::span).toList();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Roles each = sorted.get(i);
      String sentence = context(text, sentences, each);
      Manner manner =
          new Manner(acts.act(each, sentence), hedges.hedge(each, sentence), quoted.touch(each));
      OptionalInt holder = holder(nesting, sorted, i);
      attributions.add(new Attribution(each, manner, holder, groups.get(order.get(i)).basis()));
    }
    return attributions;
  }

  /**
   * "The agency quoted Roe as saying ...": both have the same content, and the agency holds Roe,
   * whose cue stands nearer to it.
   */
  private static OptionalInt holder(Nesting nesting, List<Roles> all, int index) {
    Roles inner = all.get(index);
    boolean quoted = inner.cue().isPresent() && inner.source().isPresent();
    for (int i = index - 1; quoted && i >= 0 && i >= index - 2; i--) {
      Roles outer = all.get(i);
      boolean same = sameContent(outer, inner);
      boolean quotes = outer.cue().map(cue -> QUOTES.matcher(cue.words()).find()).orElse(false);
      if (same && quotes && outer.cue().get().start() < inner.source().get().start()) {
        return OptionalInt.of(i);
      }
    }
    return nesting.holder(index);
  }

  /** The same words, with or without the "that" that leads into them. */
  private static boolean sameContent(Roles a, Roles b) {
    return !a.content().isEmpty()
        && a.content().size() == b.content().size()
        && end(a) == end(b)
        && a.said(" ").equals(b.said(" "));
  }

  private static int end(Roles roles) {
    return roles.content().get(roles.content().size() - 1).end();
  }

  private static Roles roles(SourceText text, RoleGroup group) {
    Optional<Excerpt> source = group.source().map(text::excerpt);
    Optional<Excerpt> cue = group.cue().map(text::excerpt);
    return new Roles(source, cue, group.content().stream().sorted().map(text::excerpt).toList());
  }

  /** The words of the sentence that the cue, or else the content, begins in. */
  private static String context(SourceText text, List<Span> sentences, Roles roles) {
    Span anchor = roles.cue().map(Excerpt::span).orElseGet(() -> roles.content().get(0).span());
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle);
      if (sentence.contains(anchor.start())) {
        return text.words(sentence);
      }
      if (sentence.start() > anchor.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return text.words(roles.span());
  }
}
