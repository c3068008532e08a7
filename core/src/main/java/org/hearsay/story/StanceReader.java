package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Voice;
import org.hearsay.claim.VoiceReader;
import org.hearsay.decision.Adjustments;
import org.hearsay.lineage.CitationFinder;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Basis;

/**
 * How each article stands to the main claim, by the rules of gold/GUIDELINES.md: the lead decides
 * what an article mainly conveys; one word of doubt in its own voice is doubt; doubt in the mouth
 * of others is not. Thread-safe.
 */
public final class StanceReader {

  /** Sentences from the start in which a denial makes the article a denial. */
  private static final int DENIAL_LEAD = 2;

  /** Sentences from the start in which the claim as such is stated. */
  private static final int CLAIM_LEAD = 3;

  /** Sentences from the start in which an announcement by the one concerned is the news. */
  private static final int ANNOUNCED_LEAD = 1;

  /** Sentences of doubt in the article's own voice that make it doubt: one word is enough. */
  private static final int DOUBTS = 1;

  private final CitationFinder citations = new CitationFinder();
  private final VoiceReader voices = new VoiceReader();

  /** A stance with its rule. */
  private record Finding(Stance stance, Basis basis) {
    Finding(Stance stance, String rule, double confidence) {
      this(stance, new Basis(rule, confidence));
    }
  }

  /** The articles with their stances, in the order given. */
  public List<StoryArticle> read(List<ArticleReading> readings, List<Claim> claims) {
    return read(readings, claims, Adjustments.NONE);
  }

  /** The same; a page that a person took out of the main claim has nothing to do with it. */
  public List<StoryArticle> read(
      List<ArticleReading> readings, List<Claim> claims, Adjustments adjustments) {
    Set<String> rejected = claims.isEmpty() ? Set.of() : rejected(claims.get(0), adjustments);
    List<StoryArticle> articles = new ArrayList<>();
    boolean claimed = !claims.isEmpty() && claims.get(0).main();
    List<Voice> read = claimed ? voices.read(readings, claims.get(0)) : List.of();
    for (int i = 0; i < readings.size(); i++) {
      ArticleReading reading = readings.get(i);
      List<CitedOutlet> cited = citations.find(reading);
      Finding finding =
          claimed ? stance(read.get(i), cited) : new Finding(Stance.UNRELATED, "no-claim", 0.5);
      if (rejected.contains(reading.id())) {
        finding = new Finding(Stance.UNRELATED, "rejected-by-person", 1);
      }
      articles.add(new StoryArticle(reading, finding.stance(), finding.basis(), cited));
    }
    return articles;
  }

  private static Set<String> rejected(Claim main, Adjustments adjustments) {
    Set<String> articles = new HashSet<>();
    for (Adjustments.Matched matched : adjustments.matches()) {
      boolean whole = matched.what().span().isEmpty() && !matched.accepted();
      if (whole && main.sourcing().decidedBy().contains(matched.decision())) {
        articles.add(matched.what().article());
      }
    }
    return articles;
  }

  private static Finding stance(Voice voice, List<CitedOutlet> cited) {
    if (!voice.speaksOfIt()) {
      return new Finding(Stance.UNRELATED, "claim-not-found", 0.5);
    }
    if (voice.has(Voice.Kind.OWN_DENY)) {
      return new Finding(Stance.DENIES, "denied-in-own-voice", 0.7);
    }
    if (leadsWithDenial(voice)) {
      return new Finding(Stance.DENIES, "lead-is-a-denial", 0.7);
    }
    if (voice.has(Voice.Kind.OWN_DOUBT)) {
      return new Finding(Stance.DOUBTS, "doubt-in-own-voice", 0.6);
    }
    if (voice.leadsWith(Voice.Kind.ANNOUNCED, ANNOUNCED_LEAD)) {
      return new Finding(Stance.AFFIRMS, "announced-by-whom-it-is-about", 0.6);
    }
    if (voice.doubts() >= DOUBTS) {
      return new Finding(Stance.DOUBTS, "words-of-doubt-in-own-voice", 0.5);
    }
    if (assertsInLead(voice, cited)) {
      return new Finding(Stance.AFFIRMS, "asserted-in-own-voice", 0.6);
    }
    if (voice.has(Voice.Kind.SAID_AFFIRM) || voice.has(Voice.Kind.ANNOUNCED) || !cited.isEmpty()) {
      return new Finding(Stance.REPORTS, "attributed", 0.7);
    }
    if (voice.has(Voice.Kind.OWN_AFFIRM)) {
      return new Finding(Stance.AFFIRMS, "asserted-in-own-voice", 0.6);
    }
    if (voice.signs().isEmpty()) {
      return new Finding(Stance.REPORTS, "speaks-of-the-claim", 0.4);
    }
    return new Finding(Stance.DENIES, "only-denials", 0.5);
  }

  /** The lead tells the claim as a fact, and credits nobody with it. */
  private static boolean assertsInLead(Voice voice, List<CitedOutlet> cited) {
    if (voice.leadsWith(Voice.Kind.SAID_AFFIRM, CLAIM_LEAD)) {
      return false;
    }
    return voice.signs().stream()
        .filter(s -> s.kind() == Voice.Kind.OWN_AFFIRM)
        .filter(s -> !s.heading() && s.sentence() < CLAIM_LEAD)
        .anyMatch(s -> cited.stream().noneMatch(c -> c.excerpt().start() < s.excerpt().end()));
  }

  /** A denial stands in the lead before anything there affirms. */
  private static boolean leadsWithDenial(Voice voice) {
    for (Voice.Sign sign : voice.signs()) {
      boolean affirms =
          sign.kind() == Voice.Kind.SAID_AFFIRM
              || sign.kind() == Voice.Kind.ANNOUNCED
              || sign.kind() == Voice.Kind.OWN_AFFIRM;
      if (affirms || sign.sentence() >= DENIAL_LEAD) {
        return false;
      }
      if (sign.kind() == Voice.Kind.SAID_DENY) {
        return true;
      }
    }
    return false;
  }
}
