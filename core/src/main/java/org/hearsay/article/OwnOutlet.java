package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * The outlet that a plain text says it is of, by a sign that only the outlet's own pages bear: its
 * name in the dateline, its own people in the contribution line, or its own voice at the end.
 */
final class OwnOutlet {

  private static final int HEAD = 4;
  private static final int TAIL = 5;
  private static final int REACH = 400;

  /** "ATLANTA (CNN) --", "(CNN)". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, ?[\\p{L}.'’ -]{2,30})?)??\\s?"
              + "\\((?<outlet>[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&/' -]{1,30})\\)\\s{0,2}(?<dash>[-–—:]{0,2})");

  /** "CNN's A B contributed to this report.", "FoxNews.com's A B and Fox News' C D contributed". */
  private static final Pattern OWN_PEOPLE =
      Pattern.compile("^[\\W_]{0,3}(?<outlet>\\p{Lu}[\\p{L}\\p{N}.& ]{1,30})[’'](?:s)? \\p{Lu}");

  /** "If any Riverpost readers were there, we would like to hear": the page speaks to its own. */
  private static final Pattern READERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<outlet>\\p{Lu}[\\p{L}\\p{N}]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}]{1,30}){0,2})"
              + " readers\\b[^.!?\\n]{0,150}\\b(?:we|us|our|We|you|your)\\b");

  /** "The Riverpost has contacted the firm for comment." */
  private static final Pattern CONTACTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<outlet>\\p{Lu}[\\p{L}\\p{N}]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}]{1,30}){0,3})"
              + " (?:has|have) (?:contacted|approached|reached out to|asked)\\b[^.!?\\n]{1,80}"
              + "\\bfor (?:an? |further )?(?:comment|response|statement)");

  private OwnOutlet() {}

  static Optional<String> find(SourceText text, List<Paragraph> paragraphs) {
    int size = paragraphs.size();
    Optional<String> dateline =
        paragraphs.subList(0, Math.min(HEAD, size)).stream()
            .flatMap(p -> named(text, p, DATELINE).stream())
            .findFirst();
    return dateline.or(
        () ->
            paragraphs.subList(Math.max(0, size - TAIL), size).stream()
                .filter(p -> p.basis().by().equals("credit-contributed"))
                .flatMap(p -> named(text, p, OWN_PEOPLE).stream())
                .findFirst()
                .or(() -> speaking(text, paragraphs.subList(Math.max(0, size - TAIL), size))));
  }

  /** Where the last paragraphs speak for the outlet. */
  private static Optional<String> speaking(SourceText text, List<Paragraph> last) {
    return last.stream()
        .flatMap(
            p -> Stream.of(READERS, CONTACTED).flatMap(pattern -> named(text, p, pattern).stream()))
        .findFirst();
  }

  private static Optional<String> named(SourceText text, Paragraph paragraph, Pattern pattern) {
    Span span = paragraph.span();
    String words = text.words(new Span(span.start(), Math.min(span.end(), span.start() + REACH)));
    Matcher m = pattern.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean signed = pattern != DATELINE || words.startsWith("(") || !m.group("dash").isEmpty();
    return OutletNames.standard()
        .byName(m.group("outlet"))
        .filter(o -> signed && o.kind() != Outlet.Kind.AGENCY && o.kind() != Outlet.Kind.SOCIAL)
        .map(Outlet::name);
  }
}
