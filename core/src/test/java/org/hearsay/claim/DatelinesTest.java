package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TARNBY, June 3 (Osprey) - The ferry sank. | The ferry sank.",
        "Tarnby (Osprey) — The ferry sank. | The ferry sank.",
        "(Osprey) - The ferry sank. | The ferry sank.",
        "NEW TARN, Oct. 9 - The ferry sank. | The ferry sank.",
        "LAKE TARN, Velm. – The ferry sank. | The ferry sank.",
        "The ferry (built in 1960) - the last of its kind - sank. | The ferry (built in 1960) - the last of its kind - sank.",
        "NATO - the alliance - met. | NATO - the alliance - met.",
        "Two men (both brothers) died. | Two men (both brothers) died."
      })
  void cutsADatelineAndNothingElse(String text, String left) {
    assertThat(Datelines.cut(text)).isEqualTo(left);
  }
}
