package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.PlainTextReader;
import org.hearsay.article.StatedDate;
import org.hearsay.statement.ArticleReading;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

  private static final String BRIDGE_ONE =
      """
      Bridge over the Olva closed after cracks found
      Engineers closed the Olva bridge near Tarnholm on Thursday after divers found cracks in a pier.
      Lorries must take the road through Brisk, the regional office for roads announced.
      The bridge from 1931 carries nine thousand cars each day.
      """;

  private static final String BRIDGE_TWO =
      """
      Tarnholm drivers face detour of forty kilometres
      A detour through Brisk awaits everyone who wants to cross the Olva: the old bridge is closed.
      Cracks in one pier were discovered by divers, and engineers want to inspect the other piers.
      Mayor Hanne Tofte called for a temporary ferry at Tarnholm.
      """;

  private static final String ELECTION_ONE =
      """
      Coalition loses majority on Sark council
      Voters on Sark gave the opposition eleven of twenty seats in the council election.
      The coalition under Piers Ambrey conceded defeat late in the evening.
      """;

  private static final String ELECTION_TWO =
      """
      Opposition wins council election on Sark
      Piers Ambrey conceded after his coalition lost its majority: eleven seats went to the opposition.
      Turnout in the Sark election was the highest since the council was made smaller.
      """;

  private static final String ALONE =
      """
      Choir festival moves to the cathedral square
      Thirty choirs will sing outdoors this summer because the concert hall is being painted.
      """;

  private final StoryGrouper grouper = new StoryGrouper();

  @Test
  void groupsArticlesOnOneEventAndLeavesTheOthersAlone() {
    List<List<String>> stories =
        grouper.group(
            List.of(
                reading("e", ALONE),
                reading("a", BRIDGE_ONE),
                reading("c", ELECTION_ONE),
                reading("b", BRIDGE_TWO),
                reading("d", ELECTION_TWO)));

    assertThat(stories).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void aFolderThatHoldsOneStoryIsThatStory() {
    assertThat(grouper.group(List.of(reading("a", BRIDGE_ONE), reading("b", BRIDGE_TWO))))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void twoStoriesOfTwoArticlesStayApart() {
    List<List<String>> stories =
        grouper.group(
            List.of(
                reading("a", BRIDGE_ONE),
                reading("b", BRIDGE_TWO),
                reading("c", ELECTION_ONE),
                reading("d", ELECTION_TWO)));

    assertThat(stories).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void twoArticlesOnDifferentEventsMakeNoStory() {
    assertThat(grouper.group(List.of(reading("a", BRIDGE_ONE), reading("b", ELECTION_ONE))))
        .isEmpty();
    assertThat(grouper.group(List.of(reading("a", ELECTION_TWO), reading("b", ALONE)))).isEmpty();
  }

  @Test
  void keepsCopiesInTheStoryOfTheirOriginal() {
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      readings.add(reading("copy" + (char) ('a' + i), BRIDGE_ONE));
    }
    readings.add(reading("other", BRIDGE_TWO));
    readings.add(reading("x", ELECTION_ONE));
    readings.add(reading("y", ELECTION_TWO));

    List<List<String>> stories = grouper.group(readings);

    assertThat(stories.get(0)).hasSize(21).contains("other");
    assertThat(stories.get(1)).containsExactly("x", "y");
  }

  @Test
  void keepsEventsOfDifferentTimesApart() {
    ArticleReading now = dated("a", BRIDGE_ONE, "2019-03-02");
    ArticleReading soon = dated("b", BRIDGE_TWO, "2019-03-04");
    ArticleReading nextYear = dated("b", BRIDGE_TWO, "2020-03-04");

    assertThat(grouper.group(List.of(now, soon))).hasSize(1);
    assertThat(grouper.group(List.of(now, nextYear))).isEmpty();
  }

  @Test
  void findsNoStoryWhereThereIsNothingToGroup() {
    assertThat(grouper.group(List.of())).isEmpty();
    assertThat(grouper.group(List.of(reading("a", ALONE)))).isEmpty();
    assertThat(grouper.group(List.of(reading("a", ""), reading("b", " ")))).isEmpty();
  }

  @Property(tries = 20)
  void theOrderOfTheArticlesDoesNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    List<ArticleReading> readings =
        new ArrayList<>(
            List.of(
                reading("a", BRIDGE_ONE),
                reading("b", BRIDGE_TWO),
                reading("c", ELECTION_ONE),
                reading("d", ELECTION_TWO),
                reading("e", ALONE),
                reading("f", BRIDGE_ONE + ALONE)));
    List<List<String>> first = grouper.group(readings);
    Collections.shuffle(readings, new Random(seed));

    assertThat(grouper.group(readings)).isEqualTo(first);
  }

  private static ArticleReading reading(String id, String text) {
    return new ArticleReading(new PlainTextReader().read(id, text), List.of(), List.of());
  }

  private static ArticleReading dated(String id, String text, String day) {
    Article plain = new PlainTextReader().read(id, text);
    StatedDate date = new StatedDate(LocalDate.parse(day), Optional.empty(), "test");
    Metadata metadata = plain.metadata().withPublished(Optional.of(date));
    return new ArticleReading(
        new Article(id, plain.text(), metadata, plain.layout()), List.of(), List.of());
  }
}
