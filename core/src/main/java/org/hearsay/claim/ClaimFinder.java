package org.hearsay.claim;

import java.util.List;
import org.hearsay.lineage.Lineage;
import org.hearsay.statement.ArticleReading;

/** Matches claims across articles, gathers their origins and counts the independent ones. */
public final class ClaimFinder {

  /** The claims of the story that these articles tell, the main one first. */
  public List<Claim> find(List<ArticleReading> readings, Lineage lineage) {
    return List.of();
  }
}
