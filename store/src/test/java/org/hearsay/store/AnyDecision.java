package org.hearsay.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Hedge;
import org.hearsay.decision.Anchor;
import org.hearsay.decision.ClaimAnchor;
import org.hearsay.decision.Credibility;
import org.hearsay.decision.Decision;
import org.hearsay.decision.Reliability;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.decision.Subject;
import org.hearsay.source.SourceKind;
import org.hearsay.statement.ArticleReading;

/** Makes decisions of every kind about the statements of any readings. */
final class AnyDecision {

  private final Random random;
  private final ArticleReading reading;

  private AnyDecision(Random random) {
    this.random = random;
    this.reading = AnyReading.withStatements(random);
  }

  /** With this last decision seen. */
  static Decision from(Random random, Optional<String> seen) {
    return new AnyDecision(random).decision(seen);
  }

  private Decision decision(Optional<String> seen) {
    Decision.Made made =
        new Decision.Made(
            "Zo\u00eb \ud800" + random.nextInt(),
            Instant.ofEpochMilli(random.nextLong() % 100_000_000_000_000L),
            reading.article().id());
    return new Decision(made, seen, ruling());
  }

  private Ruling ruling() {
    return switch (random.nextInt(8)) {
      case 0 -> new Ruling.Match(anchor(), claim(), random.nextBoolean());
      case 1 -> new Ruling.Match(Anchor.ofPage("p\0"), claim(), false);
      case 2 -> new Ruling.Sources(List.of(anchor()), List.of(anchor(), anchor()), coin());
      case 3 -> new Ruling.Claims(claim(), claim(), coin());
      case 4 ->
          new Ruling.Relabel(
              anchor(),
              Optional.of(Act.values()[random.nextInt(Act.values().length)]),
              coin() ? Optional.of(SourceKind.SOCIAL_MEDIA) : Optional.empty(),
              coin() ? Optional.of(Hedge.POSSIBLE) : Optional.empty());
      case 5 -> new Ruling.GradeSource(new SourceName("Dr. \u0130"), Reliability.C);
      case 6 -> new Ruling.GradeClaim(claim(), Credibility.of(1 + random.nextInt(6)));
      default -> new Ruling.Note(subject(), "note \u2028 " + random.nextInt());
    };
  }

  private Subject subject() {
    return switch (random.nextInt(4)) {
      case 0 -> anchor();
      case 1 -> claim();
      case 2 -> Anchor.ofPage("https://example.org/" + random.nextInt());
      default -> new SourceName("some \"quoted\" name");
    };
  }

  private ClaimAnchor claim() {
    return new ClaimAnchor("the bridge \ud83d\ude00 is open", List.of(anchor()));
  }

  private Anchor anchor() {
    return Anchor.of(
        "page/" + reading.id(),
        reading.statements().get(random.nextInt(reading.statements().size())));
  }

  private boolean coin() {
    return random.nextBoolean();
  }
}
