package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecisionLineTest {

  @Property(tries = 300)
  void aLineGivesTheDecisionAgain(@ForAll @IntRange(min = 0) int seed) {
    Decision decision = AnyDecision.from(new Random(seed), Optional.of("seen"));
    String line = DecisionLine.write(decision);
    assertThat(line).doesNotContain("\n").matches("\\p{ASCII}*");
    assertThat(DecisionLine.read(line)).isEqualTo(decision);
  }

  @Test
  void aLineThatWasChangedIsRefused() {
    String line = DecisionLine.write(AnyDecision.from(new Random(4), Optional.empty()));
    String changed = line.replace("Zo", "Jo");
    assertThatThrownBy(() -> DecisionLine.read(changed))
        .isInstanceOf(DecisionLine.Malformed.class)
        .hasMessageContaining("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"schema\":\"hearsay-override/2\"}",
        "{\"schema\":\"hearsay-override/1\"}",
        "{\"schema\":\"hearsay-override/1\",\"id\":\"x\",\"who\":\"a\",\"when\":\"now\"}",
        "{\"schema\":\"hearsay-override/1\",\"id\":\"x\",\"who\":\"a\","
            + "\"when\":\"2026-01-01T00:00:00Z\",\"kind\":\"guess\"}",
        "{\"schema\":\"hearsay-override/1\",\"id\":\"x\",\"who\":\"a\","
            + "\"when\":\"2026-01-01T00:00:00Z\",\"kind\":\"relabel\",\"act\":\"deny\","
            + "\"statement\":{\"page\":\"p\",\"content\":[{\"start\":0,\"end\":9,\"text\":\"x\"}]}}"
      })
  void aLineThatIsNoDecisionIsRefusedWithAReason(String line) {
    assertThatThrownBy(() -> DecisionLine.read(line))
        .isInstanceOf(DecisionLine.Malformed.class)
        .hasMessageMatching("(?s).{5,}");
  }
}
