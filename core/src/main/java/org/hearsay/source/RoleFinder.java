package org.hearsay.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Roles in apposition to a name, before it and behind it, in running text. */
final class RoleFinder {

  /** How far behind a name its role is looked for, in words. */
  private static final int REACH_BEHIND = 14;

  /** How far before a name the beginning of its role is looked for, in words. */
  private static final int REACH_BEFORE = 10;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another", "one");

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  private final SourceLexicon lexicon;
  private final String text;

  RoleFinder(SourceLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** "spokesman Tom Lee", "an agent named Tom", "a spokesman for the bank, Tom Lee": the role. */
  String before(List<Word> words, int from) {
    if (from == 0) {
      return "";
    }
    boolean comma = words.get(from).gap().equals(",");
    if (!comma && !words.get(from).continues()) {
      return "";
    }
    boolean called = !comma && Set.of("named", "called").contains(words.get(from - 1).lower());
    int end = called ? from - 1 : from;
    int start = start(words, end, comma || called);
    // "the customer called Fabricom": there "called" is what the customer did
    boolean verb =
        called
            && words.get(from - 1).lower().equals("called")
            && start > 0
            && words.get(start - 1).lower().equals("the");
    if (start < 0 || start >= end || verb) {
      return "";
    }
    List<Word> part = words.subList(start, end);
    List<Word> core = comma ? Phrase.of(part).core() : part;
    boolean human =
        lexicon
            .nounAtEnd(core)
            .filter(n -> n.type() == NounClass.ROLE || n.type() == NounClass.PRESS)
            .filter(n -> !n.plural())
            .isPresent();
    return human && !words.get(end - 1).isCapitalised() || human && comma
        ? text.substring(part.get(0).start(), part.get(part.size() - 1).end())
        : "";
  }

  /**
   * Where the phrase that ends before {@code end} begins; -1 if it needs an article and has none.
   */
  private static int start(List<Word> words, int end, boolean article) {
    int i = end;
    while (i > 0 && end - i < REACH_BEFORE && (i == end || words.get(i).continues())) {
      Word word = words.get(i - 1);
      if (ARTICLES.contains(word.lower())) {
        return i;
      }
      boolean outside =
          !article && (FunctionWords.isFunctionWord(word.lower()) || Phrase.isStop(word));
      if (outside) {
        return i;
      }
      i--;
    }
    return article ? -1 : i;
  }

  /** "Ann Lee, 58, a former minister,": the role, or nothing. */
  String behind(List<Word> words, int at) {
    int i = at;
    if (i < words.size()
        && words.get(i).gap().equals(",")
        && AGE.matcher(words.get(i).text()).matches()) {
      i++;
    }
    if (i >= words.size() || !(words.get(i).gap().equals(",") || words.get(i).gap().equals("("))) {
      return "";
    }
    int end = i + 1;
    while (end < words.size() && end - i < REACH_BEHIND && words.get(end).continues()) {
      end++;
    }
    List<Word> part = words.subList(i, end);
    QuantityReader.Start start = QuantityReader.read(part);
    List<Word> rest = part.subList(Math.min(start.words(), part.size()), part.size());
    if (rest.isEmpty()) {
      return "";
    }
    Phrase phrase = Phrase.of(rest);
    boolean human =
        lexicon
            .nounAtEnd(phrase.core())
            .filter(n -> n.type() == NounClass.ROLE || n.type() == NounClass.PRESS)
            .isPresent();
    boolean closed = end < words.size() || end - i < REACH_BEHIND;
    return human && closed
        ? PhraseReader.cleanRole(text.substring(rest.get(0).start(), end(phrase)))
        : "";
  }

  private static int end(Phrase phrase) {
    int end = phrase.core().get(phrase.core().size() - 1).end();
    for (Word word : phrase.tail()) {
      if (Set.of("who", "said", "told", "says").contains(word.lower())) {
        break;
      }
      end = word.end();
    }
    return end;
  }
}
