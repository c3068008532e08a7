package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PlainTextReaderTest {

  private static final String LONG =
      "The harbour board of Eastport will close its northern pier in May, its chair said on Tuesday,"
          + " after engineers found that the sea had hollowed out two of the six piles.";

  private final PlainTextReader reader = new PlainTextReader();

  private static List<String> kinds(Article article) {
    return article.layout().paragraphs().stream().map(p -> p.kind().word()).toList();
  }

  @Test
  void aHeadlineIsTheTitleAndOtherFirstLinesAreNot() {
    Article titled = reader.read("a", "Pier to close in May\n\n" + LONG);
    assertThat(titled.metadata().title()).hasValue("Pier to close in May");
    assertThat(kinds(titled)).containsExactly("heading", "body");
    assertThat(reader.read("a", "The pier closes.\n\n" + LONG).metadata().title()).isEmpty();
    assertThat(reader.read("a", LONG + "\n\n" + LONG).metadata().title()).isEmpty();
  }

  @Test
  void whatIsNotReportingIsSetAside() {
    Article article =
        reader.read(
            "a",
            LONG
                + "\nSee also: Boats stay in port\n"
                + LONG
                + "\nFILE - In this May 4, 2012 photo, the pier stands in fog.\n"
                + LONG
                + "\n(Reporting by Ida Holm; Editing by Jon Berg)\nShare this on Facebook\n"
                + "Tea lover. Proud gamer. Incurable bookworm and reader. Lifelong train nerd.");
    assertThat(kinds(article))
        .containsExactly(
            "body", "teaser", "body", "caption", "body", "credit", "other", "biography");
  }

  @Test
  void aListUnderRelatedLinksIsTeasers() {
    Article article =
        reader.read(
            "a",
            LONG + "\n" + LONG + "\nRelated stories\nBoats stay in port\nTen ways to mend a net");
    assertThat(kinds(article)).containsExactly("body", "body", "teaser", "teaser", "teaser");
  }

  @Test
  void reportingThatSoundsLikeACreditStaysBody() {
    for (String words :
        List.of(
            "The report was published on Monday by the ministry, which said the pier was unsafe.",
            "By Tuesday, the board said, the pier will be closed.",
            "Share prices fell after the board said that it would close the pier.",
            "Related charges were dropped, a lawyer said.",
            "\"I follow him on Twitter,\" the chair said, \"and I do not believe a word.\"",
            "The board told Reuters that the pier will close.",
            "Police released a photo of the pier. Officers said that nobody was hurt.")) {
      assertThat(
              kinds(
                  reader.read("a", LONG + "\n" + LONG + "\n" + LONG + "\n" + words + "\n" + LONG)))
          .as(words)
          .containsOnly("body");
    }
  }

  @Test
  void aTextWrappedAtAWidthIsReadInParagraphs() {
    String wrapped =
        "The harbour board of Eastport will close its northern\n"
            + "pier in May, its chair said on Tuesday, after\n"
            + "engineers found that the sea had hollowed out two of\n"
            + "the six piles.\n\n"
            + "Two unions of fishermen, which had asked for a delay\n"
            + "of a year or more, declined to comment on Wednesday.\n"
            + "A spokesman said that he had not seen the report.";
    assertThat(reader.read("a", wrapped).layout().paragraphs()).hasSize(2);
    assertThat(reader.read("a", LONG + "\n" + LONG + "\nOne line.").layout().paragraphs())
        .hasSize(3);
  }

  @Test
  void onlyADateThatTheTextStatesAboutItselfIsTaken() {
    assertThat(reader.read("a", "March 12, 2021\n\n" + LONG).metadata().published())
        .map(StatedDate::iso)
        .hasValue("2021-03-12");
    assertThat(
            reader
                .read("a", "Pier to close\nPublished: 12 March 2021\n" + LONG)
                .metadata()
                .published())
        .map(StatedDate::iso)
        .hasValue("2021-03-12");
    assertThat(
            reader.read("a", "On March 12, 2021, the pier closed.\n" + LONG).metadata().published())
        .isEmpty();
    assertThat(reader.read("a", "Oct 6 (Reuters) - " + LONG).metadata().published()).isEmpty();
  }

  @Test
  void theOwnOutletIsReadFromItsDatelineOnly() {
    assertThat(reader.read("a", "ATLANTA (CNN) -- " + LONG).metadata().outlet()).hasValue("CNN");
    assertThat(reader.read("a", LONG + " The chair told CNN so.").metadata().outlet()).isEmpty();
  }

  @Property
  void anyTextIsReadAndItsParagraphsAreOfIt(@ForAll String text) {
    Article article = reader.read("a", text);
    assertThat(article.text().value()).isEqualTo(text);
    for (Paragraph paragraph : article.layout().paragraphs()) {
      assertThat(article.words(paragraph.span())).isNotBlank();
    }
  }
}
