package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleEntityTaggerTest {

  private static List<String> entities(String text) {
    return Texts.analysis(text).entities().stream()
        .map(e -> e.kind().word() + " " + e.excerpt().words())
        .toList();
  }

  @Test
  void tellsPeopleOrganisationsAndPlacesApart() {
    assertThat(entities("On Friday Maria Lopez of Northwind Corp flew to Berlin."))
        .containsExactly(
            "date Friday", "person Maria Lopez", "organisation Northwind Corp", "place Berlin");
  }

  @Test
  void aTitleAndANationalityAreApartFromTheName() {
    assertThat(entities("They met Nigerian President Grace Bello and Senator Reed."))
        .containsExactly(
            "group Nigerian",
            "role President",
            "person Grace Bello",
            "role Senator",
            "person Reed");
  }

  @Test
  void aSurnameSeenBeforeIsThePerson() {
    assertThat(entities("We met Maria Lopez. Later Lopez left."))
        .containsExactly("person Maria Lopez", "person Lopez");
  }

  @Test
  void aPossessiveEndsTheName() {
    assertThat(entities("They like Peru's Andes.")).contains("place Peru");
  }

  @Test
  void theFirstWordOfASentenceIsNoNameByItself() {
    assertThat(entities("Nothing happened. However, it rained.")).isEmpty();
  }

  @Test
  void findsDatesTimesAndNumbers() {
    assertThat(
            entities(
                "It cost $3.5 million on February 24, 2015, at 5 p.m., two weeks ago, and 12%"
                    + " more since 2009."))
        .containsExactly(
            "number $3.5 million",
            "date February 24, 2015",
            "time 5 p.m.",
            "date two weeks ago",
            "number 12%",
            "date 2009");
  }

  @Test
  void mayAndMarchAreVerbsInSmallLetters() {
    assertThat(entities("They may march next week.")).containsExactly("date next week");
  }

  @Test
  void findsRolesAndOutlets() {
    assertThat(entities("The deputy prime minister told Reuters so."))
        .containsExactly("role deputy prime minister", "outlet Reuters");
  }
}
