package org.hearsay.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Basis;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Phrases;
import org.hearsay.text.Words;

/**
 * Tells how certainly a content is put, by the decisions of the annotation guidelines: the cue
 * ("allegedly", "is expected to"), the source ("rumours") and the modal of the content's main
 * clauses ("may", "is likely to"). A modal in a subordinate clause is not the statement's hedge,
 * and "could not" tells of ability. Certainty is one axis, apart from polarity and tense (FactBank:
 * Saurí and Pustejovsky 2009). Deterministic and thread-safe; linear in the length of what is read,
 * which is bounded.
 */
public final class HedgeReader {

  /** Most words of a content that are read; its hedge stands in the first sentence. */
  private static final int MOST_WORDS = 120;

  private static final double BY_CUE = 0.85;
  private static final double BY_CONTENT = 0.8;
  private static final double BY_DEFAULT = 0.9;

  /** Behind one of these "May" is the month: no modal follows them. */
  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "on", "of", "since", "until", "till", "during", "last", "early", "late", "mid");

  private final Phrases cues = Phrases.load(HedgeReader.class, "hedge-cues.tsv");
  private final Phrases contents = Phrases.load(HedgeReader.class, "hedge-contents.tsv");

  /**
   * A hedge with the rule that decided it.
   *
   * @param hedge the hedge
   * @param basis the rule
   */
  public record Decision(Hedge hedge, Basis basis) {}

  /**
   * How certainly it is put.
   *
   * @param roles source, cue, content
   * @param contextSentence the sentence in which the cue stands; may be empty
   */
  public Hedge hedge(Roles roles, String contextSentence) {
    return decide(roles, contextSentence).hedge();
  }

  /** The same, with the rule that decided. */
  public Decision decide(Roles roles, String contextSentence) {
    Optional<Decision> found = byCue(CueWindow.of(roles, contextSentence));
    found = weaker(found, bySource(roles));
    if (found.isEmpty() || found.get().hedge() != Hedge.POSSIBLE) {
      found = weaker(found, byContent(Contents.of(roles, MOST_WORDS)));
    }
    return found.orElseGet(
        () -> new Decision(Hedge.CERTAIN, new Basis("plain-assertion", BY_DEFAULT)));
  }

  private Optional<Decision> byCue(CueWindow window) {
    Phrases.Match best = null;
    for (Phrases.Match match : cues.find(window.words())) {
      boolean inCue = match.from() < window.to() && !isMonth(window.words(), match.from());
      if (inCue && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    return Optional.ofNullable(best).map(m -> decision(m, BY_CUE));
  }

  private Optional<Decision> bySource(Roles roles) {
    String source = roles.source().map(Excerpt::words).orElse("");
    Words words = Words.of(source, MOST_WORDS);
    for (Phrases.Match match : cues.find(words)) {
      Decision decision = decision(match, BY_CUE);
      if (decision.basis().by().equals("rumour-word")
          || decision.basis().by().equals("unconfirmed-word")) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  private Optional<Decision> byContent(Contents said) {
    Words words = said.words().slice(0, said.firstSentenceEnd());
    Optional<Decision> weakest = Optional.empty();
    for (Phrases.Match match : Phrases.longest(contents.find(words))) {
      if (said.isMainClause(match.from()) && !isMonth(words, match.from())) {
        weakest = weaker(weakest, Optional.of(decision(match, BY_CONTENT)));
      }
    }
    return weakest;
  }

  /** "by May 25", "in May", "on 3 May": the month, not the modal. */
  private static boolean isMonth(Words words, int i) {
    if (!words.at(i).equals("may")) {
      return false;
    }
    boolean dayBefore = isNumber(words.at(i - 1)) && BEFORE_MONTH.contains(words.at(i - 2));
    return isNumber(words.at(i + 1)) || dayBefore || BEFORE_MONTH.contains(words.at(i - 1));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static Optional<Decision> weaker(Optional<Decision> a, Optional<Decision> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return b.get().hedge().compareTo(a.get().hedge()) > 0 ? b : a;
  }

  private static Decision decision(Phrases.Match match, double confidence) {
    Hedge hedge = Hedge.valueOf(match.entry().columns().get(0).toUpperCase(Locale.ROOT));
    return new Decision(hedge, new Basis(match.entry().columns().get(1), confidence));
  }
}
