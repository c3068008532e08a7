package org.hearsay.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * "The paper, citing two officials": an attribution whose source is the one that cites, with the
 * cited one behind the cue; or the other way round, "Citing two officials, the paper said", where
 * one mention may hold both.
 *
 * @param citer who passes it on
 * @param cited the root
 */
record Citation(Excerpt citer, Excerpt cited) {

  /** Units behind the cue in which the cited one ends. */
  private static final int LONGEST = 160;

  private static final Pattern CITING =
      Pattern.compile("(?i).*\\b(?:citing|quoting|cites|quotes|cited|quoted)\\s*", Pattern.DOTALL);

  /** "was quoted": the source before it does not quote but is quoted. */
  private static final Pattern PASSIVE =
      Pattern.compile("(?i)\\b(?:is|was|are|were|been|being|as)\\b");

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s{1,3}((?:(?! (?:that|as|saying|who says|who said|to the effect|for its|in its|in"
              + " reporting)\\b)[^,.;:“”\"\\n]){3,140})");

  /** In one mention: what stands before the first comma, and what follows. */
  private static final Pattern BOTH =
      Pattern.compile("([^,“”\"]{3,120}), (.{3,140}?),?", Pattern.DOTALL);

  /** The citation that an attribution's words show, if they do. */
  static Optional<Citation> of(Attribution attribution, String text) {
    Optional<Excerpt> source = attribution.roles().source();
    Optional<Excerpt> cue = attribution.roles().cue();
    if (source.isEmpty()
        || cue.isEmpty()
        || !CITING.matcher(cue.get().words()).matches()
        || PASSIVE.matcher(cue.get().words()).find()) {
      return Optional.empty();
    }
    return source.get().start() < cue.get().start()
        ? behind(source.get(), cue.get(), text, Math.min(text.length(), cue.get().end() + LONGEST))
        : between(source.get(), cue.get(), text).or(() -> both(source.get()));
  }

  /** "Citing two officials, the paper said": the cited one stands between cue and source. */
  private static Optional<Citation> between(Excerpt source, Excerpt cue, String text) {
    return source.start() < cue.end() || source.start() - cue.end() > LONGEST
        ? Optional.empty()
        : behind(source, cue, text, source.start());
  }

  /** The cited one behind the cue, before {@code end}. */
  private static Optional<Citation> behind(Excerpt source, Excerpt cue, String text, int end) {
    Matcher cited = BEHIND.matcher(text).region(cue.end(), end);
    return cited.lookingAt()
        ? Optional.of(new Citation(source, Provenance.excerpt(text, cited.start(1), cited.end(1))))
        : Optional.empty();
  }

  private static Optional<Citation> both(Excerpt source) {
    Matcher parts = BOTH.matcher(source.words());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Excerpt cited = part(source, parts.start(1), parts.end(1));
    return Optional.of(new Citation(part(source, parts.start(2), parts.end(2)), cited));
  }

  private static Excerpt part(Excerpt whole, int from, int to) {
    Span span = new Span(whole.start() + from, whole.start() + to);
    return new Excerpt(span, whole.words().substring(from, to));
  }
}
