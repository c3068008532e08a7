package org.hearsay.app.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** How expected words are compared. */
final class WordsTest {

  @Test
  void findsWordsOverLineEndsAndQuotationMarks() {
    assertThat(Words.places("He said:\n“It's  over”, and left.", "\"It's over\","))
        .containsExactly(new Span(9, 22));
  }

  @Test
  void findsEveryPlace() {
    assertThat(Words.places("she said, she said", "she")).hasSize(2);
  }

  @Test
  void anEllipsisStandsForTheShortestStretch() {
    String text = "first of all, then last of all, then last again";
    assertThat(Words.places(text, "first … last").get(0)).isEqualTo(new Span(0, 23));
  }

  @Test
  void aSubsetOfTheWordsIsAlikeAndAnotherNameIsNot() {
    assertThat(Words.alike("Norvane", "the Norvane news agency")).isTrue();
    assertThat(Words.alike("two of the three sources", "the engineers in the room")).isFalse();
    assertThat(Words.alike("a clerk", "")).isFalse();
    assertThat(Words.alike("", "")).isTrue();
  }

  @Test
  void theSameWordsAreTheSameWithoutArticleAndCase() {
    assertThat(Words.same("The Lantern", "lantern")).isTrue();
    assertThat(Words.same("Olen Tatarin", "Tatarin")).isFalse();
  }

  @Test
  void coverageCountsLongWordsOnly() {
    assertThat(Words.coverage("the minister was handed a report", "minister saw the report"))
        .isEqualTo(2.0 / 3);
  }
}
