package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles the class of words that may be two things by what stands beside them. Stateless. */
final class WordContext {

  /** Verb forms that are nouns where a verb follows: "the report also said". */
  private static final Set<String> NOUNS_TOO =
      Set.of(
          "report",
          "reports",
          "claim",
          "claims",
          "rumor",
          "rumors",
          "rumour",
          "rumours",
          "charge",
          "charges",
          "demand",
          "demands",
          "call",
          "calls",
          "promise",
          "threat",
          "plan",
          "plans",
          "offer",
          "offers",
          "request",
          "requests",
          "attack",
          "attacks",
          "release",
          "move",
          "moves",
          "vote",
          "votes",
          "visit",
          "strike",
          "strikes",
          "fight",
          "question",
          "questions",
          "answer",
          "answers",
          "reply",
          "post",
          "posts",
          "estimate",
          "estimates",
          "forecast",
          "forecasts",
          "doubt",
          "doubts",
          "fear",
          "fears",
          "hope",
          "hopes",
          "tweet",
          "tweets",
          "show",
          "study",
          "order",
          "orders",
          "project",
          "projects",
          "detail",
          "details",
          "result",
          "results",
          "research",
          "review",
          "account",
          "accounts",
          "document",
          "documents",
          "poll",
          "polls",
          "survey",
          "surveys",
          "praise",
          "notice",
          "help",
          "work");

  private WordContext() {}

  /** The same items with the ambiguous ones settled. */
  static List<ClauseView.Item> settle(List<ClauseView.Item> items) {
    List<ClauseView.Item> settled = new ArrayList<>(items);
    for (int i = 0; i < settled.size(); i++) {
      ClauseView.Item item = settled.get(i);
      WordClass before = i > 0 ? settled.get(i - 1).kind() : WordClass.STOP;
      WordClass after = i + 1 < items.size() ? items.get(i + 1).kind() : WordClass.STOP;
      WordClass kind = settle(item, before, after, i > 0 && possessive(settled.get(i - 1)));
      if (kind != item.kind()) {
        settled.set(
            i,
            new ClauseView.Item(item.span(), item.lower(), kind, item.capital(), item.quotation()));
      }
    }
    return settled;
  }

  /** Whether the item is a name or noun in the possessive. */
  static boolean possessive(ClauseView.Item item) {
    return (item.kind() == WordClass.NAME || item.kind() == WordClass.NOUN)
        && (item.lower().endsWith("'s") || item.lower().endsWith("s'"));
  }

  private static WordClass settle(
      ClauseView.Item item, WordClass before, WordClass after, boolean owned) {
    boolean inPhrase =
        before == WordClass.DETERMINER
            || before == WordClass.POSSESSIVE
            || owned
            || before == WordClass.ADJECTIVE;
    return switch (item.kind()) {
      case VERB ->
          inPhrase
                  || before == WordClass.PREPOSITION
                  || before == WordClass.STOP && after.isVerbal()
                  || before == WordClass.PAST
                  || before == WordClass.VERB
                  || before == WordClass.ING
                  || NOUNS_TOO.contains(item.lower())
                      && (after.isVerbal() || after == WordClass.ADVERB)
              ? WordClass.NOUN
              : WordClass.VERB;
      case PAST -> inPhrase && after.isPremodifier() ? WordClass.ADJECTIVE : WordClass.PAST;
      case ADVERB ->
          inPhrase && after.isNominal() && item.lower().equals("earlier")
              ? WordClass.ADJECTIVE
              : WordClass.ADVERB;
      case ING -> inPhrase ? WordClass.NOUN : WordClass.ING;
      case THAT -> that(before, after);
      case DETERMINER -> determiner(item, after);
      case POSSESSIVE ->
          item.lower().equals("her") && !after.isPremodifier()
              ? WordClass.PRONOUN
              : WordClass.POSSESSIVE;
      default -> item.kind();
    };
  }

  /** "that" before a noun at a clause's start points; elsewhere it joins. */
  private static WordClass that(WordClass before, WordClass after) {
    if (after == WordClass.TO || after == WordClass.PREPOSITION || after.isMark()) {
      return WordClass.PRONOUN;
    }
    boolean subject =
        after == WordClass.DETERMINER
            || after == WordClass.PRONOUN
            || after == WordClass.POSSESSIVE;
    boolean points =
        before == WordClass.PREPOSITION && !subject || after.isVerbal() && before.isMark();
    return points ? WordClass.DETERMINER : WordClass.THAT;
  }

  private static WordClass determiner(ClauseView.Item item, WordClass after) {
    boolean alone =
        after.isVerbal()
            || after.isMark()
            || after == WordClass.PREPOSITION
            || after == WordClass.QUESTION
            || after == WordClass.TO;
    boolean article =
        item.lower().equals("the") || item.lower().equals("a") || item.lower().equals("an");
    return alone && !article ? WordClass.PRONOUN : WordClass.DETERMINER;
  }
}
