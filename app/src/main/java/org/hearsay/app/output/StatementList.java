package org.hearsay.app.output;

import java.util.List;
import org.hearsay.app.output.Page.Tone;
import org.hearsay.attribution.Hedge;
import org.hearsay.source.Garbling;
import org.hearsay.statement.ArticleReading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;
import org.hearsay.text.Excerpt;

/** Every statement of every article, in text order, and where the text looks damaged. */
final class StatementList {

  private final Page page;

  StatementList(Page page) {
    this.page = page;
  }

  void write(Story story) {
    for (StoryArticle article : story.articles()) {
      ArticleReading reading = article.reading();
      page.heading("Statements of " + reading.id());
      if (reading.statements().isEmpty()) {
        page.text(2, Tone.QUIET, "none");
      }
      for (Statement statement : reading.statements()) {
        statement(reading.id(), statement);
      }
      for (Garbling garbling : reading.garblings()) {
        page.placed(
            2,
            Tone.NOTICE,
            "looks damaged ("
                + garbling.kind().word().replace('-', ' ')
                + "): "
                + Page.quoted(garbling.excerpt().words())
                + " "
                + garbling.finding().why()
                + garbling.finding().suggestion().map(s -> " Suggested: " + s + ".").orElse(""),
            List.of(Places.of(reading.id(), garbling.excerpt())));
      }
    }
  }

  private void statement(String article, Statement statement) {
    page.text(
        2,
        Tone.PLAIN,
        statement.id()
            + " "
            + StoryReport.chain(statement.via())
            + statement.speaker().name()
            + " ("
            + StoryReport.kind(statement.speaker().kind(), statement.speaker().size())
            + "): "
            + statement.act().word().replace('-', ' ')
            + (statement.attribution().manner().hedge() == Hedge.CERTAIN
                ? ""
                : ", " + statement.attribution().manner().hedge().word()));
    String words = statement.attribution().roles().said(" \u2026 ");
    Excerpt place =
        statement.attribution().roles().content().stream()
            .findFirst()
            .or(() -> statement.attribution().roles().cue())
            .orElseThrow();
    page.placed(
        6,
        Tone.PLAIN,
        Page.quoted(words.isEmpty() ? place.words() : words),
        List.of(Places.of(article, place)));
  }
}
