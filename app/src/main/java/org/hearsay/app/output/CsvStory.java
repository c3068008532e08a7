package org.hearsay.app.output;

import java.util.OptionalInt;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Disagreement;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Origin;
import org.hearsay.claim.Response;
import org.hearsay.claim.StatementRef;
import org.hearsay.lineage.Derivation;
import org.hearsay.source.GroupSize;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/** A story as rows of the tables. */
final class CsvStory {

  private final CsvTables tables;

  CsvStory(CsvTables tables) {
    this.tables = tables;
  }

  /**
   * A story's articles and claims.
   *
   * @param number of the story, as the command stories lists it
   * @param key of the story, as its page's address has it
   * @param story the story
   */
  void story(int number, String key, Story story) {
    for (StoryArticle article : story.articles()) {
      tables
          .table(CsvTable.STORIES)
          .row(
              number,
              key,
              story.title(),
              article.id(),
              article.stance().word(),
              article.basis().confidence(),
              article.basis().by());
    }
    story.lineage().derivations().forEach(derivation -> reuse(number, derivation));
    int n = 1;
    for (Claim claim : story.claims()) {
      claim(number, number + "." + n++, claim);
    }
  }

  private void reuse(int story, Derivation derivation) {
    tables
        .table(CsvTable.REUSE)
        .row(
            story,
            derivation.a(),
            derivation.b(),
            derivation.verdict().level().word(),
            derivation.verdict().direction().word(),
            CsvTables.share(derivation.overlap().ofA()),
            CsvTables.share(derivation.overlap().ofB()),
            derivation.overlap().passages().size(),
            String.join(" ", derivation.verdict().reasons()),
            derivation.verdict().basis().confidence(),
            derivation.verdict().basis().by());
  }

  private void claim(int story, String id, Claim claim) {
    Interval affirm = claim.sourcing().independence().affirm();
    Interval deny = claim.sourcing().independence().deny();
    tables
        .table(CsvTable.CLAIMS)
        .row(
            story,
            id,
            claim.main(),
            claim.text(),
            affirm.min(),
            affirm.max(),
            affirm.why(),
            deny.min(),
            deny.max(),
            deny.why(),
            String.join(CsvTables.SEVERAL, claim.sourcing().decidedBy()));
    for (StatementRef member : claim.sourcing().members()) {
      tables
          .table(CsvTable.MEMBERS)
          .row(
              story,
              id,
              member.article(),
              member.statement(),
              member.toward().word(),
              CsvTables.share(member.basis().confidence()),
              member.basis().by());
    }
    claim.sourcing().origins().forEach(origin -> origin(story, id, origin));
    claim.conflict().responses().forEach(response -> response(story, id, response));
    claim.conflict().disagreements().forEach(d -> disagreement(story, id, d));
  }

  private void origin(int story, String claim, Origin origin) {
    for (Appearance appearance : origin.appearances()) {
      tables
          .table(CsvTable.ORIGINS)
          .row(
              story,
              claim,
              origin.id(),
              origin.who().name(),
              origin.who().kind().word(),
              CsvTables.number(origin.who().size().map(GroupSize::n).orElse(OptionalInt.empty())),
              CsvTables.number(origin.who().size().map(GroupSize::of).orElse(OptionalInt.empty())),
              origin.toward().word(),
              origin.who().counted(),
              appearance.article(),
              CsvTables.chain(appearance.via()),
              appearance.excerpt().start(),
              appearance.excerpt().end(),
              appearance.excerpt().words());
    }
  }

  private void response(int story, String claim, Response response) {
    for (Appearance appearance : response.appearances()) {
      tables
          .table(CsvTable.RESPONSES)
          .row(
              story,
              claim,
              response.who(),
              response.act().word(),
              appearance.article(),
              appearance.excerpt().start(),
              appearance.excerpt().end(),
              appearance.excerpt().words());
    }
  }

  private void disagreement(int story, String claim, Disagreement disagreement) {
    for (Disagreement.Version version : disagreement.versions()) {
      for (Appearance appearance : version.appearances()) {
        tables
            .table(CsvTable.DISAGREEMENTS)
            .row(
                story,
                claim,
                disagreement.slot().word(),
                disagreement.about(),
                version.value(),
                version.source(),
                appearance.article(),
                appearance.excerpt().start(),
                appearance.excerpt().end(),
                appearance.excerpt().words(),
                disagreement.basis().confidence(),
                disagreement.basis().by());
      }
    }
  }
}
