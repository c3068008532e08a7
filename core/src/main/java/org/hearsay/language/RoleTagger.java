package org.hearsay.language;

import java.util.List;

/**
 * Finds who says what in an article: sources, cues and contents, linked. Rules fill it in now, the
 * trained model next. An implementation is deterministic, keeps no state of an article, and may be
 * called from many threads.
 */
public interface RoleTagger {

  /**
   * The groups of one article, by the start of their first span.
   *
   * @param analysis sentences, quotations and entities of the article
   * @return every group found, nested ones included; spans without surrounding white space
   */
  List<RoleGroup> tag(Analysis analysis);

  /**
   * The groups, with the entities that the same pass finds: those of the analysis, unless this
   * tagger sees more.
   */
  default Tagging read(Analysis analysis) {
    return new Tagging(tag(analysis), analysis.entities());
  }
}
