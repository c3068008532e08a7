package org.hearsay.app.watch;

import java.util.List;

/**
 * A story as it was last told, in what a reader is told of.
 *
 * @param fingerprint of its articles and their texts
 * @param articles their ids
 * @param claim the main claim's words
 * @param origins who affirms or denies the main claim, as {@code toward|name}
 * @param denied whether somebody denies it
 * @param affirm the interval of those who affirm, as {@code 1-3}
 * @param deny the same of those who deny
 * @param corrections where something is withdrawn or corrected, as {@code article|words}
 */
record StoryNow(
    String fingerprint,
    List<String> articles,
    String claim,
    List<String> origins,
    boolean denied,
    String affirm,
    String deny,
    List<String> corrections) {

  StoryNow {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    corrections = List.copyOf(corrections);
  }
}
