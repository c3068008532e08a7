package org.hearsay.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.OutletMention;
import org.hearsay.article.OutletNames;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * Finds names, dates and numbers by rules and lexicons: outlets by gazetteer, dates, times and
 * numbers by pattern, other names by their capitals. The entities do not overlap. Thread-safe.
 */
public final class RuleEntityTagger implements EntityTagger {

  /** Estimated precision of the patterns of dates, times and numbers. */
  private static final double PATTERN = 0.9;

  private static final Basis ROLE = new Basis("role-noun", 0.8);
  private static final Basis TITLED = new Basis("work-titled", 0.8);

  /** Words between the marks of a work's title, at most. */
  private static final int TITLE_WORDS = 12;

  private final NameLexicon names = NameLexicon.load();
  private final WordLexicon words = WordLexicon.load(CueLexicon.load());

  @Override
  public List<Entity> tag(Article article, List<Sentence> sentences) {
    SourceText text = article.text();
    NameTagger tagger = new NameTagger(text, names, words);
    sentences.forEach(tagger::learn);
    List<Entity> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Layers layers = new Layers();
      layers.add(works(text, sentence.tokens()));
      layers.add(outlets(text, sentence.span()));
      layers.add(patterns(text, sentence.tokens()));
      layers.add(tagger.tag(sentence, layers.sorted()));
      layers.add(roles(text, sentence.tokens()));
      all.addAll(layers.sorted());
    }
    return all;
  }

  /** Entities of one sentence; a later layer gives way to an earlier one. */
  private static final class Layers {
    private final List<Entity> kept = new ArrayList<>();

    void add(List<Entity> layer) {
      List<Entity> free = new ArrayList<>();
      List<Entity> sorted = sorted();
      int at = 0;
      for (Entity entity : layer) {
        while (at < sorted.size() && sorted.get(at).excerpt().end() <= entity.excerpt().start()) {
          at++;
        }
        boolean clear =
            at >= sorted.size() || sorted.get(at).excerpt().start() >= entity.excerpt().end();
        if (clear) {
          free.add(entity);
        }
      }
      kept.addAll(free);
    }

    List<Entity> sorted() {
      return kept.stream().sorted(Comparator.comparing(e -> e.excerpt().span())).toList();
    }
  }

  private static List<Entity> outlets(SourceText text, Span within) {
    List<Entity> found = new ArrayList<>();
    for (OutletMention mention : OutletNames.standard().listed(text.value(), within)) {
      if (!mention.ambiguous()) {
        found.add(new Entity(text.excerpt(mention.span()), Entity.Kind.OUTLET, mention.basis()));
      }
    }
    return found;
  }

  private static List<Entity> patterns(SourceText text, List<Token> tokens) {
    TimeTagger tagger = new TimeTagger(text.value(), tokens);
    List<Entity> found = new ArrayList<>();
    for (TimeTagger.Hit hit : tagger.hits()) {
      Basis basis = new Basis(hit.rule(), PATTERN);
      found.add(new Entity(text.excerpt(tagger.span(hit)), hit.kind(), basis));
    }
    return found;
  }

  /** "deputy chief executive", "spokesman": nouns of function with the nouns before them. */
  private List<Entity> roles(SourceText text, List<Token> tokens) {
    List<Entity> found = new ArrayList<>();
    // from the right: the head noun stands last, "deputy" before "prime minister" belongs to it
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (!isRole(tokens, i)) {
        continue;
      }
      int from = i;
      while (from > 0 && i - from < 4 && premodifies(tokens.get(from - 1))) {
        from--;
      }
      Span span = tokens.get(from).span().cover(tokens.get(i).span());
      found.add(new Entity(text.excerpt(span), Entity.Kind.ROLE, ROLE));
      i = from;
    }
    Collections.reverse(found);
    return found;
  }

  private boolean isRole(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.WORD
        && names.isRole(tokens.get(i).lower());
  }

  private boolean premodifies(Token token) {
    return switch (token.lower()) {
      case "deputy",
          "vice",
          "chief",
          "prime",
          "foreign",
          "defence",
          "defense",
          "former",
          "senior",
          "acting",
          "executive",
          "assistant",
          "interim",
          "managing",
          "general",
          "interior",
          "finance",
          "police",
          "press" ->
          true;
      default -> names.isRole(token.lower());
    };
  }

  /** A title between quotation marks: a film called "The Long Road". */
  private static List<Entity> works(SourceText text, List<Token> tokens) {
    List<Entity> found = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean names =
          switch (tokens.get(i).lower()) {
            case "titled",
                "entitled",
                "film",
                "book",
                "documentary",
                "novel",
                "song",
                "album",
                "movie",
                "video",
                "episode" ->
                true;
            default -> false;
          };
      if (!names || tokens.get(i + 1).kind() != Token.Kind.QUOTE) {
        continue;
      }
      for (int j = i + 3; j < tokens.size() && j <= i + 2 + TITLE_WORDS; j++) {
        if (tokens.get(j).kind() == Token.Kind.QUOTE) {
          Span span = tokens.get(i + 2).span().cover(tokens.get(j - 1).span());
          found.add(new Entity(text.excerpt(span), Entity.Kind.WORK, TITLED));
          break;
        }
      }
    }
    return found;
  }
}
