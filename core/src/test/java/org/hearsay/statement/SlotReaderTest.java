package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.attribution.Roles;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotReaderTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 15);

  private final SlotReader slots = new SlotReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 100,000 rifles were lost | 90000 110000 rifle",
        "more than 200 new cranes | 200 400 crane",
        "between 11,000 and 16,000 dockers | 11000 16000 docker",
        "a debt of 27.6 billion dollars | 27550000000 27650000000 usd",
        "a fine of $1.5m | 1462500 1537500 usd",
        "a fine of £300 | 300 300 gbp",
        "a dozen ships sank | 12 12 ship",
        "hundreds of sailors came | 200 999 sailor",
        "tens of thousands of people fled | 20000 99000 person",
        "two of the three sources agree | 2 2 source",
        "three Reuters sources agree | 3 3 source",
        "two hundred and six women | 206 206 woman",
        "prices rose 4.5 per cent | 4.5 4.5 percent",
        "the 45-year-old captain | 45 45 age",
        "the oak is over 900 years old | 900 1800 age",
        "it lies 2 km away | 1500 2500 metre",
        "12 to 15 million barrels | 12000000 15375000 barrel",
        "killed ten ACTS fighters | 10 10 fighter",
      })
  void readsAmounts(String content, String amount) {
    assertThat(read(content).quantities()).map(SlotReaderTest::print).containsExactly(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the third ship sank",
        "it sank in 1987",
        "it sank on 3 May 2013",
        "it sank at 10:30 p.m.",
        "the boat ran on Windows 8",
        "one of them left",
        "he left two days ago",
        "Flight 19 was late",
      })
  void leavesOutOrdinalsDatesTimesAndNames(String content) {
    assertThat(read(content).quantities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it sank on February 24 | at 2021-02-24",
        "it sank on October 3 | at 2020-10-03",
        "it will sail on October 3 | at 2021-10-03",
        "it sank on Monday | at 2021-09-13",
        "it sails next Monday | at 2021-09-20",
        "it sank yesterday | at 2021-09-14",
        "it sank last week | at 2021-09-06/2021-09-12",
        "it sank in March | at 2021-03-01/2021-03-31",
        "it sank this year | at 2021-01-01/2021-12-31",
        "it sank two days ago | at 2021-09-13",
        "it sank on 3 May 2013 | at 2013-05-03",
        "it sank in 1987 | at 1987-01-01/1987-12-31",
        "it must sail by Friday | until 2021-09-10",
        "it sank after May 3 | after 2021-05-03",
        "it sank in early March 2020 | at 2020-03-01/2020-03-10",
      })
  void resolvesTimesAgainstThePublishedDay(String content, String time) {
    assertThat(read(content).times())
        .map(t -> t.relation().word() + " " + t.range().orElseThrow().edtf())
        .containsExactly(time);
  }

  @Test
  void anAnchorEventKeepsItsDay() {
    TimeReference time =
        read("it was shown to him shortly after the siege began on May 3").times().get(0);

    assertThat(time.relation()).isEqualTo(TimeReference.Relation.SHORTLY_AFTER);
    assertThat(time.anchor()).isEqualTo("the siege began");
    assertThat(time.range().orElseThrow().edtf()).isEqualTo("2021-05-03");
    assertThat(time.excerpt().words()).isEqualTo("shortly after the siege began on May 3");
  }

  @Test
  void anAmountBesideAnAnchorMovesItsDay() {
    TimeReference time =
        read("it was signed two days after the siege began on May 3").times().get(0);

    assertThat(time.range().orElseThrow().edtf()).isEqualTo("2021-05-05");
  }

  @Test
  void withoutAPublishedDayTheWordsStay() {
    TimeReference time =
        slots.read(roles("prior to the siege on Monday"), Optional.empty()).times().get(0);

    assertThat(time.range()).isEmpty();
    assertThat(time.anchor()).isEqualTo("the siege");
    assertThat(time.relation()).isEqualTo(TimeReference.Relation.BEFORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he signed the treaty | false signed",
        "he has not signed the treaty | true signed",
        "she is no longer in office | true no longer",
        "she is still mayor | false in office",
        "the two ports have drafted a treaty | false drafted",
        "the treaty was initialled at noon | false initialled",
        "the port suspended the treaty | false suspended",
        "the treaty is still in force | false in force",
        "the treaty has not yet come into force | true in force",
        "the deal was cancelled | false cancelled",
        "a preliminary agreement was at hand | false preliminary",
        "the captain is alive | false alive",
        "the crew that did not swim was safe | false",
        "the sea is calm, but it will not last | false",
      })
  void readsPolarityAndState(String content, String status) {
    Slots.Status read = read(content).status();

    assertThat((read.negated() + " " + read.state()).strip()).isEqualTo(status);
  }

  @Property
  void anyTextIsReadAndEveryExcerptIsItsOwnWords(@ForAll String before, @ForAll String behind) {
    String content = before + " 12 June 3,000 after the fall of May 5 " + behind;
    Slots read = read(content);

    for (Quantity amount : read.quantities()) {
      assertThat(content.substring(amount.excerpt().start(), amount.excerpt().end()))
          .isEqualTo(amount.excerpt().words());
    }
    for (TimeReference time : read.times()) {
      assertThat(content.substring(time.excerpt().start(), time.excerpt().end()))
          .isEqualTo(time.excerpt().words());
    }
  }

  @Property
  void anyDigitsAreRead(@ForAll int number, @ForAll int day) {
    assertThat(
            read(number + " " + day + " March " + day + ", " + number + " days ago 9999999 weeks"))
        .isEqualTo(
            read(number + " " + day + " March " + day + ", " + number + " days ago 9999999 weeks"));
  }

  private Slots read(String content) {
    return slots.read(roles(content), Optional.of(PUBLISHED));
  }

  private static Roles roles(String content) {
    return new Roles(
        Optional.empty(),
        Optional.empty(),
        List.of(new Excerpt(new Span(0, content.length()), content)));
  }

  private static String print(Quantity amount) {
    return number(amount.low()) + " " + number(amount.high()) + " " + amount.unit();
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%s", value);
  }
}
