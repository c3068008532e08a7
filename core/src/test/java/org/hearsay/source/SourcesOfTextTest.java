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
