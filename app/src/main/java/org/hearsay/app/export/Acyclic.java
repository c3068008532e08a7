package org.hearsay.app.export;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Arrows that never lead back to where they started. For one thread. */
final class Acyclic {

  private final Map<String, Set<String>> arrows = new HashMap<>();

  /**
   * Adds an arrow.
   *
   * @return false, and nothing is added, if it would close a circle
   */
  boolean add(String from, String to) {
    ArrayDeque<String> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(to);
    while (!open.isEmpty()) {
      String at = open.remove();
      if (at.equals(from)) {
        return false;
      }
      if (seen.add(at)) {
        open.addAll(arrows.getOrDefault(at, Set.of()));
      }
    }
    arrows.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
    return true;
  }
}
