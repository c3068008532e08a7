package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Hedge;
import org.hearsay.attribution.Manner;
import org.hearsay.attribution.Roles;
import org.hearsay.language.Analysis;
import org.hearsay.language.SentenceSplitter;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** A text with attributions marked by their words, for tests of this room. */
final class Told {

  private static final Basis GIVEN = new Basis("given", 1);

  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();
  private int from;

  private Told(String text) {
    this.text = text;
  }

  static Told in(String text) {
    return new Told(text);
  }

  /** The next source and cue in text order, whichever stands first. */
  Told says(String source, String cue) {
    return says(source, cue, -1);
  }

  /** As {@link #says(String, String)}, within the content of an earlier one. */
  Told says(String source, String cue, int holder) {
    int at = text.indexOf(source, from);
    int cueAt = text.indexOf(cue, Math.max(from, at - cue.length() - 1));
    if (at < 0 || cueAt < 0) {
      throw new IllegalArgumentException("not in the text: " + source + ", " + cue);
    }
    from = at + source.length();
    Roles roles =
        new Roles(Optional.of(excerpt(at, source)), Optional.of(excerpt(cueAt, cue)), List.of());
    OptionalInt nested = holder < 0 ? OptionalInt.empty() : OptionalInt.of(holder);
    attributions.add(
        new Attribution(roles, new Manner(Act.STATE, Hedge.CERTAIN, false), nested, GIVEN));
    return this;
  }

  private Excerpt excerpt(int at, String words) {
    return new Excerpt(new Span(at, at + words.length()), words);
  }

  List<Sourced> read() {
    Article article = new PlainTextReader().read("told", text);
    Analysis analysis =
        new Analysis(article, new SentenceSplitter().split(article), List.of(), List.of());
    return new SourceReader().read(analysis, attributions);
  }

  Sourced last() {
    List<Sourced> all = read();
    return all.get(all.size() - 1);
  }
}
