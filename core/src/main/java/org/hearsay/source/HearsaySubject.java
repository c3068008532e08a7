package org.hearsay.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Excerpt;

/**
 * Words that stand where a source stands and are none: "it" of "it is feared", and whom the hearsay
 * is about, "the firm" of "the firm is said to".
 */
final class HearsaySubject {

  /** Units between subject and cue: an adverb, or a comma and a dash. */
  private static final int CLOSE = 16;

  /** A passive cue that says that others say it; "quoted" and "cited" tell of a real speaker. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?i)^\\s*(?:(?:has|have|had|may|might|could|will|would|can|is|are|was|were|be|been|being"
              + "|'s|it's|it’s|also|now|still|not|widely|generally|long|previously|already|once"
              + "|currently|commonly|often|reportedly) ){0,5}"
              + "(?:said|believed|thought|expected|understood|reported|rumou?red|alleged|claimed"
              + "|considered|feared|known|estimated|speculated|assumed|presumed|suspected"
              + "|hoped|supposed|projected|forecast|predicted|anticipated|tipped)\\b.*",
          Pattern.DOTALL);

  /** A cue that is an adverb and nothing else: what stands before it says nothing. */
  private static final Pattern ADVERB =
      Pattern.compile(
          "(?i)^\\s*(?:(?:is|are|was|were|has|have|had|would|will|also|even|now|still|was then) ){0,3}"
              + "(?:reportedly|allegedly|supposedly|purportedly|apparently)(?: be(?:en)?)?\\s*$");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)^\\s*(?:is|are|was|were|has been|have been|had been) (?:told|informed)(?: that)?\\s*$");

  private static final Pattern AUXILIARY =
      Pattern.compile("(?i)(?:^|\\s)(?:is|are|was|were|be|been|being|'s|it's|it’s)\\s");

  private static final Pattern BY = Pattern.compile("(?i)\\bby\\s*$");

  private HearsaySubject() {}

  /** Whether an attribution's source only fills the subject's place. */
  static boolean is(Attribution attribution) {
    Optional<Excerpt> source = attribution.roles().source();
    Optional<Excerpt> cue = attribution.roles().cue();
    if (source.isEmpty() || cue.isEmpty() || source.get().start() > cue.get().start()) {
      return false;
    }
    String words = cue.get().words() + " ";
    boolean passive =
        AUXILIARY.matcher(words).find()
            && PASSIVE.matcher(words).matches()
            && !BY.matcher(cue.get().words()).find();
    boolean close = cue.get().start() - source.get().end() <= CLOSE;
    return isListener(attribution)
        || (passive || ADVERB.matcher(cue.get().words()).matches()) && close
        || source.get().words().strip().toLowerCase(Locale.ROOT).equals("it")
            && attribution.basis().by().endsWith("impersonal");
  }

  /** "The paper is told": who stands before the cue has heard it from somebody unnamed. */
  static boolean isListener(Attribution attribution) {
    Optional<Excerpt> source = attribution.roles().source();
    Optional<Excerpt> cue = attribution.roles().cue();
    return source.isPresent()
        && cue.isPresent()
        && source.get().end() <= cue.get().start()
        && TOLD.matcher(cue.get().words()).find();
  }
}
