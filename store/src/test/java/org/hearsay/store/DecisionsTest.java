package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.decision.Decision;
import org.hearsay.decision.DecisionLog;
import org.hearsay.decision.Reliability;
import org.hearsay.decision.Ruling;
import org.hearsay.decision.SourceName;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Ledger.Appended;
import org.hearsay.ledger.Ledger.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionsTest {

  private static final SourceName GAZETTE = new SourceName("The Carrow Gazette");

  @TempDir private Path folder = Path.of("");

  private static Decision.Made by(String who) {
    return new Decision.Made(who, Instant.parse("2026-03-04T05:06:07Z"), "");
  }

  @Test
  void decisionsAreKeptInOrderAndTheSameOneOnlyOnce() {
    Path file = folder.resolve("l.db");
    Decision b;
    Decision undo;
    try (Ledger ledger = SqliteLedger.open(file)) {
      b = DecisionLog.EMPTY.decide(by("Ada"), new Ruling.GradeSource(GAZETTE, Reliability.B));
      assertThat(ledger.append(b)).isEqualTo(new Appended(Outcome.ADDED, Optional.of(b)));
      undo = new DecisionLog(ledger.decisions()).decide(by("Ada"), new Ruling.Revoke(b.id()));
      assertThat(ledger.append(undo).outcome()).isEqualTo(Outcome.ADDED);
      assertThat(ledger.append(b).outcome()).isEqualTo(Outcome.ALREADY_THERE);
    }
    try (Ledger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.decisions()).containsExactly(b, undo);
    }
  }

  @Test
  void whoHasNotSeenTheLastDecisionIsRefusedAndToldOfIt() {
    try (Ledger ledger = SqliteLedger.open(folder.resolve("l.db"))) {
      Decision ada =
          DecisionLog.EMPTY.decide(by("Ada"), new Ruling.GradeSource(GAZETTE, Reliability.B));
      Decision ben =
          DecisionLog.EMPTY.decide(by("Ben"), new Ruling.GradeSource(GAZETTE, Reliability.E));
      ledger.append(ada);
      assertThat(ledger.append(ben)).isEqualTo(new Appended(Outcome.CONFLICT, Optional.of(ada)));
      assertThat(ledger.decisions()).containsExactly(ada);
      Decision again = new DecisionLog(ledger.decisions()).decide(by("Ben"), ben.ruling());
      assertThat(ledger.append(again).kept()).isTrue();
    }
  }

  @Test
  void whatIsNotThereCannotBeRevoked() {
    try (Ledger ledger = SqliteLedger.open(folder.resolve("l.db"))) {
      Decision undo = DecisionLog.EMPTY.decide(by("Ada"), new Ruling.Revoke("nothing"));
      assertThat(ledger.append(undo).outcome()).isEqualTo(Outcome.NOTHING_TO_REVOKE);
      assertThat(ledger.decisions()).isEmpty();
    }
  }
}
