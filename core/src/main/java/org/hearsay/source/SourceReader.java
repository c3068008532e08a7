package org.hearsay.source;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Analysis;

/** Identity, kind, size and chain of the sources of one article. */
public final class SourceReader {

  /** The attributions with their speakers and chains, in the order given. */
  public List<Sourced> read(Analysis analysis, List<Attribution> attributions) {
    return List.of();
  }
}
