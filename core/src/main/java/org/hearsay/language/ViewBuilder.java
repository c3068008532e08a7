package org.hearsay.language;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Dateline;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes the views of an article: one for each sentence outside quotations, and one for each
 * sentence inside each quotation. Thread-safe.
 */
final class ViewBuilder {

  /** Above this share of capitals a line is in title case, and capitals tell nothing. */
  private static final double TITLE_CASE = 0.6;

  private final WordLexicon words;
  private final CueLexicon cues;

  ViewBuilder(WordLexicon words, CueLexicon cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The views of the article, outer ones of a paragraph before those of its quotations. */
  List<ClauseView> views(Analysis analysis) {
    return new Run(analysis).views();
  }

  /** A token, or a quotation in its place. */
  private record Piece(Span span, @Nullable Token token, @Nullable Quotation quotation) {}

  /** The run over one article. */
  private final class Run {
    private final String text;
    private final Analysis analysis;
    private final List<ClauseView> views = new ArrayList<>();
    private final Map<Integer, Integer> sentenceOf = new HashMap<>();
    private final List<List<Placed>> byDepth = new ArrayList<>();

    /** A quotation's piece and where the search for it stands. */
    private record Placed(Span span, Quotation quotation) {}

    Run(Analysis analysis) {
      this.analysis = analysis;
      this.text = analysis.article().text().value();
      for (Quotation quotation : analysis.quotations()) {
        while (byDepth.size() <= quotation.depth()) {
          byDepth.add(new ArrayList<>());
        }
        for (Span piece : quotation.pieces()) {
          byDepth.get(quotation.depth()).add(new Placed(piece, quotation));
        }
      }
      for (List<Placed> placed : byDepth) {
        placed.sort((a, b) -> a.span().compareTo(b.span()));
      }
    }

    List<ClauseView> views() {
      List<Token> tokens = new ArrayList<>();
      int paragraph = -1;
      int number = 0;
      int start = 0;
      for (Sentence sentence : analysis.sentences()) {
        if (sentence.paragraph() != paragraph) {
          cut(tokens, paragraph, 0);
          tokens = new ArrayList<>();
          paragraph = sentence.paragraph();
          start = afterDateline(paragraph);
        }
        number++;
        for (Token token : sentence.tokens()) {
          if (token.span().start() >= start) {
            sentenceOf.put(token.span().start(), number);
            tokens.add(token);
          }
        }
      }
      cut(tokens, paragraph, 0);
      return views;
    }

    /** Place, day and agency at the head of a paragraph are part of no sentence. */
    private int afterDateline(int paragraph) {
      Span span = analysis.article().layout().paragraphs().get(paragraph).span();
      return span.start() + Dateline.end(CharBuffer.wrap(text, span.start(), span.end()));
    }

    private void cut(List<Token> tokens, int paragraph, int depth) {
      if (tokens.isEmpty()) {
        return;
      }
      List<Piece> pieces = new ArrayList<>();
      List<List<Token>> inner = new ArrayList<>();
      collect(tokens, depth, pieces, inner);
      int first = 0;
      for (int i = 0; i < pieces.size(); i++) {
        if (i + 1 == pieces.size() || endsBetween(pieces, i)) {
          add(pieces.subList(first, i + 1), paragraph, depth);
          first = i + 1;
        }
      }
      for (List<Token> quoted : inner) {
        cut(quoted, paragraph, depth + 1);
      }
    }

    private void collect(
        List<Token> tokens, int depth, List<Piece> pieces, List<List<Token>> inner) {
      List<Placed> placed = depth < byDepth.size() ? byDepth.get(depth) : List.of();
      int at = 0;
      int next = firstAt(placed, tokens.get(0).span().start());
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        while (next < placed.size() && placed.get(next).span().end() <= token.span().start()) {
          next++;
        }
        if (next >= placed.size() || !placed.get(next).span().contains(token.span().start())) {
          pieces.add(new Piece(token.span(), token, null));
          at++;
          continue;
        }
        Placed quote = placed.get(next);
        List<Token> quoted = new ArrayList<>();
        while (at < tokens.size() && quote.span().contains(tokens.get(at).span().start())) {
          Token inside = tokens.get(at++);
          boolean edge =
              inside.kind() == Token.Kind.QUOTE
                  && (inside.span().start() == quote.span().start()
                      || inside.span().end() == quote.span().end());
          if (!edge) {
            quoted.add(inside);
          }
        }
        pieces.add(new Piece(quote.span(), null, quote.quotation()));
        if (!quoted.isEmpty()) {
          inner.add(quoted);
        }
      }
    }

    private static int firstAt(List<Placed> placed, int start) {
      int low = 0;
      int high = placed.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (placed.get(middle).span().end() <= start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Whether a sentence ends between this piece and the next. */
    private boolean endsBetween(List<Piece> pieces, int i) {
      Piece piece = pieces.get(i);
      Piece next = pieces.get(i + 1);
      int sentence = sentenceNumber(piece.span(), piece.quotation() != null);
      int following = sentenceOf.getOrDefault(next.span().start(), sentence);
      if (piece.quotation() == null) {
        return following != sentence;
      }
      if (following == sentence) {
        return false;
      }
      char last = lastUnit(piece.span());
      boolean mayGoOn = last == '?' || last == '!' || last == ',' || last == '.';
      return !(mayGoOn && next.token() != null && tagFollows(pieces, i + 1));
    }

    private int sentenceNumber(Span span, boolean quoted) {
      if (!quoted) {
        return sentenceOf.getOrDefault(span.start(), 0);
      }
      for (int at = span.end() - 1; at >= span.start() && at > span.end() - 40; at--) {
        Integer number = sentenceOf.get(at);
        if (number != null) {
          return number;
        }
      }
      return sentenceOf.getOrDefault(span.start(), 0);
    }

    private char lastUnit(Span span) {
      for (int at = span.end() - 1; at > span.start(); at--) {
        char c = text.charAt(at);
        if (!QuoteMarks.isMark(c) && !Tokenizer.isSpace(c)) {
          return c;
        }
      }
      return ' ';
    }

    /** "Is it true?" Smith asked. A short subject, a cue verb, and the end or a comma. */
    private boolean tagFollows(List<Piece> pieces, int from) {
      for (int i = from; i < pieces.size() && i < from + 6; i++) {
        Token token = pieces.get(i).token();
        if (token == null || token.kind() == Token.Kind.MARK) {
          return false;
        }
        if (cues.verb(token.lower(), "") != null && i > from) {
          Piece after = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
          return after == null || after.token() != null && after.token().kind() == Token.Kind.MARK;
        }
      }
      return false;
    }

    private void add(List<Piece> pieces, int paragraph, int depth) {
      boolean titleCase = titleCase(pieces);
      List<ClauseView.Item> items = new ArrayList<>(pieces.size());
      for (Piece piece : pieces) {
        Token token = piece.token();
        if (token == null) {
          items.add(
              new ClauseView.Item(
                  piece.span(),
                  "",
                  WordClass.QUOTATION,
                  false,
                  Optional.ofNullable(piece.quotation())));
        } else if (token.kind() != Token.Kind.QUOTE) {
          items.add(item(token, titleCase || items.isEmpty()));
        }
      }
      if (!items.isEmpty()) {
        views.add(new ClauseView(text, WordContext.settle(items), paragraph, depth));
      }
    }

    private boolean titleCase(List<Piece> pieces) {
      int capitals = 0;
      int all = 0;
      for (Piece piece : pieces) {
        Token token = piece.token();
        if (token != null && token.kind() == Token.Kind.WORD && token.lower().length() > 3) {
          all++;
          capitals += Character.isUpperCase(text.charAt(token.span().start())) ? 1 : 0;
        }
      }
      Token last = pieces.get(pieces.size() - 1).token();
      boolean stopped = last != null && last.lower().equals(".");
      return !stopped && all >= 3 && capitals >= TITLE_CASE * all;
    }

    private ClauseView.Item item(Token token, boolean capitalTellsNothing) {
      boolean capital = Character.isUpperCase(text.charAt(token.span().start()));
      WordClass kind = kind(token, capital, capitalTellsNothing);
      return new ClauseView.Item(token.span(), token.lower(), kind, capital, Optional.empty());
    }
  }

  private WordClass kind(Token token, boolean capital, boolean capitalTellsNothing) {
    if (token.kind() == Token.Kind.NUMBER) {
      return WordClass.NUMBER;
    }
    if (token.kind() == Token.Kind.MARK) {
      return mark(token.lower());
    }
    String lower = token.lower();
    WordClass listed = words.listed(lower);
    boolean name = capital && !capitalTellsNothing;
    if (name && !lower.equals("i") && !lower.startsWith("i'")) {
      return WordClass.NAME;
    }
    if (listed != null) {
      return listed;
    }
    int apostrophe = lower.lastIndexOf('\'');
    if (apostrophe > 0 && words.listed(lower.substring(0, apostrophe)) == WordClass.PRONOUN) {
      return WordClass.PRONOUN;
    }
    if (capital) {
      WordClass guess = WordLexicon.byEnding(lower.toLowerCase(Locale.ROOT));
      return guess == WordClass.ADVERB || guess == WordClass.ING ? guess : WordClass.NAME;
    }
    return WordLexicon.byEnding(lower);
  }

  private static WordClass mark(String lower) {
    return switch (lower.charAt(0)) {
      case ',' -> WordClass.COMMA;
      case ':' -> WordClass.COLON;
      case ';' -> WordClass.SEMICOLON;
      case '\u2013', '\u2014', '\u2015', '-' -> WordClass.DASH;
      case '.', '!', '?', '\u2026' -> WordClass.STOP;
      case '(', '[', '{' -> WordClass.OPEN;
      case ')', ']', '}' -> WordClass.CLOSE;
      default -> WordClass.OTHER;
    };
  }
}
