package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "claim, claims, claimed, claiming",
    "deny, denies, denied, denying",
    "admit, admits, admitted, admitting",
    "note, notes, noted, noting",
    "stress, stresses, stressed, stressing",
    "agree, agrees, agreed, agreeing",
    "say/said/said, says, said, saying",
    "order, orders, ordered, ordering",
    "plan, plans, planned, planning",
    "reveal, reveals, revealed, revealing"
  })
  void givesTheFormsOfAVerb(String entry, String third, String past, String ing) {
    assertThat(Inflection.forms(entry))
        .containsEntry(third, Inflection.Form.THIRD)
        .containsEntry(past, Inflection.Form.PAST)
        .containsEntry(ing, Inflection.Form.ING);
  }
}
