package org.hearsay.app.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.story.Story;
import org.hearsay.story.StoryArticle;

/**
 * Outlets of a story that credit each other in a circle, each for what it has from the other: no
 * origin stands behind such a circle.
 *
 * @param members the outlets in circles, folded; see {@link #holds}
 * @param sentences one sentence for each circle
 */
record Circles(Set<String> members, List<String> sentences) {

  Circles {
    members = Set.copyOf(members);
    sentences = List.copyOf(sentences);
  }

  static Circles of(Story story) {
    Map<String, String> names = new TreeMap<>();
    Map<String, Set<String>> credits = new TreeMap<>();
    for (StoryArticle article : story.articles()) {
      String outlet = article.reading().article().metadata().outlet().orElse("");
      if (!outlet.isBlank()) {
        names.putIfAbsent(fold(outlet), outlet);
        Set<String> cited = credits.computeIfAbsent(fold(outlet), k -> new TreeSet<>());
        article.cites().forEach(c -> cited.add(fold(c.outlet())));
        cited.remove(fold(outlet));
      }
    }
    Set<String> members = new TreeSet<>();
    List<String> sentences = new ArrayList<>();
    for (String start : credits.keySet()) {
      if (members.contains(start)) {
        continue;
      }
      List<String> circle =
          reached(start, credits).stream()
              .filter(o -> reached(o, credits).contains(start))
              .toList();
      if (circle.contains(start)) {
        members.addAll(circle);
        sentences.add(
            String.join(", ", circle.stream().map(o -> names.getOrDefault(o, o)).toList())
                + " credit each other: none of them can be the other's source.");
      }
    }
    return new Circles(members, sentences);
  }

  /** Whether this outlet is in a circle, whatever its article and case. */
  boolean holds(String outlet) {
    return members.contains(fold(outlet));
  }

  /** What can be reached by one credit or more, in order of names. */
  private static Set<String> reached(String start, Map<String, Set<String>> credits) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(credits.getOrDefault(start, Set.of()));
    while (!next.isEmpty()) {
      String outlet = next.pop();
      if (reached.add(outlet)) {
        next.addAll(credits.getOrDefault(outlet, Set.of()));
      }
    }
    return reached;
  }

  /** "The Morning Wick" is credited as "Morning Wick". */
  private static String fold(String outlet) {
    String lower = outlet.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
