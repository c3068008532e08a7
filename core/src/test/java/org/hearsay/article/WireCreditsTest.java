package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WireCreditsTest {

  private static final String BODY =
      "The harbour board will close its northern pier in May, its chair said on Tuesday, after"
          + " engineers found that the sea had hollowed out two of the six piles.";

  private final PlainTextReader reader = new PlainTextReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EASTPORT, March 12 (Reuters) - |Reuters",
        "(Reuters) - |Reuters",
        "NEW YORK (AP) — |Associated Press",
        "EASTPORT, Maine (AP) _ |Associated Press",
        "Abuja (AFP) - |Agence France-Presse",
        "WASHINGTON, Oct. 9 (UPI) -- |United Press International",
        "BEIJING, March 12 (Xinhua) -- |Xinhua",
      })
  void aDatelineIsACredit(String dateline, String agency) {
    assertThat(reader.read("a", dateline + BODY).layout().wire())
        .map(WireCredit::agency)
        .hasValue(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ida Holm in Eastport; Editing by Jon Berg)|Reuters",
        "The Associated Press contributed to this report.|Associated Press",
        "Associated Press writer Ida Holm contributed to this report.|Associated Press",
        "Source: AFP|Agence France-Presse",
        "© AFP|Agence France-Presse",
        "Copyright 2014 The Associated Press. All rights reserved.|Associated Press",
        "This article originally appeared on The Irish Times.|Irish Times",
      })
  void anEndLineIsACredit(String line, String agency) {
    assertThat(reader.read("a", BODY + "\n\n" + BODY + "\n\n" + line).layout().wire())
        .map(WireCredit::agency)
        .hasValue(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The chair told Reuters that the pier would close.",
        "Reuters reported that the pier would close.",
        "The Associated Press (AP) reported that the pier would close.",
        "According to AFP, the pier would close.",
        "A photo by Reuters showed the pier.",
        "The pier (AP) was closed.",
        "By CNBC. The Associated Press contributed to this report.",
      })
  void aMentionIsNoCredit(String words) {
    assertThat(reader.read("a", words + "\n\n" + BODY).layout().wire()).isEmpty();
    assertThat(reader.read("a", BODY + "\n\n" + BODY + "\n\n" + words).layout().wire()).isEmpty();
  }

  @Test
  void anAgencyAmongTheAuthorsIsACreditOutsideTheText() {
    Metadata by = Metadata.NONE.withAuthors(java.util.List.of("Associated Press"));
    WireCredit credit = reader.read("a", BODY, by).layout().wire().orElseThrow();
    assertThat(credit.agency()).isEqualTo("Associated Press");
    assertThat(credit.excerpt().span().isEmpty()).isTrue();
    Metadata from = Metadata.NONE.withOutlet(java.util.Optional.of("Reuters"));
    assertThat(reader.read("a", BODY, from).layout().wire())
        .map(WireCredit::agency)
        .hasValue("Reuters");
  }
}
