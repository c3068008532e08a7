package org.hearsay;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.PlainTextReader;
import org.hearsay.decision.Adjusted;
import org.hearsay.language.RoleTagger;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.statement.ArticleReading;
import org.hearsay.story.Story;

/**
 * The door: reads articles and tells who says what, through whom, and how many independent origins
 * stand behind it. Thread-safe.
 */
public final class Hearsay {

  private final Pipeline pipeline;
  private final PlainTextReader plainText = new PlainTextReader();

  /** With the rules and lexicons that come with the library. */
  public static Hearsay withDefaults() {
    return new Hearsay(new Pipeline());
  }

  /**
   * With another finder of sources, cues and contents, such as the trained model of the module
   * reader.
   */
  public static Hearsay with(RoleTagger roles) {
    return new Hearsay(new Pipeline(roles));
  }

  private Hearsay(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Reads a plain text in English.
   *
   * @param id a name for the article
   * @param text the text as it stands; offsets in the result are into it
   */
  public ArticleReading read(String id, String text) {
    return pipeline.read(plainText.read(id, text));
  }

  /** Reads an article that intake has made. */
  public ArticleReading read(Article article) {
    return pipeline.read(article);
  }

  /** Treats the articles as one story. */
  public Story story(List<ArticleReading> readings) {
    return pipeline.story(readings);
  }

  /**
   * Treats the articles as one story, with what people decided about them.
   *
   * @param adjusted see {@link org.hearsay.decision.Adjuster}
   */
  public Story story(Adjusted adjusted) {
    return pipeline.story(adjusted);
  }

  /** The article ids of each story that these articles tell. */
  public List<List<String>> stories(List<ArticleReading> readings) {
    return pipeline.stories(readings);
  }
}
