package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceReaderTest {

  private static List<String> via(Sourced sourced) {
    return sourced.via().stream().map(Hop::name).toList();
  }

  @Test
  void roleBeforeAndBehindGoToOnePersonWithAllLaterNames() {
    List<Sourced> all =
        Told.in(
                "The deputy mayor of Harlow, Nora Whitfield, who runs the port, said it would close."
                    + " Whitfield said ships had left. She added that more would. The deputy mayor"
                    + " said no more.")
            .says("The deputy mayor of Harlow, Nora Whitfield,", "said")
            .says("Whitfield", "said")
            .says("She", "added")
            .says("The deputy mayor", "said")
            .read();
    assertThat(all).extracting(s -> s.speaker().name()).containsOnly("Nora Whitfield");
    assertThat(all).extracting(s -> s.speaker().kind()).containsOnly(SourceKind.PERSON);
    assertThat(all.get(0).speaker().profile().roles()).contains("deputy mayor of Harlow");
    assertThat(all.get(0).speaker().profile().mentions()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(all.get(0).speaker().profile().aliases()).contains("Whitfield");
  }

  @Test
  void pronounsFollowGender() {
    Sourced he =
        Told.in("Carla Mendes met Tom Hale on Friday. He said the talks went well.")
            .says("He", "said")
            .last();
    assertThat(he.speaker().name()).isEqualTo("Tom Hale");
    assertThat(he.speaker().profile().basis().by()).isEqualTo("pronoun");
  }

  @Test
  void anOwnerIsNotWhoSpeaksNext() {
    Sourced he =
        Told.in("Brown's aide, Peter Stone, spoke first. He said the plan was dead.")
            .says("He", "said")
            .last();
    assertThat(he.speaker().name()).isEqualTo("Peter Stone");
  }

  @ParameterizedTest
  @CsvSource({
    "two of the three sources, 2, 3",
    "a third source, 1, ",
    "two officials, 2, ",
    "a dozen people familiar with the talks, 12, ",
    "one of five witnesses, 1, 5",
    "a person close to the board, 1, ",
    "both insiders, 2, "
  })
  void sizesAreRead(String source, Integer n, Integer of) {
    Sourced sourced = Told.in(source + " said so.").says(source, "said").last();
    GroupSize size = sourced.speaker().size().orElseThrow();
    assertThat(size.n().getAsInt()).isEqualTo(n);
    assertThat(size.of().isPresent() ? Integer.valueOf(size.of().getAsInt()) : null).isEqualTo(of);
    assertThat(sourced.speaker().kind()).isEqualTo(SourceKind.UNNAMED);
  }

  @ParameterizedTest
  @CsvSource({
    "Several people briefed on the plan, UNNAMED",
    "Many people, PUBLIC",
    "Critics, PUBLIC",
    "those who saw it, PUBLIC",
    "a police spokesman, OFFICE",
    "Lee's spokeswoman, OFFICE",
    "the White House, OFFICE",
    "the Ministry of Fisheries, OFFICE",
    "Harlow Bank, ORGANISATION",
    "the company, ORGANISATION",
    "a court filing, DOCUMENT",
    "a police report, DOCUMENT",
    "the BBC, OUTLET",
    "the paper, OUTLET",
    "a 40-second video showing the crash, MEDIA_ARTEFACT",
    "a tweet, SOCIAL_MEDIA",
    "local folklore, OTHER",
    "Judith Okafor of the Institute for Soil, PERSON",
    "Harlow Bank analyst Piet de Vries, PERSON",
    "an agent named Tim, PERSON"
  })
  void kindsAreRead(String source, SourceKind kind) {
    Sourced sourced = Told.in("Yesterday " + source + " said so.").says(source, "said").last();
    assertThat(sourced.speaker().kind()).isEqualTo(kind);
  }

  @Test
  void titlesBeforeANameAreRolesAndNotPartOfIt() {
    Speaker speaker =
        Told.in("Harlow Bank analyst Piet de Vries said so.")
            .says("Harlow Bank analyst Piet de Vries", "said")
            .last()
            .speaker();
    assertThat(speaker.name()).isEqualTo("Piet de Vries");
    assertThat(speaker.profile().roles()).containsExactly("Harlow Bank analyst");
  }

  @Test
  void surnameThatIsARoleIsThePerson() {
    Sourced hunter =
        Told.in("Rep. Dana Hunter spoke. Hunter said the bill was dead.")
            .says("Hunter", "said")
            .last();
    assertThat(hunter.speaker().name()).isEqualTo("Dana Hunter");
  }

  @Test
  void shortFormAndFullNameOfABodyAreOne() {
    List<Sourced> all =
        Told.in("DFS denied it. The Department of Foreign Supplies said no grain had left.")
            .says("DFS", "denied")
            .says("The Department of Foreign Supplies", "said")
            .read();
    assertThat(all.get(0).speaker().name()).isEqualTo(all.get(1).speaker().name());
  }

  @Test
  void groupsKeepTheirOutletThroughTheArticle() {
    List<Sourced> all =
        Told.in(
                "Reuters reported on Monday, citing three officials, that the dam had failed. The"
                    + " officials said repairs had stopped. One of the officials said it was too"
                    + " late.")
            .says("Reuters", "reported")
            .says("three officials", "citing")
            .says("The officials", "said")
            .says("One of the officials", "said")
            .read();
    assertThat(via(all.get(0))).isEmpty();
    assertThat(all.subList(1, 4)).allSatisfy(s -> assertThat(via(s)).containsExactly("Reuters"));
    assertThat(all.get(3).speaker().size())
        .contains(new GroupSize(OptionalInt.of(1), OptionalInt.of(3)));
  }

  @Test
  void sourcesThatAreNamedLaterAreTheSameGroup() {
    List<Sourced> all =
        Told.in(
                "The sources said the deal was near.\nAccording to two of the three Reuters"
                    + " sources, it fell apart.")
            .says("The sources", "said")
            .says("two of the three Reuters sources", "According to")
            .read();
    assertThat(all).allSatisfy(s -> assertThat(via(s)).containsExactly("Reuters"));
  }

  @Test
  void whoIsToldStandsInTheChain() {
    List<Sourced> all =
        Told.in(
                "In an interview with the BBC, Nora Whitfield said the port would close. Tom Hale"
                    + " told The Riverpost that it would not.")
            .says("Nora Whitfield", "said")
            .says("Tom Hale", "told")
            .read();
    assertThat(via(all.get(0))).containsExactly("BBC");
    assertThat(via(all.get(1))).containsExactly("The Riverpost");
    assertThat(all.get(1).via().get(0).words()).isPresent();
  }

  @Test
  void nestedSpeakersMakeChainsOfAnyDepth() {
    List<Sourced> all =
        Told.in(
                "Reuters reported that Nora Whitfield said that Tom Hale had told her that a pilot"
                    + " believed the ship was lost.")
            .says("Reuters", "reported")
            .says("Nora Whitfield", "said", 0)
            .says("Tom Hale", "told", 1)
            .says("a pilot", "believed", 2)
            .read();
    assertThat(via(all.get(3))).containsExactly("Reuters", "Nora Whitfield", "Tom Hale");
  }

  @Test
  void behindASourceWhoHeardItStandWhoToldIt() {
    Sourced third =
        Told.in(
                "Reuters reported that a fourth source who heard of the order from people close to"
                    + " the minister said it was never signed.")
            .says("Reuters", "reported")
            .says("a fourth source", "said", 0)
            .last();
    assertThat(third.speaker().name()).startsWith("people close to the minister");
    assertThat(via(third)).containsExactly("Reuters", "a fourth source");
  }

  @Test
  void quotingIsNotBeingQuoted() {
    List<Sourced> all =
        Told.in("AFP quoted Nora Whitfield as saying the port was shut.")
            .says("AFP", "quoted")
            .says("Nora Whitfield", "saying")
            .read();
    assertThat(via(all.get(0))).isEmpty();
    assertThat(via(all.get(1))).containsExactly("Agence France-Presse");
  }

  @Test
  void sentencesRunTogetherLeaveThePronoun() {
    Sourced he =
        Told.in("Tom Hale met officials of Norland. They agreed with Norland He said it was over.")
            .says("Norland He", "said")
            .last();
    assertThat(he.speaker().name()).isEqualTo("Tom Hale");
  }

  @Test
  void noSourceIsUnspecified() {
    Sourced none = Told.in("  reportedly said.").says("  ", "reportedly").last();
    assertThat(none.speaker().name()).isEqualTo(Speaker.UNSPECIFIED);
    assertThat(none.speaker().kind()).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void spokesmenOfTwoBodiesAreTwo() {
    List<Sourced> all =
        Told.in("Lee's spokesman denied it. A bank spokesman said nothing.")
            .says("Lee's spokesman", "denied")
            .says("A bank spokesman", "said")
            .read();
    assertThat(all.get(0).speaker()).isNotEqualTo(all.get(1).speaker());
  }
}
