package org.hearsay.lineage;

import java.util.List;
import org.hearsay.statement.ArticleReading;

/** Finds the outlets that an article credits for information. Thread-safe. */
public final class CitationFinder {

  /** The outlets credited, one record for each outlet, by first place in the text. */
  public List<CitedOutlet> find(ArticleReading reading) {
    return citations(reading).stream().map(Citation::credit).toList();
  }

  /** The same, with the way each credit is given. */
  List<Citation> citations(ArticleReading reading) {
    return List.of();
  }
}
