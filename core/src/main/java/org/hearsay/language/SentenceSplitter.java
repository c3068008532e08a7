package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Paragraph;
import org.hearsay.text.Span;

/**
 * Cuts the reporting paragraphs of an article into sentences and tokens. A paragraph's end always
 * ends a sentence, with or without a full stop. Linear in the text's length; thread-safe.
 */
public final class SentenceSplitter {

  /** A sentence is cut here at the latest, so that later rules stay linear. Unit: tokens. */
  private static final int LONGEST_SENTENCE = 400;

  /** Words that begin a sentence far more often than they follow an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "a",
          "an",
          "but",
          "and",
          "in",
          "on",
          "at",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "however",
          "according",
          "if",
          "when",
          "while",
          "for",
          "as",
          "after",
          "there",
          "you",
          "so",
          "what",
          "who",
          "some");

  /** Pronouns that have a capital only where a sentence begins. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "it");

  /** A sentence without its full stop has more tokens than this; titles are shorter. */
  private static final int SHORTEST_UNSTOPPED = 4;

  private final Tokenizer tokenizer = new Tokenizer();
  private final Abbreviations abbreviations = Abbreviations.load();

  /** The sentences of the article, in text order. */
  public List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = article.layout().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.kind().isReporting()) {
        String text = article.text().value();
        split(text, tokenizer.tokens(text, paragraph.span()), i, sentences);
      }
    }
    return sentences;
  }

  private void split(String text, List<Token> tokens, int paragraph, List<Sentence> into) {
    int first = 0;
    int at = 0;
    while (at < tokens.size()) {
      int next = at + 1;
      if (isEnd(tokens.get(at))) {
        next = afterClosing(text, tokens, next);
        if (!endsHere(text, tokens, at, next)) {
          at = next;
          continue;
        }
      } else if (!stopOfAbbreviationEnds(text, tokens, at)
          && !stopMissing(text, tokens, at, first)
          && next - first < LONGEST_SENTENCE) {
        at = next;
        continue;
      }
      add(tokens.subList(first, next), paragraph, into);
      first = next;
      at = next;
    }
    if (first < tokens.size()) {
      add(tokens.subList(first, tokens.size()), paragraph, into);
    }
  }

  private static void add(List<Token> tokens, int paragraph, List<Sentence> into) {
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    into.add(new Sentence(span, paragraph, tokens));
  }

  private static boolean isEnd(Token token) {
    return switch (token.lower().charAt(0)) {
      case '.', '!', '?', '\u2026', '\u3002' -> token.kind() == Token.Kind.MARK;
      default -> false;
    };
  }

  /** Behind the closing quotation marks and brackets, and further marks of ending. */
  private static int afterClosing(String text, List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean touches = tokens.get(at - 1).span().end() == token.span().start();
      boolean closer = token.kind() == Token.Kind.QUOTE && touches && !opensWord(text, tokens, at);
      boolean bracket = touches && (token.lower().equals(")") || token.lower().equals("]"));
      if (!closer && !bracket && !(touches && isEnd(token))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean opensWord(String text, List<Token> tokens, int at) {
    if (QuoteMarks.role(text, tokens.get(at).span().start()) == QuoteMarks.Role.OPEN) {
      return true;
    }
    int end = tokens.get(at).span().end();
    return at + 1 < tokens.size()
        && tokens.get(at + 1).span().start() == end
        && tokens.get(at + 1).kind() == Token.Kind.WORD;
  }

  private boolean endsHere(String text, List<Token> tokens, int mark, int next) {
    if (next >= tokens.size()) {
      return true;
    }
    Token follower = tokens.get(next);
    boolean touches = tokens.get(next - 1).span().end() == follower.span().start();
    char c = text.charAt(follower.span().start());
    if (touches && follower.kind() == Token.Kind.WORD) {
      // "concessions.Reuters reported": a capital right behind the stop, a word of letters before
      return Character.isUpperCase(c) && mark > 0 && tokens.get(mark - 1).lower().length() > 1;
    }
    if (touches && follower.kind() != Token.Kind.QUOTE) {
      return false;
    }
    if (numbered(tokens, mark, follower)) {
      return false;
    }
    boolean stop = tokens.get(mark).lower().equals(".");
    if (Character.isLowerCase(c)) {
      return false;
    }
    if (follower.kind() == Token.Kind.MARK) {
      return stop && (c == '(' || c == '[' || c == '\u2013' || c == '\u2014' || c == '-');
    }
    return true;
  }

  /** "No. 5": the stop shortens "number". */
  private static boolean numbered(List<Token> tokens, int mark, Token follower) {
    return mark > 0
        && follower.kind() == Token.Kind.NUMBER
        && (tokens.get(mark - 1).lower().equals("no")
            || tokens.get(mark - 1).lower().equals("nos"));
  }

  /** Whether an abbreviation's own full stop ends the sentence too: "in the U.S. The ...". */
  private boolean stopOfAbbreviationEnds(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.WORD
        || !token.lower().endsWith(".")
        || at + 1 >= tokens.size()) {
      return false;
    }
    Token follower = tokens.get(at + 1);
    boolean capital = Character.isUpperCase(text.charAt(follower.span().start()));
    boolean initial = token.lower().length() == 2;
    return capital
        && !initial
        && STARTERS.contains(follower.lower())
        && !abbreviations.introducesName(token.lower());
  }

  /**
   * "... the demands of the union He urged ...": a capital pronoun after a word, no mark between.
   */
  private static boolean stopMissing(String text, List<Token> tokens, int at, int first) {
    if (at + 2 >= tokens.size() || at - first < SHORTEST_UNSTOPPED) {
      return false;
    }
    Token follower = tokens.get(at + 1);
    Token after = tokens.get(at + 2);
    return tokens.get(at).kind() == Token.Kind.WORD
        && PRONOUNS.contains(follower.lower())
        && Character.isUpperCase(text.charAt(follower.span().start()))
        && after.kind() == Token.Kind.WORD
        && Character.isLowerCase(text.charAt(after.span().start()))
        && tokens.get(at).span().end() + 1 == follower.span().start();
  }
}
