package org.hearsay.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Basis;
import org.hearsay.text.SourceText;
import org.hearsay.text.Span;

/**
 * Finds names by their capitals and tells their kind by lexicon, by the words in them and by what
 * was said of the same name before. Belongs to one article; not thread-safe.
 */
final class NameTagger {

  /** A longer run of capitals is a line in capitals, not a name. Unit: words. */
  private static final int LONGEST = 9;

  /** Above this share of capitals a line without a full stop is a heading in title case. */
  private static final double TITLE_CASE = 0.7;

  private static final Basis LISTED = new Basis("name-listed", 0.9);
  private static final Basis WORDED = new Basis("name-word", 0.85);
  private static final Basis FIRST_NAME = new Basis("name-first-name", 0.9);
  private static final Basis SEEN = new Basis("name-seen-before", 0.85);
  private static final Basis ACRONYM = new Basis("name-acronym", 0.7);
  private static final Basis SHAPE = new Basis("name-shape", 0.55);

  private final SourceText text;
  private final NameLexicon names;
  private final WordLexicon words;
  private final Set<String> midSentence = new HashSet<>();
  private final Set<Integer> blocked = new HashSet<>();
  private final Map<String, Entity.Kind> seen = new HashMap<>();

  NameTagger(SourceText text, NameLexicon names, WordLexicon words) {
    this.text = text;
    this.names = names;
    this.words = words;
  }

  /** Notes which words are capitalised inside a sentence, so that its start can be judged. */
  void learn(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (inCapitals(tokens)) {
      return;
    }
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      if (isCapital(tokens.get(i)) && before.kind() == Token.Kind.WORD) {
        midSentence.add(bare(tokens.get(i)));
      }
    }
  }

  /**
   * The names of a sentence, in text order.
   *
   * @param sentence the sentence
   * @param taken entities that are found already, by start; no name reaches into them
   */
  List<Entity> tag(Sentence sentence, List<Entity> taken) {
    List<Entity> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    block(tokens, taken);
    boolean capitals = inCapitals(tokens);
    int at = 0;
    while (at < tokens.size()) {
      if (!begins(tokens, at, capitals)) {
        at++;
        continue;
      }
      int end = runEnd(tokens, at, capitals);
      split(tokens, at, end, found);
      at = end;
    }
    return found;
  }

  private void block(List<Token> tokens, List<Entity> taken) {
    blocked.clear();
    int next = 0;
    for (Token token : tokens) {
      int start = token.span().start();
      while (next < taken.size() && taken.get(next).excerpt().end() <= start) {
        next++;
      }
      if (next < taken.size() && taken.get(next).excerpt().start() <= start) {
        blocked.add(start);
      }
    }
  }

  private boolean begins(List<Token> tokens, int at, boolean capitals) {
    Token token = tokens.get(at);
    if (!isCapital(token) || token.lower().equals("i") || token.lower().startsWith("i'")) {
      return false;
    }
    boolean start = at == 0 || tokens.get(at - 1).kind() != Token.Kind.WORD;
    if (!start && !capitals) {
      return true;
    }
    String word = bare(token);
    if (names.known(word) != null || names.isFirstName(word)) {
      return true;
    }
    WordClass listed = words.listed(token.lower());
    boolean common = listed != null || WordLexicon.byEnding(token.lower()) == WordClass.ADVERB;
    if (common) {
      return false;
    }
    boolean joined = at + 1 < tokens.size() && isCapital(tokens.get(at + 1));
    return midSentence.contains(word)
        || !capitals && joined
        || NameShape.isAcronym(word) && !capitals;
  }

  private int runEnd(List<Token> tokens, int start, boolean capitals) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST && !NameShape.ended(tokens.get(end - 1))) {
      Token token = tokens.get(end);
      if (isCapital(token) && (!capitals || words.listed(token.lower()) == null)) {
        end++;
      } else if (joins(tokens, start, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean joins(List<Token> tokens, int start, int at) {
    if (at + 1 >= tokens.size() || !isCapital(tokens.get(at + 1))) {
      return false;
    }
    String lower = tokens.get(at).lower();
    boolean head = names.is("joins", text.words(tokens.get(at - 1).span()));
    if (lower.equals("of") || lower.equals("for")) {
      return head;
    }
    if (lower.equals("&")) {
      return true;
    }
    if (lower.equals("and")) {
      boolean body = names.is("joins", text.words(tokens.get(start).span()));
      return body && at - start >= 2;
    }
    return names.is("particle", lower);
  }

  /** A run may hold a title, a nationality or a place before the name proper. */
  private void split(List<Token> tokens, int from, int to, List<Entity> into) {
    int start = from;
    int person = personAfterTitle(tokens, from, to);
    if (person > from) {
      int title = person - 1;
      while (title > from && names.isTitle(text.words(tokens.get(title - 1).span()))) {
        title--;
      }
      if (title > from) {
        split(tokens, from, title, into);
      }
      add(tokens, title, person, new Kinded(Entity.Kind.ROLE, WORDED), into);
      add(tokens, person, to, new Kinded(Entity.Kind.PERSON, FIRST_NAME), into);
      return;
    }
    while (start < to - 1) {
      String word = text.words(tokens.get(start).span());
      boolean whole = names.known(words(tokens, start, to)) != null;
      if (whole) {
        break;
      }
      int listed = listedPrefix(tokens, start, to);
      if (listed > start && names.known(words(tokens, start, listed)) == Entity.Kind.GROUP) {
        add(tokens, start, listed, new Kinded(Entity.Kind.GROUP, LISTED), into);
        start = listed;
      } else if (names.isTitle(word)) {
        int title = start + 1;
        while (title < to - 1 && names.isTitle(text.words(tokens.get(title).span()))) {
          title++;
        }
        add(tokens, start, title, new Kinded(Entity.Kind.ROLE, WORDED), into);
        start = title;
        if (personShape(tokens, start, to)) {
          add(tokens, start, to, new Kinded(Entity.Kind.PERSON, WORDED), into);
          return;
        }
      } else {
        break;
      }
    }
    add(tokens, start, to, kind(tokens, start, to), into);
  }

  /** "Example Institute Director Jane Roe": where the person begins; -1 if nowhere. */
  private int personAfterTitle(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean titled = names.isTitle(text.words(tokens.get(i - 1).span()));
      if (titled && names.isFirstName(bare(tokens.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private int listedPrefix(List<Token> tokens, int from, int to) {
    for (int end = Math.min(to, from + 3); end > from; end--) {
      if (names.known(words(tokens, from, end)) != null) {
        return end;
      }
    }
    return from;
  }

  private record Kinded(Entity.Kind kind, Basis basis) {}

  private Kinded kind(List<Token> tokens, int from, int to) {
    String name = words(tokens, from, to);
    Entity.Kind known = names.known(name);
    if (known != null) {
      return new Kinded(known, LISTED);
    }
    for (int i = to - 1; i >= from; i--) {
      String word = bare(tokens.get(i));
      if (to - from > 1 && names.is("body", word)) {
        return new Kinded(Entity.Kind.ORGANISATION, WORDED);
      }
      if (to - from > 1 && names.is("site", word) && i == to - 1) {
        return new Kinded(Entity.Kind.PLACE, WORDED);
      }
      if (to - from > 1 && names.is("event", word) && i == to - 1) {
        return new Kinded(Entity.Kind.EVENT, WORDED);
      }
    }
    if (to - from > 1 && names.isFirstName(bare(tokens.get(from)))) {
      return new Kinded(Entity.Kind.PERSON, FIRST_NAME);
    }
    Entity.Kind before = seen.get(name);
    if (before != null) {
      return new Kinded(before, SEEN);
    }
    if (to - from == 1 && NameShape.isAcronym(name)) {
      return new Kinded(Entity.Kind.ORGANISATION, ACRONYM);
    }
    if (personShape(tokens, from, to) && to - from > 1 && to - from <= 4) {
      return new Kinded(Entity.Kind.PERSON, SHAPE);
    }
    if (to - from == 1 && names.isFirstName(name)) {
      return new Kinded(Entity.Kind.PERSON, SHAPE);
    }
    String previous = from > 0 ? tokens.get(from - 1).lower() : "";
    boolean inPlace = names.is("before-place", previous);
    return new Kinded(inPlace ? Entity.Kind.PLACE : Entity.Kind.ORGANISATION, SHAPE);
  }

  private boolean personShape(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = bare(tokens.get(i));
      boolean odd =
          word.equals("The")
              || names.is("body", word)
              || names.known(word) != null
              || names.is("site", word);
      if (odd
          || NameShape.isAcronym(word) && word.length() > 2
          || tokens.get(i).kind() != Token.Kind.WORD) {
        return false;
      }
    }
    return true;
  }

  private void add(List<Token> tokens, int from, int to, Kinded kinded, List<Entity> into) {
    int start = tokens.get(from).span().start();
    int end = nameEnd(tokens.get(to - 1));
    into.add(new Entity(text.excerpt(new Span(start, end)), kinded.kind(), kinded.basis()));
    if (kinded.kind() == Entity.Kind.PERSON && to - from > 1) {
      seen.putIfAbsent(bare(tokens.get(to - 1)), Entity.Kind.PERSON);
    }
    if (kinded.kind() != Entity.Kind.ROLE) {
      seen.putIfAbsent(words(tokens, from, to), kinded.kind());
    }
  }

  /** The name without its possessive ending. */
  private static int nameEnd(Token token) {
    return token.span().end() - (token.lower().endsWith("'s") ? 2 : 0);
  }

  private String words(List<Token> tokens, int from, int to) {
    int end = nameEnd(tokens.get(to - 1));
    return text.words(new Span(tokens.get(from).span().start(), end)).replace('\n', ' ');
  }

  private String bare(Token token) {
    return text.words(new Span(token.span().start(), nameEnd(token)));
  }

  private boolean isCapital(Token token) {
    char c = text.value().charAt(token.span().start());
    return token.kind() == Token.Kind.WORD
        && !blocked.contains(token.span().start())
        && !NameShape.isCompound(token.lower())
        && (Character.isUpperCase(c) || camel(token) || token.lower().startsWith("al-"));
  }

  /** "eBay", "iPhone". */
  private boolean camel(Token token) {
    return token.span().length() > 2
        && Character.isUpperCase(text.value().charAt(token.span().start() + 1));
  }

  /** A line in which nearly every longer word has a capital. */
  private boolean inCapitals(List<Token> tokens) {
    int capitals = 0;
    int all = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.lower().length() > 3) {
        all++;
        capitals += isCapital(token) ? 1 : 0;
      }
    }
    boolean stopped = tokens.get(tokens.size() - 1).lower().equals(".");
    return !stopped && all >= 4 && capitals >= TITLE_CASE * all;
  }
}
