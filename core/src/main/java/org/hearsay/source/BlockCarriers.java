package org.hearsay.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Outlets whose text an article sets out in blocks: a paragraph that is no more than "As X
 * reports," or "X writes:" carries the paragraphs behind it, until a line of signs or the next such
 * paragraph.
 */
final class BlockCarriers {

  /** Longest paragraph that is taken for such a line, in units. */
  private static final int LONGEST = 90;

  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(?:(?:however|but|and|now|earlier|also),? )?"
              + "(?:as |from |via |per |according to |here's |this from |more from )?"
              + "[^.!?:]{2,60}?(?: (?:has |also |further )?(?:reports?|reported|writes?|wrote|notes?"
              + "|noted|explains?|explained|adds?|added|says|said|continues|puts it))?"
              + "(?: (?:in|on) \\p{L}{3,12})?[:,]");

  /** Longest end of a paragraph in which an announcement is looked for, in units. */
  private static final int LONGEST_ANNOUNCEMENT = 400;

  /** Paragraphs that an announcement in running text opens; a line of its own opens any number. */
  private static final int LONGEST_ANNOUNCED = 4;

  private static final Pattern OPEN_END = Pattern.compile("(?:[:…]|\\.\\.\\.)\\s*$");

  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b(?:according to|as|per|via|from) (?:the )?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^ (?:has |also |further ){0,2}(?:reports?|reported|writes|wrote|notes|noted|explains"
              + "|explained|says|said|put it|puts it)\\b");

  private static final Pattern RULE = Pattern.compile("[*_=~#\\-–—•. \u00A0]{3,}");

  private record Block(int end, Hop hop) {}

  private final TreeMap<Integer, Block> blocks = new TreeMap<>();

  BlockCarriers(Article article, Cast cast) {
    Optional<Hop> open = Optional.empty();
    int from = 0;
    int to = 0;
    int left = 0;
    for (Paragraph paragraph : article.layout().paragraphs()) {
      String words = words(article, paragraph.span());
      boolean line = isLine(words);
      Optional<Hop> carrier =
          line
              ? named(article, paragraph.span(), cast)
              : announced(article, paragraph.span(), cast);
      if (carrier.isPresent() || line || isRule(words) || left == 0) {
        close(open, from, to);
        open = carrier;
        from = paragraph.span().end();
        left = line ? Integer.MAX_VALUE : LONGEST_ANNOUNCED;
      } else {
        left--;
      }
      to = paragraph.span().end();
    }
    close(open, from, to);
  }

  private static boolean isLine(String words) {
    return words.length() <= LONGEST && LINE.matcher(words).matches();
  }

  private void close(Optional<Hop> open, int from, int to) {
    if (to > from) {
      open.ifPresent(hop -> blocks.put(from, new Block(to, hop)));
    }
  }

  private static String words(Article article, Span span) {
    return article.words(new Span(span.start(), Math.min(span.end(), span.start() + LONGEST + 1)));
  }

  private static boolean isRule(String words) {
    return !words.strip().equals("...") && RULE.matcher(words.strip()).matches();
  }

  private static Optional<Hop> named(Article article, Span span, Cast cast) {
    return cast.outletWithin(span).map(i -> hop(article, span, i));
  }

  /**
   * "According to X, the custom is old, as it explains:": a sentence that cites one outlet, ends
   * its paragraph and opens what follows.
   */
  private static Optional<Hop> announced(Article article, Span span, Cast cast) {
    int from = Math.max(span.start(), span.end() - LONGEST_ANNOUNCEMENT);
    String words = article.words(new Span(from, span.end()));
    if (!OPEN_END.matcher(words).find()) {
      return Optional.empty();
    }
    return cast.outletsWithin(new Span(from, span.end())).entrySet().stream()
        .filter(
            e ->
                BEFORE.matcher(words.substring(0, e.getKey().start() - from)).find()
                    || BEHIND.matcher(words.substring(e.getKey().end() - from)).find())
        .map(e -> hop(article, span, e.getValue()))
        .findFirst();
  }

  private static Hop hop(Article article, Span span, Identity outlet) {
    Span first = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
    return new Hop(
        outlet.name(), SourceKind.OUTLET, Optional.of(new Excerpt(first, article.words(first))));
  }

  /** The outlet whose text stands at this offset. */
  Optional<Hop> at(int offset) {
    return Optional.ofNullable(blocks.lowerEntry(offset))
        .map(Map.Entry::getValue)
        .filter(b -> offset < b.end())
        .map(Block::hop);
  }
}
