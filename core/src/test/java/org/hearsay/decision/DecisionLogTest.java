package org.hearsay.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Roles;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

final class DecisionLogTest {

  private static final Decision.Made MADE =
      new Decision.Made("Ada", Instant.parse("2026-03-04T05:06:07.0089Z"), "heard the tape");

  private static Anchor anchor(int start, String words) {
    Excerpt content = new Excerpt(new Span(start, start + words.length()), words);
    return new Anchor(
        "p.txt", Optional.of(new Roles(Optional.empty(), Optional.empty(), List.of(content))));
  }

  private static Ruling relabel(Anchor anchor, Act act) {
    return new Ruling.Relabel(anchor, Optional.of(act), Optional.empty(), Optional.empty());
  }

  @Test
  void theSameDecisionHasTheSameIdAndAnythingElseAnother() {
    Ruling ruling = relabel(anchor(3, "it is open"), Act.DENY);
    Decision decision = new Decision(MADE, Optional.empty(), ruling);
    assertThat(decision.id())
        .isEqualTo(new Decision(MADE, Optional.empty(), ruling).id())
        .hasSize(32);
    assertThat(new Decision(MADE, Optional.of("x"), ruling).id()).isNotEqualTo(decision.id());
    Ruling moved = relabel(anchor(4, "it is open"), Act.DENY);
    assertThat(new Decision(MADE, Optional.empty(), moved).id()).isNotEqualTo(decision.id());
    assertThat(decision.made().when()).isEqualTo(Instant.parse("2026-03-04T05:06:07.008Z"));
  }

  @Test
  void aTopicStaysWhenTheWordsMoveAndWhateverIsDecided() {
    assertThat(relabel(anchor(3, "it is open"), Act.DENY).topic())
        .isEqualTo(relabel(anchor(90, "it is open"), Act.STATE).topic())
        .isNotEqualTo(relabel(anchor(3, "it is shut"), Act.DENY).topic());
    List<Anchor> one = List.of(anchor(3, "it is open"));
    List<Anchor> other = List.of(anchor(30, "it opened"));
    assertThat(new Ruling.Sources(one, other, true).topic())
        .isEqualTo(new Ruling.Sources(other, one, false).topic());
  }

  @Test
  void aRevokedDecisionDoesNotHoldAndARevokedRevocationLetsItHoldAgain() {
    DecisionLog log = DecisionLog.EMPTY;
    Decision relabel = log.decide(MADE, relabel(anchor(3, "it is open"), Act.DENY));
    assertThat(relabel.seen()).isEmpty();
    log = new DecisionLog(List.of(relabel));
    assertThat(log.inForce()).containsExactly(relabel);

    Decision undo = log.decide(MADE, new Ruling.Revoke(relabel.id()));
    assertThat(undo.seen()).contains(relabel.id());
    log = new DecisionLog(List.of(relabel, undo));
    assertThat(log.inForce()).isEmpty();
    assertThat(log.revokedBy(relabel.id())).contains(undo);
    assertThat(log.all()).containsExactly(relabel, undo);

    Decision redo = log.decide(MADE, new Ruling.Revoke(undo.id()));
    assertThat(redo.seen()).contains(undo.id());
    log = new DecisionLog(List.of(relabel, undo, redo));
    assertThat(log.inForce()).containsExactly(relabel);
  }

  @Test
  void theLastGradeHoldsAndNobodyGradedIsF() {
    SourceName paper = new SourceName("The Carrow Gazette");
    Decision b = DecisionLog.EMPTY.decide(MADE, new Ruling.GradeSource(paper, Reliability.B));
    DecisionLog log = new DecisionLog(List.of(b));
    Decision d = log.decide(MADE, new Ruling.GradeSource(paper, Reliability.D));
    assertThat(d.seen()).contains(b.id());
    assertThat(new DecisionLog(List.of(b, d)).reliability("The Carrow Gazette"))
        .isEqualTo(Reliability.D);
    assertThat(log.reliability("Another")).isEqualTo(Reliability.F);
    assertThat(Credibility.of(6)).isEqualTo(Credibility.CANNOT_BE_JUDGED);
    assertThatThrownBy(() -> Credibility.of(7)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void notesStandBesideEachOther() {
    Anchor page = Anchor.ofPage("p.txt");
    Decision one = DecisionLog.EMPTY.decide(MADE, new Ruling.Note(page, "look again"));
    DecisionLog log = new DecisionLog(List.of(one));
    Decision two = log.decide(MADE, new Ruling.Note(page, "looked"));
    assertThat(two.seen()).isEmpty();
    assertThat(new DecisionLog(List.of(one, two)).notes(page)).containsExactly(one, two);
  }

  @Test
  void decisionsThatSayNothingAreRefused() {
    Anchor statement = anchor(3, "it is open");
    assertThatThrownBy(
            () ->
                new Ruling.Relabel(statement, Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> relabel(Anchor.ofPage("p"), Act.DENY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Decision.Made(" ", MADE.when(), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Decision.Made("Ada\nEve", MADE.when(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
