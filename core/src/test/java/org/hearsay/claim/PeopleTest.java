package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Act;
import org.hearsay.lineage.Lineage;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

final class PeopleTest {

  private static final Speaker FULL = Readings.speaker("Nadia Brandt", SourceKind.PERSON);

  private static Statement by(Speaker speaker) {
    return reading("x", speaker).statements().get(0);
  }

  private static ArticleReading reading(String id, Speaker speaker) {
    return Readings.of(id, "Somebody said that the bridge is safe.")
        .says(speaker, Act.STATE, "said", "that the bridge is safe")
        .reading();
  }

  private static String resolved(String name, SourceKind kind, Speaker... known) {
    List<ArticleReading> readings = new java.util.ArrayList<>();
    for (Speaker speaker : known) {
      readings.add(reading("r" + readings.size(), speaker));
    }
    People people = People.of(Propositions.of(readings, Lineage.NONE).statements());
    return people.speaker(by(Readings.speaker(name, kind))).name();
  }

  @Test
  void aSurnameIsThePersonWhomAnotherPageNamesInFull() {
    assertThat(resolved("Brandt", SourceKind.ORGANISATION, FULL)).isEqualTo("Nadia Brandt");
  }

  @Test
  void aSurnameOfTwoPeopleIsNeither() {
    Speaker other = Readings.speaker("Otto Brandt", SourceKind.PERSON);
    assertThat(resolved("Brandt", SourceKind.PERSON, FULL, other)).isEqualTo("Brandt");
  }

  @Test
  void aTitleInFrontIsNoPartOfTheName() {
    assertThat(resolved("spokeswoman of the ministry Nadia Brandt", SourceKind.OFFICE, FULL))
        .isEqualTo("Nadia Brandt");
  }

  @Test
  void theSpeakerForAPersonOrHerOfficeIsNotThatPerson() {
    assertThat(resolved("a spokesman for Nadia Brandt", SourceKind.OFFICE, FULL))
        .isEqualTo("a spokesman for Nadia Brandt");
    assertThat(resolved("office of President Nadia Brandt", SourceKind.OFFICE, FULL))
        .isEqualTo("office of President Nadia Brandt");
  }

  @Test
  void anOutletIsNoPerson() {
    assertThat(resolved("Brandt", SourceKind.OUTLET, FULL)).isEqualTo("Brandt");
  }
}
