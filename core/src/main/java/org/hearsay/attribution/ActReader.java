package org.hearsay.attribution;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Basis;
import org.hearsay.text.Phrases;

/**
 * Tells what a source does with a content: states it, denies it, will not comment, and so on, by
 * the decisions of the annotation guidelines. First the cue is looked up in a lexicon ("denied",
 * "has not confirmed", "declined to comment"); a plain cue of saying is then read by its content
 * ("This story is wildly inaccurate," she said: a denial). Deterministic and thread-safe; linear in
 * the length of cue, content and context, of which no more than a bounded stretch is read.
 */
public final class ActReader {

  /** Most words of a content that are read: a long quotation gives its answer early. */
  private static final int MOST_WORDS = 250;

  /** What the lexicon of cues says of a cue that tells nothing by itself. */
  private static final String BY_ITS_CONTENT = "by-content";

  /** Share of gold decisions that were right, by what decided; see eval. */
  private static final double BY_CUE = 0.9;

  private static final double BY_CONTENT = 0.75;
  private static final double BY_DEFAULT = 0.9;

  private final Phrases cues = Phrases.load(ActReader.class, "act-cues.tsv");
  private final Phrases contents = Phrases.load(ActReader.class, "act-contents.tsv");

  /**
   * An act with the rule that decided it.
   *
   * @param act the act
   * @param basis the rule
   */
  public record Decision(Act act, Basis basis) {}

  /**
   * What the source does.
   *
   * @param roles source, cue, content
   * @param contextSentence the sentence in which the cue stands; may be empty
   */
  public Act act(Roles roles, String contextSentence) {
    return decide(roles, contextSentence).act();
  }

  /** The same, with the rule that decided. */
  public Decision decide(Roles roles, String contextSentence) {
    CueWindow window = CueWindow.of(roles, contextSentence);
    Optional<Decision> byCue = byCue(window);
    if (byCue.isPresent()) {
      return byCue.get();
    }
    Contents said = Contents.of(roles, MOST_WORDS);
    if (roles.cue().isEmpty() && said.asks()) {
      return new Decision(Act.ASK, new Basis("question", BY_CONTENT));
    }
    // "Reports that ... are false": without a speaker nobody answers anything.
    boolean spoken = roles.source().isPresent() || roles.cue().isEmpty();
    return (spoken ? byContent(said) : Optional.<Decision>empty())
        .orElseGet(() -> new Decision(Act.STATE, new Basis("plain-statement", BY_DEFAULT)));
  }

  private Optional<Decision> byCue(CueWindow window) {
    Phrases.Match best = null;
    for (Phrases.Match match : cues.find(window.words())) {
      if (match.from() >= window.to()) {
        break;
      }
      if (best == null || match.length() > best.length()) {
        best = match;
      }
    }
    return Optional.ofNullable(best)
        .filter(m -> !m.entry().columns().get(0).equals(BY_ITS_CONTENT))
        .map(m -> decision(m, BY_CUE));
  }

  private Optional<Decision> byContent(Contents said) {
    for (Phrases.Match match : Phrases.longest(contents.find(said.words()))) {
      if (said.isOwnVoice(match.from())) {
        return Optional.of(decision(match, BY_CONTENT));
      }
    }
    return Optional.empty();
  }

  private static Decision decision(Phrases.Match match, double confidence) {
    Act act =
        Act.valueOf(match.entry().columns().get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Decision(act, new Basis(match.entry().columns().get(1), confidence));
  }
}
