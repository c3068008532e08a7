package org.hearsay.claim;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.Statement;

/**
 * Whether a statement tells the main claim as so, in other words than the claim's: a logistic model
 * over a few features that a reader can check, with its weights in {@code reach.tsv}. What differs
 * from the claim by type (negation, number, name, roles) is never taken for support, whatever the
 * model says. Immutable and thread-safe.
 */
final class StatementReach {

  /** Probability from which a statement tells the claim: about as many wrong as missed there. */
  private static final double TELLS = 0.35;

  /**
   * Copy families below which a story has no widely used words that could tell what it is about.
   */
  private static final int FAMILIES = 3;

  /** Wide words beyond which more of them say nothing new. */
  private static final int WIDE_MOST = 6;

  private static final Map<String, Double> WEIGHTS = weights();

  private static final DoubtWords DOUBT = new DoubtWords();

  private final Topic topic;
  private final boolean active;
  private final Polarity polarity = new Polarity();

  StatementReach(Topic topic, Propositions propositions) {
    this.topic = topic;
    this.active = propositions.groups() >= FAMILIES;
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    for (String[] row : ClaimLexicon.rows("reach.tsv")) {
      weights.put(row[0], Double.parseDouble(row[1]));
    }
    return weights;
  }

  /**
   * Whether it tells the claim.
   *
   * @param closest the closeness to the claim of what the same speaker says in the article, at best
   */
  boolean tells(Proposition p, Speaker speaker, Match match, double closest) {
    Act act = p.statement().map(Statement::act).orElse(Act.STATE);
    boolean claims = act == Act.STATE || act == Act.BELIEVE || act == Act.CONFIRM;
    boolean turned =
        match.relation() == Match.Relation.DENIES
            || match.relation() == Match.Relation.DIFFERS
            || match.relation() == Match.Relation.APART
                && polarity.negated(p.wording().words(), p.keys());
    return active
        && !match.isRejected()
        && isVoice(speaker)
        && claims
        && !turned
        && probability(p, speaker, match, closest) >= TELLS;
  }

  /**
   * Whether somebody judges the claim to be unlikely, untrue or not borne out: a word of doubt or
   * falsehood in what he says of the story's subject.
   */
  boolean judges(Proposition p, Speaker speaker, Match match) {
    Act act = p.statement().map(Statement::act).orElse(Act.STATE);
    boolean claims = act == Act.STATE || act == Act.BELIEVE || act == Act.NEITHER;
    boolean doubts =
        DOUBT.in(p.wording().text()) || polarity.speaksOfFalsehood(p.wording().words());
    return active
        && !match.isRejected()
        && isVoice(speaker)
        && claims
        && doubts
        && match.relation() != Match.Relation.SAME
        && match.closeness() >= ClaimSettings.ANSWERS
        && topic.wide(p.keys()) >= 2;
  }

  private static boolean isVoice(Speaker speaker) {
    return speaker.kind() == SourceKind.PERSON
        || speaker.kind() == SourceKind.OFFICE
        || speaker.kind() == SourceKind.ORGANISATION
        || speaker.kind() == SourceKind.UNNAMED;
  }

  private double probability(Proposition p, Speaker speaker, Match match, double closest) {
    Statement statement = p.statement().orElseThrow();
    boolean nobody = Roots.isRootless(Telling.Root.of(speaker));
    double sum = WEIGHTS.getOrDefault("bias", 0.0);
    sum += of("close", match.closeness());
    sum += of("same", match.relation() == Match.Relation.SAME);
    sum += of("wide", Math.min(WIDE_MOST, topic.wide(p.keys())) / (double) WIDE_MOST);
    sum += of("mass", topic.mass(p.keys()));
    sum += of("early", 1 / (1 + p.place().sentence() / 4.0));
    sum += of("lead", p.place().leads());
    sum += of("confirm", statement.act() == Act.CONFIRM);
    sum += of("nobody", nobody);
    sum += of(kind(speaker.kind()), 1);
    sum += of("hops", !Hops.of(statement).isEmpty());
    sum += of("spk", closest);
    sum += of("neg", polarity.negated(p.wording().words(), p.keys()));
    sum += of("open", Direction.leavesOpen(p.wording().words()));
    return 1 / (1 + Math.exp(-sum));
  }

  private static String kind(SourceKind kind) {
    return switch (kind) {
      case OUTLET -> "outlet";
      case PERSON -> "person";
      case OFFICE, ORGANISATION -> "body";
      case DOCUMENT -> "document";
      case SELF -> "self";
      case UNNAMED, PUBLIC, SOCIAL_MEDIA, MEDIA_ARTEFACT, OTHER -> "other";
    };
  }

  private static double of(String feature, double value) {
    return WEIGHTS.getOrDefault(feature, 0.0) * value;
  }

  private static double of(String feature, boolean holds) {
    return holds ? of(feature, 1) : 0;
  }
}
