package org.hearsay.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hearsay.article.Metadata;
import org.hearsay.article.ParagraphKind;
import org.hearsay.article.StatedDate;
import org.hearsay.lineage.Derivation.Direction;
import org.hearsay.lineage.Derivation.Level;
import org.hearsay.statement.ArticleReading;
import org.junit.jupiter.api.Test;

class LineageFinderTest {

  private final LineageFinder finder = new LineageFinder();

  @Test
  void findsNothingInUnrelatedArticles() {
    Lineage lineage =
        finder.find(List.of(Texts.reading("a", Texts.HARBOUR), Texts.reading("b", Texts.SCHOOL)));

    assertThat(lineage).isEqualTo(Lineage.NONE);
  }

  @Test
  void findsAnEditedCopyAndShowsTheWordsInBoth() {
    String edited =
        Texts.HARBOUR.replace("on Tuesday", "yesterday").replace("five months", "half a year");

    Lineage lineage =
        finder.find(List.of(Texts.reading("b", edited), Texts.reading("a", Texts.HARBOUR)));

    assertThat(lineage.families()).extracting(CopyFamily::ids).containsExactly(List.of("a", "b"));
    Derivation pair = lineage.derivations().get(0);
    assertThat(pair.verdict().level()).isEqualTo(Level.WHOLLY);
    assertThat(pair.verdict().direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(pair.overlap().passages())
        .allSatisfy(
            p -> {
              assertThat(Texts.HARBOUR).contains(p.inA().words());
              assertThat(edited.substring(p.inB().start(), p.inB().end()))
                  .isEqualTo(p.inB().words());
            });
  }

  @Test
  void findsAPassageEmbeddedInAnotherArticle() {
    String embedded =
        Texts.SCHOOL
            + Texts.HARBOUR.lines().limit(3).reduce("", (x, y) -> x + y + "\n")
            + Texts.random(7, 200);

    Lineage lineage =
        finder.find(List.of(Texts.reading("a", Texts.HARBOUR), Texts.reading("b", embedded)));

    assertThat(lineage.families()).isEmpty();
    assertThat(lineage.derivations())
        .singleElement()
        .satisfies(d -> assertThat(d.verdict().level()).isEqualTo(Level.PARTIALLY));
  }

  @Test
  void leavesOutWhatBothQuote() {
    String quote =
        "\"We shall not rest until every single family in this town has clean water again, and if"
            + " that takes the whole of the coming year then it takes the whole of the coming year,"
            + " because nobody here has forgotten what was promised to them,\" the mayor said.\n";

    Lineage lineage =
        finder.find(
            List.of(
                Texts.reading("a", Texts.HARBOUR + quote),
                Texts.reading("b", Texts.SCHOOL + quote)));

    assertThat(lineage.derivations()).isEmpty();
  }

  @Test
  void takesTheQuotingTextAsTheLaterOne() {
    String quoting = Texts.SCHOOL + "“" + Texts.HARBOUR.strip().replace('\n', ' ') + "”\n";

    Lineage lineage =
        finder.find(List.of(Texts.reading("a", quoting), Texts.reading("b", Texts.HARBOUR)));

    assertThat(lineage.derivations())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.verdict().direction()).isEqualTo(Direction.B_TO_A);
              assertThat(d.verdict().basis().by()).isEqualTo("quotes-text");
              assertThat(d.verdict().reasons()).hasSize(2);
            });
  }

  @Test
  void takesTheAgencysTextAsTheSourceOfThePageThatCreditsTheAgency() {
    String crediting = Texts.HARBOUR + "The board's plan was first reported by Reuters.\n";

    Lineage lineage =
        finder.find(
            List.of(Texts.reading("a", crediting), Texts.wire("b", Texts.HARBOUR, "Reuters")));

    assertThat(lineage.derivations())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.verdict().direction()).isEqualTo(Direction.B_TO_A);
              assertThat(d.verdict().basis().by()).isEqualTo("credits-outlet");
            });
  }

  @Test
  void takesThePageThatWasToldAsTheSourceOfThePageThatSaysItReported() {
    String own = Texts.HARBOUR + "\"It had to be done,\" the chair told The Guardian.\n";
    String other = Texts.SCHOOL + Texts.HARBOUR + "The Guardian reported the plan on Friday.\n";

    Lineage lineage = finder.find(List.of(Texts.reading("a", other), Texts.reading("b", own)));

    assertThat(lineage.derivations())
        .singleElement()
        .satisfies(d -> assertThat(d.verdict().direction()).isEqualTo(Direction.B_TO_A));
  }

  @Test
  void comparesOnlyWhatIsReporting() {
    String box =
        "Sign up for the morning letter of this newspaper and get the day's most important stories,"
            + " the weather on the coast and a puzzle for the whole family in your mailbox at six\n";

    Lineage lineage =
        finder.find(
            List.of(
                Texts.endingWith("a", Texts.HARBOUR + box, ParagraphKind.OTHER),
                Texts.endingWith("b", Texts.SCHOOL + box, ParagraphKind.OTHER)));

    assertThat(lineage.derivations()).isEmpty();
  }

  @Test
  void trustsMomentsButNotASingleDay() {
    assertThat(direction(moment("2021-05-01T10:00Z"), moment("2021-05-01T08:00Z")))
        .isEqualTo(Direction.B_TO_A);
    assertThat(direction(day("2021-05-01"), day("2021-05-02"))).isEqualTo(Direction.UNKNOWN);
    assertThat(direction(day("2021-05-01"), day("2021-05-04"))).isEqualTo(Direction.A_TO_B);
  }

  private Direction direction(StatedDate a, StatedDate b) {
    Metadata none = Metadata.NONE;
    Lineage lineage =
        finder.find(
            List.of(
                Texts.reading("a", Texts.HARBOUR, none.withPublished(Optional.of(a))),
                Texts.reading("b", Texts.HARBOUR, none.withPublished(Optional.of(b)))));
    return lineage.derivations().get(0).verdict().direction();
  }

  private static StatedDate moment(String iso) {
    OffsetDateTime instant = OffsetDateTime.parse(iso);
    return new StatedDate(instant.toLocalDate(), Optional.of(instant), "test");
  }

  private static StatedDate day(String iso) {
    return new StatedDate(LocalDate.parse(iso), Optional.empty(), "test");
  }

  @Test
  void keepsAChainOfDriftingTextsApart() {
    List<ArticleReading> chain = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = i; part < i + 5; part++) {
        text.append(Texts.random(100 + part, 60));
      }
      chain.add(Texts.reading("a" + i, text.toString()));
    }

    Lineage lineage = finder.find(chain);

    assertThat(lineage.families()).noneMatch(f -> f.ids().containsAll(List.of("a0", "a5")));
  }

  @Test
  void collapsesThreeHundredCopiesAndStillFindsTheBriefOfThem() {
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      readings.add(Texts.reading("copy" + i, Texts.HARBOUR));
    }
    String brief = Texts.HARBOUR.lines().limit(2).reduce("", (x, y) -> x + y + "\n") + Texts.SCHOOL;
    readings.add(Texts.reading("brief", brief));

    Lineage lineage = finder.find(readings);

    assertThat(lineage.families())
        .singleElement()
        .satisfies(f -> assertThat(f.ids()).hasSize(300).doesNotContain("brief"));
    assertThat(lineage.derivations()).anyMatch(d -> d.a().equals("brief"));
  }

  @Property(tries = 30)
  void anExactCopyIsAlwaysAFamily(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 400) int words) {
    String text = Texts.random(seed, words);

    Lineage lineage =
        finder.find(
            List.of(
                Texts.reading("a", text),
                Texts.reading("b", text.toUpperCase(java.util.Locale.ROOT)),
                Texts.reading("c", Texts.random(seed + 1, 300))));

    assertThat(lineage.families()).extracting(CopyFamily::ids).containsExactly(List.of("a", "b"));
  }

  @Property(tries = 30)
  void unrelatedTextsAreNeverDerived(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 5, max = 600) int words) {
    Lineage lineage =
        finder.find(
            List.of(
                Texts.reading("a", Texts.random(seed, words)),
                Texts.reading("b", Texts.random(seed + 1, words)),
                Texts.reading("c", Texts.random(seed + 2, 2 * words))));

    assertThat(lineage).isEqualTo(Lineage.NONE);
  }

  @Property(tries = 20)
  void theOrderOfTheArticlesDoesNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String shared = Texts.random(seed + i / 2, 120);
      readings.add(Texts.reading("a" + i, shared + Texts.random(seed + 50 + i, 10 * i)));
    }
    Lineage first = finder.find(readings);
    Collections.shuffle(readings, new Random(seed));

    assertThat(finder.find(readings)).isEqualTo(first);
    assertThat(first.derivations()).isNotEmpty();
  }
}
