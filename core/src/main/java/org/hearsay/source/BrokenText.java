package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Sentences without a mark or a space between them, and words cut in half. Works on the letters
 * alone; linear in the text.
 */
final class BrokenText {

  private static final Basis NO_SPACE = new Basis("no-space-after-mark", 0.9);
  private static final Basis NO_MARK = new Basis("pronoun-in-mid-sentence", 0.75);
  private static final Basis CUT = new Basis("halves-of-a-known-word", 0.7);

  /**
   * A word in small letters, a mark that ends sentences, perhaps a closing quotation mark, and a
   * capitalised word at once. Three letters before it keep abbreviations and initials out.
   */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./@:_-])(\\p{L}{0,30}\\p{Ll}{3}[.!?][”\"’]?(\\p{Lu}\\p{Ll}{1,30}))"
              + "(?![\\p{L}\\p{N}./@_-]{0,60}[./@_][\\p{L}\\p{N}])");

  /** The ends of addresses and names written with a full stop. */
  private static final Set<String> DOMAINS =
      Set.of("Com", "Org", "Net", "Co", "Gov", "Edu", "Io", "Tv", "Info", "Ly", "Me", "Uk", "Us");

  /** A word, a space, "He" and a verb in small letters, with no mark before it. */
  private static final Pattern UNMARKED =
      Pattern.compile(
          "(?<=[ (])(\\p{L}{2,30}) (He|She|They|However|Meanwhile) (?:\\p{Ll}{2,20})(?=[ ,.])");

  /** The first word of a title or a quotation may stand before "He". */
  private static final Set<String> BEFORE_TITLES =
      Set.of(
          "titled", "called", "and", "but", "that", "the", "of", "as", "said", "says", "asked",
          "God", "Lord", "Jesus", "Christ", "when", "because", "if", "so", "or", "for");

  /** Fewest times that a word stands whole in the article before its halves count as a cut. */
  private static final int WHOLE = 2;

  private BrokenText() {}

  static List<Garbling> find(Article article) {
    List<Garbling> found = new ArrayList<>();
    String text = article.text().value();
    Map<String, Integer> counts = new HashMap<>();
    List<List<Word>> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : article.reporting()) {
      joined(article, paragraph.span(), found);
      unmarked(article, paragraph.span(), found);
      List<Word> words = Word.scan(text, paragraph.span());
      words.forEach(w -> counts.merge(w.lower(), 1, Integer::sum));
      paragraphs.add(words);
    }
    paragraphs.forEach(words -> cut(article, words, counts, found));
    return found;
  }

  private static void joined(Article article, Span paragraph, List<Garbling> found) {
    Matcher joint = JOINED.matcher(article.text().value());
    joint.region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
    while (joint.find()) {
      if (!DOMAINS.contains(joint.group(2))) {
        Excerpt excerpt = article.text().excerpt(new Span(joint.start(1), joint.end(1)));
        found.add(runTogether(excerpt, "Two sentences stand here without a space.", NO_SPACE));
      }
    }
  }

  private static void unmarked(Article article, Span paragraph, List<Garbling> found) {
    Matcher pronoun = UNMARKED.matcher(article.text().value());
    pronoun.region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
    while (pronoun.find()) {
      if (!BEFORE_TITLES.contains(pronoun.group(1))) {
        Excerpt excerpt = article.text().excerpt(new Span(pronoun.start(1), pronoun.end(2)));
        found.add(
            runTogether(excerpt, "A sentence begins here without a mark before it.", NO_MARK));
      }
    }
  }

  private static Garbling runTogether(Excerpt excerpt, String why, Basis rule) {
    return new Garbling(
        Garbling.Kind.RUN_TOGETHER, excerpt, new Garbling.Finding(why, Optional.empty()), rule);
  }

  /** "govern ment" where the article writes "government", and "govern" and "ment" nowhere else. */
  private static void cut(
      Article article, List<Word> words, Map<String, Integer> counts, List<Garbling> found) {
    for (int i = 0; i + 1 < words.size(); i++) {
      Word left = words.get(i);
      Word right = words.get(i + 1);
      if (right.continues()
          && left.end() + 1 == right.start()
          && right.text().length() > 1
          && left.text().length() > 1
          && counts.getOrDefault(left.lower() + right.lower(), 0) >= WHOLE
          && counts.getOrDefault(left.lower(), 0) == 1
          && counts.getOrDefault(right.lower(), 0) == 1) {
        Excerpt excerpt = article.text().excerpt(new Span(left.start(), right.end()));
        String whole = left.text() + right.text();
        found.add(
            new Garbling(
                Garbling.Kind.CUT_WORD,
                excerpt,
                new Garbling.Finding(
                    "This article writes “" + whole + "” in one word elsewhere.",
                    Optional.of(whole)),
                CUT));
      }
    }
  }
}
