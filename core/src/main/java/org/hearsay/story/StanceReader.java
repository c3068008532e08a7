package org.hearsay.story;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.lineage.CitationFinder;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Basis;

/** How each article stands to the main claim. */
public final class StanceReader {

  private final CitationFinder citations = new CitationFinder();

  /** The articles with their stances, in the order given. */
  public List<StoryArticle> read(List<ArticleReading> readings, List<Claim> claims) {
    return readings.stream()
        .map(
            r ->
                new StoryArticle(
                    r, Stance.UNRELATED, new Basis("no-claim", 0.5), citations.find(r)))
        .toList();
  }
}
