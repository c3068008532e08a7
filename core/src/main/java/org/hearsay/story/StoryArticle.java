package org.hearsay.story;

import java.util.List;
import java.util.Objects;
import org.hearsay.lineage.CitedOutlet;
import org.hearsay.statement.ArticleReading;
import org.hearsay.text.Basis;

/**
 * One article's place in a story.
 *
 * @param reading what was read from it
 * @param stance how it stands to the main claim
 * @param basis the rule that found the stance
 * @param cites the outlets that it credits on the story's subject
 */
public record StoryArticle(
    ArticleReading reading, Stance stance, Basis basis, List<CitedOutlet> cites) {

  public StoryArticle {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(basis, "basis");
    cites = List.copyOf(cites);
  }

  /** The article's id. */
  public String id() {
    return reading.id();
  }
}
