package org.hearsay.app.watch;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.app.output.Json;
import org.hearsay.app.output.Page;
import org.hearsay.text.Excerpt;

/**
 * Something that a reader wants to be told of.
 *
 * @param kind what happened
 * @param story the story's main claim; blank for a page that is in no story
 * @param articles how many articles tell it now
 * @param what in words, one clause
 * @param place where it shows
 */
record StoryEvent(Kind kind, String story, int articles, String what, Optional<Place> place) {

  /** What happened. */
  enum Kind {
    NEW_STORY("new story"),
    NEW_ORIGIN("new origin"),
    FIRST_DENIAL("first denial"),
    INTERVAL("independent origins"),
    CORRECTION("correction"),
    PAGE_CHANGED("page changed"),
    MAIN_CLAIM("main claim");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As in JSON: lower case with hyphens. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** An article, where it is to be had, and the words. */
  record Place(
      String article, Optional<String> outlet, Optional<String> address, Optional<Excerpt> words) {}

  /** One line for people. */
  String line(Instant at) {
    StringBuilder line = new StringBuilder(at.toString()).append(' ').append(kind.words);
    line.append(": ").append(Page.clean(what));
    if (!story.isEmpty()) {
      line.append(" | story of ").append(articles).append(articles == 1 ? " article" : " articles");
      line.append(": ").append(Page.quoted(story));
    }
    place.ifPresent(
        p -> {
          line.append(" [").append(Page.clean(p.article()));
          p.words().ifPresent(w -> line.append(' ').append(w.start()).append('-').append(w.end()));
          line.append(']');
        });
    return line.toString();
  }

  /** One JSON object on one line. */
  String json(Instant at) {
    return Json.line(
        json -> {
          json.writeStringField("schema", Json.SCHEMA);
          json.writeStringField("at", at.toString());
          json.writeStringField("kind", kind.word());
          json.writeStringField("what", what);
          Json.text(json, "story", Optional.of(story).filter(s -> !s.isEmpty()));
          json.writeNumberField("articles", articles);
          Json.text(json, "article", place.map(Place::article));
          Json.text(json, "outlet", place.flatMap(Place::outlet));
          Json.text(json, "address", place.flatMap(Place::address));
          Json.place(json, "words", place.flatMap(Place::words));
        });
  }
}
