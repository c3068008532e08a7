package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.PlainTextReader;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.RuleEntityTagger;
import org.hearsay.language.RuleRoleTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesOfTextTest {

  private static final String LEAD = "Three people familiar with the plan said the bridge was sold";

  private final LanguageReader language = new LanguageReader(new RuleEntityTagger());
  private final AttributionReader attributions = new AttributionReader(new RuleRoleTagger());
  private final SourceReader sources = new SourceReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two of the three people said it was old. | 2 of 3",
        "Two of the sources said it was old. | 2 of 3",
        "One of the people said it was old. | 1 of 3",
        "One driver said it was old. | 1",
      })
  void theWholeGroupIsCountedWhereTheTextHasCountedIt(String sentence, String size) {
    assertThat(read(LEAD + ".\n\n" + sentence)).last().extracting(this::size).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lamp trimmer, Ada Brown, said it was out. | Ada Brown | lamp trimmer",
        "The deputy of the mayor Ada Brown said it was out. | Ada Brown | deputy of the mayor",
        "The spokeswoman of the ministry Ulla Prow said it was out."
            + " | Ulla Prow | spokeswoman of the ministry",
      })
  void aNameBesideItsRoleIsAPerson(String text, String person, String role) {
    Speaker speaker = read(text).get(0).speaker();

    assertThat(speaker.kind()).isEqualTo(SourceKind.PERSON);
    assertThat(speaker.name()).isEqualTo(person);
    assertThat(speaker.profile().roles()).contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A third source, who heard of the sale from clerks, said it was over."
            + " | a third source > clerks",
        "Another, who learned of the sale from clerks, said it was over. | another > clerks",
        "A fourth person, who was told by drivers, said it was over. | a fourth person > drivers",
      })
  void whoeverSomebodyHasItFromIsTheRoot(String sentence, String chain) {
    assertThat(read(LEAD + ".\n\n" + sentence))
        .extracting(SourcesOfTextTest::chain)
        .contains(chain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"We will not sell,\" Ann Lee said, according to the Norvane Herald."
            + " | Norvane Herald > Ann Lee",
        "The bridge is shut, Ann Lee said, the Norvane Herald reports."
            + " | Norvane Herald > Ann Lee",
        "Drivers polled by Figmentor said it was shut. | Figmentor > drivers polled by Figmentor",
        "The Norvane Herald, citing two officials, reported that it was shut."
            + " | Norvane Herald > two officials",
      })
  void whoPassesItOnStandsInTheChain(String sentence, String chain) {
    assertThat(read(sentence)).extracting(SourcesOfTextTest::chain).contains(chain);
  }

  @Test
  void aParagraphThatEndsOpenCarriesTheNext() {
    assertThat(
            read(
                "The bridge has a history, as the Norvane Herald explains:\n\nAnn Lee said that it"
                    + " was built by monks."))
        .last()
        .extracting(SourcesOfTextTest::chain)
        .isEqualTo("Norvane Herald > Ann Lee");
  }

  @Test
  void aMediumOfOnesOwnEndsWhatWasTold() {
    assertThat(
            read(
                "Ann Lee told the Norvane Herald that it was shut.\n\nIn a statement, Ann Lee said"
                    + " that it was open."))
        .last()
        .extracting(SourcesOfTextTest::chain)
        .isEqualTo("Ann Lee");
  }

  @Test
  void whoHearsayIsAboutIsNoSource() {
    assertThat(read("The firm is said to be for sale."))
        .allSatisfy(s -> assertThat(s.speaker().name()).isEqualTo(Speaker.UNSPECIFIED));
  }

  @Test
  void aSurnameTurnedIntoAPeopleIsOfferedAsThePerson() {
    List<Sourced> all =
        read("Mayor Ivan Kozlar denied it.\n\nThe Cozlars claimed that the bridge was shut.");
    assertThat(all).last().extracting(s -> s.speaker().name()).isEqualTo("Ivan Kozlar");
    assertThat(all)
        .last()
        .extracting(s -> s.speaker().profile().basis().by())
        .isEqualTo("garbled-name");
    assertThat(all.get(0).speaker().profile().basis().by()).isNotEqualTo("garbled-name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The site's editors said it was shut. | OUTLET",
        "According to a ministry official, it was shut. | OFFICE",
        "A Kurdish official said it was shut. | UNNAMED",
        "Norvanians who live there said it was shut. | UNNAMED",
        "The Minister for Dams said it was shut. | UNNAMED",
      })
  void kindsFollowTheGuidelines(String text, SourceKind kind) {
    assertThat(read(LEAD + ".\n\n" + text))
        .last()
        .extracting(s -> s.speaker().kind())
        .isEqualTo(kind);
  }

  @Test
  void aReportThatSomebodyWasHandedCarriesNothing() {
    assertThat(
            read(
                "The mayor was handed a report that warned of cracks, three people familiar with"
                    + " the plan said.\n\nTwo of the people said she sent it back."))
        .last()
        .extracting(SourcesOfTextTest::chain)
        .isEqualTo("two of the people");
  }

  @Test
  void theFirstWordOfAnAgencyStandsForIt() {
    assertThat(
            read(
                "The Tidewater News Agency reported that the bridge was sold.\n\nA clerk told"
                    + " Tidewater that the price was low."))
        .last()
        .extracting(s -> s.via().size())
        .isEqualTo(1);
  }

  private static String chain(Sourced sourced) {
    StringBuilder chain = new StringBuilder();
    sourced.via().forEach(h -> chain.append(h.name()).append(" > "));
    return chain + sourced.speaker().name();
  }

  private List<Sourced> read(String text) {
    Analysis analysis = language.read(new PlainTextReader().read("test", text));
    return sources.read(analysis, attributions.read(analysis));
  }

  private String size(Sourced sourced) {
    return sourced
        .speaker()
        .size()
        .map(s -> s.n().orElse(0) + (s.of().isPresent() ? " of " + s.of().getAsInt() : ""))
        .orElse("-");
  }
}
