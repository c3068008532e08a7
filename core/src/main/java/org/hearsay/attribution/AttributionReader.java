package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.RoleTagger;

/** From tagged roles to attributions: act, hedge, direct or not, nesting. */
public final class AttributionReader {

  private final RoleTagger roles;

  /** Reads with this tagger of roles. */
  public AttributionReader(RoleTagger roles) {
    this.roles = roles;
  }

  /** The attributions of one article, in text order, nested ones behind the one that holds them. */
  public List<Attribution> read(Analysis analysis) {
    roles.tag(analysis);
    return List.of();
  }
}
