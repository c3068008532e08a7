package org.hearsay.lineage;

import java.util.List;

/**
 * Articles whose text is wholly or mostly the same.
 *
 * @param ids two or more article ids, in order
 * @param reason one sentence: what makes them a family
 */
public record CopyFamily(List<String> ids, String reason) {

  public CopyFamily {
    ids = ids.stream().sorted().toList();
    if (ids.size() < 2) {
      throw new IllegalArgumentException("a family has two members or more");
    }
  }
}
