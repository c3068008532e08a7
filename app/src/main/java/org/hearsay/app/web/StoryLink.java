package org.hearsay.app.web;

/**
 * A story to link to.
 *
 * @param key addresses it
 * @param title its main claim where that is known, else the id of its first article
 */
public record StoryLink(String key, String title) {

  static StoryLink of(StoryShelf shelf, StoryShelf.Ref ref) {
    String title =
        shelf.summary(ref).map(StoryShelf.Summary::title).orElse("with " + ref.ids().get(0));
    return new StoryLink(ref.key(), title);
  }
}
