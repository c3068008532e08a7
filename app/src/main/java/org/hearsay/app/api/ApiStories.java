package org.hearsay.app.api;

import java.util.List;
import java.util.Optional;
import org.hearsay.story.Story;

/** The stories that the API tells of. Thread-safe. */
public interface ApiStories {

  /**
   * A story that need not have been worked out.
   *
   * @param key as in the address of its page
   * @param articles the ids of its articles
   */
  record Ref(String key, List<String> articles) {
    public Ref {
      articles = List.copyOf(articles);
    }
  }

  /** All stories, in the order in which they are listed. */
  List<Ref> refs();

  /** The story with this key. */
  Optional<Story> story(String key);

  /** The keys of the stories that an article is in. */
  List<String> keysOf(String article);
}
