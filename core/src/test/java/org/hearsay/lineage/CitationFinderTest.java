package org.hearsay.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Metadata;
import org.junit.jupiter.api.Test;

class CitationFinderTest {

  private final CitationFinder finder = new CitationFinder();

  @Test
  void findsTheUsualWaysOfCrediting() {
    assertThat(outlets("The tunnel will be shut, according to a report in The Guardian."))
        .containsExactly("Guardian");
    assertThat(outlets("The tunnel will be shut, the Wall Street Journal reported on Sunday."))
        .containsExactly("Wall Street Journal");
    assertThat(outlets("\"It is shut,\" the minister told the BBC.")).containsExactly("BBC");
    assertThat(outlets("The tunnel is to be shut [via TechCrunch].")).containsExactly("TechCrunch");
    assertThat(outlets("Reuters' correspondent Ana Bell wrote that the tunnel was shut."))
        .containsExactly("Reuters");
  }

  @Test
  void findsOutletsThatTheTextItselfIntroduces() {
    assertThat(outlets("The tunnel is shut, according to a news site called Harbour Eye."))
        .containsExactly("Harbour Eye");
    assertThat(outlets("The website al-Nur reported that the tunnel is shut."))
        .containsExactly("al-Nur");
    assertThat(outlets("Harbour Eye, a local news site, reported that the tunnel is shut."))
        .containsExactly("Harbour Eye");
    assertThat(outlets("The school opened a website Monday. Its newspaper, Owl Leaf, is free."))
        .isEmpty();
  }

  @Test
  void findsWhoWasOnAirThatDay() {
    assertThat(outlets("The minister said on CNN Wednesday evening that the tunnel is shut."))
        .containsExactly("CNN");
  }

  @Test
  void keepsTheCreditingWords() {
    CitedOutlet cited =
        finder
            .find(Texts.reading("a", "It is shut, according to a report in The Guardian."))
            .get(0);

    assertThat(cited.excerpt().words()).isEqualTo("according to a report in The Guardian");
    assertThat(cited.excerpt().start()).isEqualTo(12);
  }

  @Test
  void creditsEachNameOfAList() {
    assertThat(outlets("The tunnel is shut, according to CNBC and the Wall Street Journal."))
        .containsExactly("CNBC", "Wall Street Journal");
  }

  @Test
  void creditsTheOneThatWasFirst() {
    assertThat(outlets("CNBC (subscription required) was first to report the sale."))
        .containsExactly("CNBC");
  }

  @Test
  void doesNotTakeAMentionForACredit() {
    assertThat(outlets("She worked at Reuters for ten years before she joined the ministry."))
        .isEmpty();
  }

  @Test
  void leavesOutThePagesOwnOutletAndItsAgency() {
    String text = "\"It is shut,\" the minister told Reuters. The BBC reported the same.";
    Metadata bbc = Metadata.NONE.withOutlet(Optional.of("BBC"));

    assertThat(finder.find(Texts.reading("a", text, bbc)))
        .extracting(CitedOutlet::outlet)
        .containsExactly("Reuters");
    assertThat(finder.find(Texts.wire("a", text, "Reuters")))
        .extracting(CitedOutlet::outlet)
        .containsExactly("BBC");
  }

  @Test
  void endsOnALineWithoutEnd() {
    String text = "according to the ".repeat(20_000) + "BBC";

    assertThat(outlets(text)).containsExactly("BBC");
  }

  private List<String> outlets(String text) {
    return finder.find(Texts.reading("a", text)).stream().map(CitedOutlet::outlet).toList();
  }
}
