package org.hearsay.app.web;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.api.ApiStories;
import org.hearsay.story.Story;

/** The stories of the pages, for the API: both show the same, and each is worked out once. */
record ShelfStories(StoryShelf shelf) implements ApiStories {

  @Override
  public List<Ref> refs() {
    return shelf.refs().stream().map(ref -> new Ref(ref.key(), ref.ids())).toList();
  }

  @Override
  public Optional<Story> story(String key) {
    return shelf.entry(key).map(StoryShelf.Entry::story);
  }

  @Override
  public List<String> keysOf(String article) {
    return shelf.storiesOf(article).stream().map(StoryShelf.Ref::key).toList();
  }
}
