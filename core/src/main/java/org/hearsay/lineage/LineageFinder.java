package org.hearsay.lineage;

import java.util.List;
import org.hearsay.statement.ArticleReading;

/** Finds copies and rewrites, and which came from which. */
public final class LineageFinder {

  /** What the articles have from each other. */
  public Lineage find(List<ArticleReading> readings) {
    return Lineage.NONE;
  }
}
