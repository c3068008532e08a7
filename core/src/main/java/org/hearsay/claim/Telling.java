package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.source.GroupSize;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.text.Excerpt;

/**
 * One place where an article reaches a root.
 *
 * @param place article, copy family, words
 * @param root who or what is reached
 * @param via intermediaries between page and root, outermost first
 * @param stand how it stands to the claim
 */
record Telling(Place place, Root root, List<Hop> via, Stand stand) {

  /**
   * Where.
   *
   * @param article the article's id
   * @param group its copy family
   * @param listener the outlet that the root spoke to, as far as the text tells; empty if it does
   *     not
   * @param excerpt the words
   */
  record Place(String article, String group, String listener, Excerpt excerpt) {}

  /**
   * Who.
   *
   * @param name name or description
   * @param kind what it is
   * @param size how many speak
   * @param roles titles and functions, which show whose voice a person is
   */
  record Root(String name, SourceKind kind, Optional<GroupSize> size, List<String> roles) {

    /** Of a speaker. */
    static Root of(Speaker speaker) {
      return new Root(speaker.name(), speaker.kind(), speaker.size(), speaker.profile().roles());
    }

    /** Words for the bodies that this root speaks for. */
    Set<String> bodies() {
      Set<String> words = new TreeSet<>();
      for (String role : roles) {
        words.addAll(capitals(role));
        words.addAll(Names.remit(role));
      }
      if (kind == SourceKind.ORGANISATION || kind == SourceKind.OFFICE) {
        words.addAll(capitals(name));
      }
      return words;
    }

    private static Set<String> capitals(String text) {
      Set<String> names = new TreeSet<>();
      for (String word : text.split("[^\\p{L}\\p{N}]+", 60)) {
        if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
          names.addAll(Names.words(word));
        }
      }
      names.removeIf(Names::isVoice);
      return names;
    }
  }

  /**
   * How it stands to the claim.
   *
   * @param toward whether it affirms or denies it
   * @param firm whether it speaks plainly to the claim as its own knowledge: close to its words,
   *     and more than a belief
   * @param soft whether it only judges the claim, as unlikely or as not borne out, or is only
   *     suggested to tell it, in other words: a judgement raises the maximum alone, a suggestion is
   *     shown and not counted
   */
  record Stand(Toward toward, boolean firm, boolean soft) {
    Stand(Toward toward, boolean firm) {
      this(toward, firm, false);
    }
  }

  Telling {
    via = List.copyOf(via);
  }

  Toward toward() {
    return stand.toward();
  }
}
