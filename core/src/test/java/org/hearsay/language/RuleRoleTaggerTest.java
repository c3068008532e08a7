package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRoleTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said that the bridge would close.; that-clause: The mayor | said | that the bridge would close
          The mayor told the Herald that the bridge was old.; that-clause: The mayor | told the Herald | that the bridge was old
          The mayor said the bridge would close.; bare-clause: The mayor | said | the bridge would close
          The bridge would close, the mayor said.; clause-tag-after: the mayor | said | The bridge would close
          The bridge would close, said Ada Brown, the mayor.; clause-tag-inverted: Ada Brown, the mayor | said | The bridge would close
          "It will close," Ada Brown said.; quote-tag-after: Ada Brown | said | "It will close,"
          "Will it close?" Brown asked.; quote-tag-after: Brown | asked | "Will it close?"
          “It will close,” said Ada Brown, the mayor.; quote-tag-inverted: Ada Brown, the mayor | said | “It will close,”
          "It will close," Brown said. "It is old."; quote-tag-after: Brown | said | "It will close," / "It is old."
          According to Brown, the bridge will close.; according-to: Brown | According to | the bridge will close
          The bridge will close, according to the mayor.; according-to: the mayor | according to | The bridge will close
          The bridge has reportedly been closed.; adverb-hearsay: - | reportedly | The bridge has / been closed
          The bridge is expected to close in May.; passive-hearsay: - | is expected | The bridge / to close in May
          It was claimed that the bridge had closed.; impersonal: - | It was claimed | that the bridge had closed
          Brown's claim that the bridge is safe was met with laughter.; nominal-cue: Brown's | claim | that the bridge is safe
          The mayor declined to comment.; refusal: The mayor | declined to comment | -
          The firm did not respond to a request for comment.; refusal: The firm | did not respond to a request for comment | -
          The owner could not be reached.; refusal: The owner | could not be reached | -
          The ministry would neither confirm nor deny the purchase.; refusal: The ministry | would neither confirm nor deny | the purchase
          Brown accused the builder of negligence.; object-complement: Brown | accused | the builder of negligence
          The mayor urged drivers to take the ferry.; object-infinitive: The mayor | urged | drivers to take the ferry
          Brown denied the report.; noun-object: Brown | denied | the report
          The town's mayor, Ada Brown, on Friday denied that the bridge had closed.; that-clause: The town's mayor, Ada Brown, | denied | that the bridge had closed
          Brown, on Friday, said the bridge would close.; bare-clause: Brown | said | the bridge would close
          Ada Brown late Friday said the bridge would close.; bare-clause: Ada Brown | said | the bridge would close
          The mayor on May 3 told the Herald that the bridge was old.; that-clause: The mayor | told the Herald | that the bridge was old
          The builder last week said that the bridge would close.; that-clause: The builder | said | that the bridge would close
          Ada May said the bridge would close.; bare-clause: Ada May | said | the bridge would close
          “I hurt my ankle,” the builder was quoted as saying, adding that he would rest.; passive-hearsay: the builder | was quoted as saying | “I hurt my ankle,”
          “It is safe,” said the narrator of a film called “The Old Bridge,” on Monday.; quote-tag-inverted: the narrator of a film called “The Old Bridge,” | said | “It is safe,”
          Brown told a meeting in the capital, Elmton: “The bridge is safe.”; quote-colon: Brown | told a meeting in the capital, Elmton | “The bridge is safe.”
          Brown told the Herald, her old paper, that the bridge was safe.; that-clause: Brown | told the Herald, her old paper | that the bridge was safe
          The bridge has been seen as a danger.; passive-hearsay: - | has been seen as | The bridge / a danger
          He gave no date, even claiming not to have met the builder.; infinitive: He | claiming | not to have met the builder
          The bridge is closed, said the Herald, which cited two officials.; according-to: two officials | cited | The bridge is closed
          He stayed away, causing speculation about his health.; nominal-cue: - | speculation about | his health
          The report that the town has closed the bridge comes late.; nominal-cue: The report | report | that the town has closed the bridge
          Rumours began to spread online that the bridge had closed.; nominal-cue: - | Rumours began to spread online | that the bridge had closed
          The photo was posted online by a builder.; passive-hearsay: a builder | was posted online by | The photo
          He also, however, said that the bridge was old.; that-clause: He also, however, | said | that the bridge was old
          Reports claimed the builder, known for his bridges, was ill.; bare-clause: Reports | claimed | the builder, known for his bridges, was ill
          The firm, which allegedly cheated the town, was closed.; adverb-hearsay: - | allegedly | The firm / cheated the town
          """)
  void readsTheShapesOfReporting(String text, String expected) {
    assertThat(Texts.roles(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ELMTON, June 3 (Reuters) -",
        "ELMTON (Reuters)",
        "Elmton, Norland (AP) --",
        "(AFP) -",
        "ELMTON, May 2 —",
        "ELMTON, Norland —",
      })
  void aDatelineIsPartOfNoContent(String dateline) {
    assertThat(Texts.roles(dateline + " The bridge was closed, two drivers said."))
        .containsExactly("clause-tag-after: two drivers | said | The bridge was closed");
  }

  @Test
  void aNameWithBracketsIsNoDateline() {
    assertThat(Texts.roles("The Elmton Harbour Board (EHB) said the bridge was closed."))
        .containsExactly(
            "bare-clause: The Elmton Harbour Board (EHB) | said | the bridge was closed");
  }

  @Test
  void takesAppositionsIntoTheSource() {
    assertThat(Texts.roles("Ada Brown, the mayor of Elmton, said the bridge would close."))
        .containsExactly(
            "bare-clause: Ada Brown, the mayor of Elmton, | said | the bridge would close");
  }

  @Test
  void takesARelativeClauseIntoTheSource() {
    assertThat(Texts.roles("The mayor, who took office in May, said the bridge would close."))
        .containsExactly(
            "bare-clause: The mayor, who took office in May, | said | the bridge would close");
  }

  @Test
  void giveTheAntecedentAsTheSourceOfARelativeClause() {
    assertThat(Texts.roles("The prize went to Brown, who said she was tired."))
        .anyMatch(group -> group.endsWith("Brown | said | she was tired"));
  }

  @Test
  void findsOneGroupForEachOfTwoNestedSpeakers() {
    assertThat(Texts.roles("Brown said that the builder had told her that the deck was rotten."))
        .containsExactlyInAnyOrder(
            "that-clause: Brown | said | that the builder had told her that the deck was rotten",
            "that-clause: the builder | had told her | that the deck was rotten");
  }

  @Test
  void findsReportingInsideQuotations() {
    assertThat(Texts.roles("\"The builder told us that the deck was rotten,\" Brown said."))
        .contains("that-clause: The builder | told us | that the deck was rotten");
  }

  @Test
  void aQuotationInItsOwnParagraphGoesOnWithTheLastSpeaker() {
    assertThat(Texts.roles("\"It is old,\" Brown said.\n\n\"We cannot mend it this year.\""))
        .containsExactly(
            "quote-tag-after: Brown | said | \"It is old,\" / \"We cannot mend it this year.\"");
  }

  @Test
  void aQuotationWithoutAnySpeakerFloats() {
    assertThat(Texts.roles("A bridge is closed.\n\n\"I think it fell down in the night\""))
        .containsExactly("quote-floating: - | - | \"I think it fell down in the night\"");
  }

  @Test
  void aSharedSubjectSpeaksTwice() {
    assertThat(Texts.roles("Brown said the bridge was old, adding that it leaked."))
        .containsExactly(
            "bare-clause: Brown | said | the bridge was old",
            "that-clause: Brown | adding | that it leaked");
  }

  @Test
  void readsTheShortFormsOfHeadings() {
    assertThat(Texts.roles("Mayor Brown: Old bridge will close\n\nThe bridge is old."))
        .anyMatch(group -> group.startsWith("heading-colon: Mayor Brown | : |"));
    assertThat(Texts.roles("Elmton to close old bridge, report says\n\nThe bridge is old."))
        .contains("heading-tag: report | says | Elmton to close old bridge");
  }

  @Test
  void reportsNothingWhereNobodySpeaks() {
    assertThat(Texts.roles("The bridge closed in May. It rained. He went to the claims office."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Despite the truce, suspected rebels continued to attack villages.",
        "The town had a difficult time identifying a builder for it.",
        "The watch tracks heart activity, stress levels and steps.",
        "The mayor rejected the agreement.",
      })
  void verbsThatServeAsAdjectivesAndNounsAreNoCues(String text) {
    assertThat(Texts.roles("It rained.\n" + text)).isEmpty();
  }

  @Test
  void aPlainParagraphBehindAColonIsWhatIsSaid() {
    assertThat(Texts.roles("The clerk then told the builder:\n\nThe bridge is old. Use the ferry."))
        .containsExactly(
            "quote-colon: The clerk | then told the builder | The bridge is old. Use the ferry.");
  }

  @Test
  void aSentenceRunIntoTheNextIsReadApart() {
    assertThat(Texts.roles("They made concessions.Reuters reported that talks would resume."))
        .containsExactly("that-clause: Reuters | reported | that talks would resume");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “It fell down. We saw it on the way– said one of the workers.; quote-tag-inverted: one of the workers | said | “It fell down. We saw it on the way
          “It fell down in the night” — Ada Brown; quote-signed: Ada Brown | — | “It fell down in the night”
          The bridge, Brown said, was old.; clause-tag-after: Brown | said | The bridge / was old
          Brown is confident that the bridge is safe.; adjective-cue: Brown | is confident | that the bridge is safe
          The Herald quoted Brown as saying that the bridge fell.; quoted-as: Brown | saying | that the bridge fell
          Reed, who learned of the plan from two clerks, left.; learned-from: two clerks | learned of | the plan
          Brown said the bridge would close, but drivers used it.; bare-clause: Brown | said | the bridge would close
          It's thought that the bridge fell.; impersonal: - | It's thought | that the bridge fell
          They've said that the bridge fell.; that-clause: They | 've said | that the bridge fell
          """)
  void readsTheRarerShapes(String text, String expected) {
    assertThat(Texts.roles("It rained.\n" + text)).contains(expected);
  }

  @Test
  @Timeout(60)
  void oneEndlessLineOfCuesIsReadInLinearTime() {
    assertThat(Texts.groups("he said that ".repeat(80_000))).isNotEmpty();
    assertThat(Texts.groups("“word, ".repeat(80_000))).isEmpty();
    assertThat(Texts.groups("according to the man who said, ".repeat(30_000))).isNotNull();
  }
}
