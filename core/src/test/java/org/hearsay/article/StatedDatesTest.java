package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-03-12|2021-03-12",
        "2021-03-12T09:30:00+01:00|2021-03-12T09:30+01:00",
        "2021-03-12T09:30:00.123Z|2021-03-12T09:30Z",
        "2021-03-12 09:30|2021-03-12",
        "20210312|2021-03-12",
        "2021/03/12|2021-03-12",
        "Fri, 12 Mar 2021 10:00:00 GMT|2021-03-12T10:00Z",
        "March 12, 2021|2021-03-12",
        "Mar. 12th, 2021|2021-03-12",
        "12 March 2021|2021-03-12",
        "12.03.2021|2021-03-12",
        "25/03/2021|2021-03-25",
        "03/25/2021|2021-03-25",
      })
  void readsDatesAsPagesWriteThem(String words, String iso) {
    assertThat(StatedDates.find(words, "test")).map(StatedDate::iso).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2021", "March 12", "12:30", "", "the year 2021", "1.2.3.2021"})
  void takesNothingThatIsNoClearDate(String words) {
    assertThat(StatedDates.find(words, "test")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000-01-01", "2021-02-30", "2021-13-01", "9999-01-01", "0001-01-01T00:00:00Z"})
  void knowsImpossibleDates(String words) {
    assertThat(StatedDates.read(words, "test")).isInstanceOf(StatedDates.Reading.Impossible.class);
  }
}
