package org.hearsay.story;

import java.util.List;
import java.util.Objects;
import org.hearsay.claim.Claim;
import org.hearsay.lineage.Lineage;

/**
 * Articles about the same event, what they have from each other, and their claims.
 *
 * @param title a headline for lists: the main claim's words, or the first article's title
 * @param articles by id
 * @param lineage copies and rewrites
 * @param claims the main claim first, if there is one
 */
public record Story(
    String title, List<StoryArticle> articles, Lineage lineage, List<Claim> claims) {

  public Story {
    Objects.requireNonNull(lineage, "lineage");
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    for (int i = 1; i < claims.size(); i++) {
      if (claims.get(i).main()) {
        throw new IllegalArgumentException("the main claim comes first");
      }
    }
  }
}
